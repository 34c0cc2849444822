// Finds in a finished page what no link shows: images without alternative text or of other sites, structured data that is not JSON.
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace SiteGen.Output;

/// <param name="ImagesWithoutAlternative">Addresses of images whose tag has no <c>alt</c>, each once.</param>
/// <param name="ImagesElsewhere">Full addresses of images, each once.</param>
/// <param name="BrokenStructure">What is wrong with the page's JSON-LD; null when all is well.</param>
public sealed record HtmlFaults(ImmutableArray<string> ImagesWithoutAlternative, ImmutableArray<string> ImagesElsewhere, string? BrokenStructure)
{
    public static HtmlFaults None { get; } = new([], [], null);

    public static HtmlFaults Of(ReadOnlySpan<byte> utf8)
    {
        var (silent, elsewhere) = ImagesIn(utf8);
        return new(silent, elsewhere, StructureIn(utf8));
    }

    private static (ImmutableArray<string> Silent, ImmutableArray<string> Elsewhere) ImagesIn(ReadOnlySpan<byte> rest)
    {
        var (silent, elsewhere) = (new List<string>(), new List<string>());
        while (rest.IndexOf("<img"u8) is >= 0 and var at)
        {
            var tag = TagAt(rest = rest[(at + 4)..]);
            rest = rest[tag.Length..];
            if (tag is not [(byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'/', ..])
            {
                continue;
            }

            var addresses = HtmlScan.PartsOf(tag).Links;
            elsewhere.AddRange(addresses.Where(IsElsewhere));
            if (!HasAttribute(tag, "alt"u8))
            {
                silent.Add(addresses.FirstOrDefault() ?? "");
            }
        }

        return ([.. silent.Distinct()], [.. elsewhere.Distinct()]);
    }

    private static bool IsElsewhere(string address) => address.StartsWith("//", StringComparison.Ordinal)
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>What follows a tag's name, up to its end.</summary>
    private static ReadOnlySpan<byte> TagAt(ReadOnlySpan<byte> text)
    {
        byte quote = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != 0)
            {
                quote = text[i] == quote ? (byte)0 : quote;
            }
            else if (text[i] is (byte)'"' or (byte)'\'')
            {
                quote = text[i];
            }
            else if (text[i] == (byte)'>')
            {
                return text[..i];
            }
        }

        return text;
    }

    private static bool HasAttribute(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name)
    {
        for (var rest = tag; rest.IndexOf(name) is >= 0 and var at; rest = rest[(at + name.Length)..])
        {
            var (before, after) = (at > 0 ? rest[at - 1] : (byte)' ', at + name.Length < rest.Length ? rest[at + name.Length] : (byte)' ');
            if (before is (byte)' ' or (byte)'\n' or (byte)'\t' && after is (byte)'=' or (byte)' ' or (byte)'\n' or (byte)'/')
            {
                return true;
            }
        }

        return false;
    }

    private static string? StructureIn(ReadOnlySpan<byte> rest)
    {
        var start = "<script type=\"application/ld+json\">"u8;
        while (rest.IndexOf(start) is >= 0 and var at)
        {
            rest = rest[(at + start.Length)..];
            var length = rest.IndexOf("</script"u8);
            if (length < 0)
            {
                return "the script does not end";
            }

            if (ProblemOf(rest[..length]) is { } problem)
            {
                return problem;
            }

            rest = rest[length..];
        }

        return null;
    }

    /// <summary>Why a text is not JSON, or null.</summary>
    internal static string? ProblemOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException)
        {
            var from = (int)Math.Min(reader.BytesConsumed, json.Length);
            return $"it is not JSON from “{Encoding.UTF8.GetString(json.Slice(from, Math.Min(20, json.Length - from))).Trim()}” on";
        }
    }
}
