// Names a term, a person or a topic by 64 bits, the same on every machine.

namespace SiteGen.Related;

/// <summary>FNV-1a over UTF-16 units. Two of a million names share a hash with a chance of one in thirty million, and even then
/// no reader is shown a wrong word: what is shown is looked up in the texts.</summary>
internal static class TermHash
{
    public const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text, ulong start = Start)
    {
        var hash = start;
        foreach (var c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    public static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;
}
