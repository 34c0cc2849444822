// One font: which characters it has, and its text as glyphs. Made once and never changed after, so that any number of threads may shape with it.
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using SkiaSharp;
using HarfBuzzBuffer = HarfBuzzSharp.Buffer;

namespace SiteGen.Cli.SocialImages;

/// <summary>A glyph and where it stands, in units of the font's size.</summary>
internal readonly record struct PlacedGlyph(ushort Id, float X, float Y);

internal sealed class CardFont : IDisposable
{
    // Pinned: native code reads it as long as the font lives.
    private readonly byte[] _bytes;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Font _shaper;
    private readonly SKData _data;

    private CardFont(ReadOnlyMemory<byte> file)
    {
        _bytes = GC.AllocateUninitializedArray<byte>(file.Length, pinned: true);
        file.CopyTo(_bytes);
        var start = Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0);

        _data = SKData.Create(start, file.Length);
        Typeface = SKTypeface.FromData(_data);
        _blob = new Blob(start, file.Length, MemoryMode.ReadOnly);
        _blob.MakeImmutable();
        _face = new Face(_blob, 0);
        _face.MakeImmutable();
        _shaper = new Font(_face);
        _shaper.SetFunctionsOpenType();
    }

    /// <summary>Null where the bytes are no font.</summary>
    public SKTypeface? Typeface { get; }

    /// <summary>The font in a file; null when it is none.</summary>
    public static CardFont? Of(ReadOnlyMemory<byte> file)
    {
        var font = new CardFont(file);
        if (font.Typeface is not null)
        {
            return font;
        }

        font.Dispose();
        return null;
    }

    public bool Has(int character) => _shaper.TryGetNominalGlyph((uint)character, out _);

    /// <summary>Appends the glyphs of a piece of text, from left to right, and moves the pen on.</summary>
    /// <param name="text">The whole line: letters join across its pieces.</param>
    public void Shape(string text, Range piece, bool rightToLeft, List<PlacedGlyph> glyphs, ref float pen)
    {
        var (start, length) = piece.GetOffsetAndLength(text.Length);
        using var buffer = new HarfBuzzBuffer();
        buffer.AddUtf16(text, start, length);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.GuessSegmentProperties();
        _shaper.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        float unit = _face.UnitsPerEm;
        for (var at = 0; at < infos.Length; at++)
        {
            glyphs.Add(new((ushort)infos[at].Codepoint, pen + (positions[at].XOffset / unit), -positions[at].YOffset / unit));
            pen += positions[at].XAdvance / unit;
        }
    }

    public void Dispose()
    {
        _shaper.Dispose();
        _face.Dispose();
        _blob.Dispose();
        Typeface?.Dispose();
        _data.Dispose();
    }
}
