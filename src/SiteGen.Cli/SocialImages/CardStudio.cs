// Draws the cards of a site: fonts are read when the first card is drawn, and as many painters work as there are threads.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Cli.SocialImages;

/// <summary>Its fonts live as long as the process: a card may be asked for as long.</summary>
internal sealed class CardStudio
{
    /// <summary>Goes up with every change of what is drawn: all cards then have other addresses, for those who show them keep what they once fetched.</summary>
    private const string Version = "1";

    private readonly ImmutableArray<SourceFile> _own;
    private readonly Lazy<ImmutableArray<ReadOnlyMemory<byte>>> _others;
    private readonly Lazy<Fingerprint> _othersKey;
    private readonly Lazy<(FontSet Titles, FontSet Names, byte[] Lines)> _kit;
    private readonly ConcurrentBag<CardPainter> _painters = [];

    /// <param name="files">Those of the site: its own fonts come before those of the system.</param>
    /// <param name="systemFonts">Paths of fonts.</param>
    public CardStudio(ImmutableArray<SourceFile> files, IEnumerable<string> systemFonts)
    {
        _own = [.. files.Where(file => file.Path.StartsWith("content/", StringComparison.Ordinal) && file.Extension is ".ttf" or ".otf")];
        _others = new(() => [.. _own.Select(file => file.Content), .. systemFonts.Select(Read).OfType<ReadOnlyMemory<byte>>()]);
        _othersKey = new(() => KeyOf(_others.Value));
        _kit = new(NewKit);
    }

    /// <summary>How the engine has cards drawn.</summary>
    public static CardDrawing Of(ImmutableArray<SourceFile> files)
    {
        var studio = new CardStudio(files, SystemFonts.Paths());
        return studio.Drawing;
    }

    public CardDrawing Drawing => new(Version, KeyOf, Draw);

    /// <summary>A card in letters that the shipped font has does not depend on any other.</summary>
    private Fingerprint KeyOf(SocialCard card) =>
        ShippedFonts.Have(card.Title) && ShippedFonts.Have(card.Kicker ?? "") && ShippedFonts.Have(card.SiteTitle ?? "") ? default : _othersKey.Value;

    private DrawnCard Draw(SocialCard card)
    {
        try
        {
#pragma warning disable CA2000 // It waits for the next card, and ends with the process.
            var painter = _painters.TryTake(out var waiting) ? waiting : NewPainter();
#pragma warning restore CA2000
            var drawn = painter.Draw(card);
            _painters.Add(painter);
            return drawn;
        }
        catch (Exception problem) when (problem is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            return new(ReadOnlyMemory<byte>.Empty, "") { Problem = (problem.InnerException ?? problem).Message.Split('\n')[0].TrimEnd('.') };
        }
    }

    private CardPainter NewPainter()
    {
        var (titles, names, lines) = _kit.Value;
        return new(titles, names, lines);
    }

    private (FontSet, FontSet, byte[]) NewKit()
    {
        var (bold, semiBold) = ShippedFonts.Read();
        var others = new Lazy<ImmutableArray<CardFont>>(() => [.. _others.Value.Select(CardFont.Of).OfType<CardFont>()]);
#pragma warning disable CA2000 // They end with the process, as the class says.
        return (new(CardFont.Of(bold)!, others), new(CardFont.Of(semiBold)!, others), CardPainter.Lines());
#pragma warning restore CA2000
    }

    private static Fingerprint KeyOf(ImmutableArray<ReadOnlyMemory<byte>> fonts)
    {
        var key = new FingerprintBuilder();
        foreach (var font in fonts)
        {
            key.Add(Fingerprint.Of(font.Span));
        }

        return key.ToFingerprint();
    }

    private static ReadOnlyMemory<byte>? Read(string path)
    {
        try
        {
            return FileBytes.Read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
