// Where the site's own files write an address of another site: in front matter, metadata of seeds, site.yaml or templates.
using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Rendering.Functions;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>
/// Places of addresses, found by reading the files as text: only a check of links to other sites asks, and no value of a page has to carry its place
/// for this alone.
/// </summary>
internal sealed class WrittenAddresses
{
    /// <summary>What ends an address in YAML, Markdown and HTML; a fragment is no part of it.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>`|#");

    /// <summary>What may follow an address without a space between; an address may also end with it.</summary>
    private const string Followers = ",;.:!?)]}*_";

    private readonly Dictionary<string, List<Location>> _places = new(StringComparer.Ordinal);

    /// <param name="files">Seeds come last, whatever the order: a message should not name a private one where another file says the same.</param>
    /// <param name="wanted">Addresses as pages hold them, without fragments.</param>
    public WrittenAddresses(IEnumerable<SourceFile> files, IReadOnlySet<string> wanted)
    {
        foreach (var file in files.Where(file => file.Content.Span.IndexOf("http"u8) >= 0)
            .OrderBy(file => file.Path.StartsWith("seeds/", StringComparison.Ordinal)).ThenBy(file => file.Path, StringComparer.Ordinal))
        {
            if (SourceText.Decode(file).Value is { } text)
            {
                Read(text, wanted);
            }
        }
    }

    /// <summary>The first place in one file, or in the first of all files that hold the address; null when it is written nowhere as it stands on the page.</summary>
    public Location? PlaceOf(string address, string? file) => _places.TryGetValue(address, out var places)
        ? places.Where(place => place.Path == file).Concat(places).First()
        : null;

    private void Read(SourceText text, IReadOnlySet<string> wanted)
    {
        for (var at = 0; text.Value.AsSpan(at).IndexOf("http", StringComparison.OrdinalIgnoreCase) is >= 0 and var next;)
        {
            at += next;
            var rest = text.Value.AsSpan(at);
            var length = rest.IndexOfAny(Ends) is >= 0 and var end ? end : rest.Length;
            for (var written = rest[..length]; written.Length > 0; written = written[..^1])
            {
                var address = SafeUrl.Encode(written.ToString());
                if (wanted.Contains(address))
                {
                    Add(address, text.Lines.Locate(at, written.Length));
                    break;
                }

                if (!Followers.Contains(written[^1], StringComparison.Ordinal))
                {
                    break;
                }
            }

            at += Math.Max(length, 1);
        }
    }

    private void Add(string address, Location place)
    {
        if (!_places.TryGetValue(address, out var places))
        {
            _places.Add(address, places = []);
        }

        if (places.All(known => known.Path != place.Path))
        {
            places.Add(place);
        }
    }
}
