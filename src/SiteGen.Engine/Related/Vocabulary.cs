// Numbers for all that items can share, words and things alike, and how many items hold each.
using System.Numerics;
using System.Runtime.InteropServices;

namespace SiteGen.Related;

/// <summary>Written while a corpus is put together, and never after that.</summary>
internal sealed class Vocabulary
{
    /// <summary>A word that this many items hold is not common, however small the site.</summary>
    private const int SmallSite = 32;

    /// <summary>A word is common from a sixteenth to an eighth of all texts on, by the frozen counts.</summary>
    private const int CommonBits = 4;

    private readonly Numbering _numbers;
    private readonly List<int> _languages;
    private readonly List<int> _holders;

    private readonly int _countAtStart;

    public Vocabulary() => (_numbers, _languages, _holders) = (new(), [], []);

    public Vocabulary(Vocabulary other)
    {
        (_numbers, _languages, _holders) = (new(other._numbers), [.. other._languages], [.. other._holders]);
        _countAtStart = other._countAtStart == 0 ? other.Count : other._countAtStart;
    }

    /// <summary>A vocabulary that was made before.</summary>
    /// <param name="hashes">By number.</param>
    /// <param name="languages">By number: -1 for a thing.</param>
    /// <param name="holders">By number.</param>
    public Vocabulary(ulong[] hashes, int[] languages, int[] holders, int countAtStart) =>
        (_numbers, _languages, _holders, _countAtStart) = (new(hashes), [.. languages], [.. holders], countAtStart);

    public ReadOnlySpan<ulong> Hashes => _numbers.Hashes;

    public ReadOnlySpan<int> Languages => CollectionsMarshal.AsSpan(_languages);

    public ReadOnlySpan<int> Holders => CollectionsMarshal.AsSpan(_holders);

    public int CountAtStart => _countAtStart;

    /// <summary>Half of it or more may be words that no item has any longer.</summary>
    public bool IsWorn => _countAtStart > 0 && Count > 2 * _countAtStart;

    public int Count => _holders.Count;

    /// <summary>More than one item holds it.</summary>
    public bool IsShared(int number) => _holders[number] > 1;

    public int NumberOfThing(ThingKind kind, string name) => NumberOf(TermHash.Add(TermHash.Of(name), (char)kind), -1);

    /// <summary>Words of two languages are never the same word.</summary>
    /// <param name="language">The number of the language as a thing.</param>
    public int NumberOfWord(ulong hash, int language) => NumberOf(hash + ((ulong)(language + 1) << 40), language);

    public void Tally(Entry entry, int change)
    {
        _holders[entry.Language] += change;
        foreach (var word in entry.Words)
        {
            _holders[word] += change;
        }

        foreach (var thing in entry.Things)
        {
            _holders[thing.Number] += change;
        }
    }

    /// <summary>Of every number, what the word says about a text: see <see cref="RarityOf"/>.</summary>
    public byte[] Rarities()
    {
        var rarities = new byte[Count];
        for (var number = 0; number < rarities.Length; number++)
        {
            rarities[number] = RarityOf(number);
        }

        return rarities;
    }

    /// <summary>What a word says about a text, by the number of texts of its language that have it; 0 when it says nothing.</summary>
    /// <remarks>Counts are rounded up to powers of two, so that one edit seldom changes what a word weighs elsewhere.</remarks>
    private byte RarityOf(int number)
    {
        var (language, holders) = (_languages[number], _holders[number]);
        if (language < 0 || holders == 0)
        {
            return 0;
        }

        var bits = Bits(_holders[language]) - Bits(holders);
        return holders > SmallSite && bits < CommonBits ? (byte)0 : (byte)(bits + 1);
    }

    private static int Bits(int count) => BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)count));

    private int NumberOf(ulong hash, int language)
    {
        var number = _numbers.NumberOf(hash);
        if (number == _holders.Count)
        {
            _languages.Add(language);
            _holders.Add(0);
        }

        return number;
    }
}
