// Who holds which word and thing: what scoring runs through.
namespace SiteGen.Related;

/// <summary>The inverted index of a corpus. Only read once made.</summary>
internal sealed class CorpusIndex
{
    /// <summary>Of a thing that very many items name, only the newest of them are found by it.</summary>
    private const int FoundByThing = 500;

    private readonly Postings<WordPosting> _words;

    /// <summary>Newest first, then by key.</summary>
    private readonly Postings<int> _things;

    public CorpusIndex(Corpus corpus)
    {
        Corpus = corpus;
        Days = Array.ConvertAll(corpus.Entries, entry => entry.Day);
        var newest = new long[corpus.Entries.Length];
        var (words, things) = (new int[corpus.Vocabulary.Count], new int[corpus.Vocabulary.Count]);
        for (var at = 0; at < newest.Length; at++)
        {
            newest[at] = ((long)-Days[at] << 32) | (uint)at;
            var entry = corpus.Entries[at];
            foreach (var word in entry.Strongest!)
            {
                words[word.Word]++;
            }

            foreach (var thing in entry.Things)
            {
                things[thing.Number]++;
            }
        }

        Array.Sort(newest);
        _words = new(words);
        _things = new(things);
        for (var at = 0; at < newest.Length; at++)
        {
            foreach (var word in corpus.Entries[at].Strongest!)
            {
                _words.Add(word.Word, new(at, word.Weight));
            }

            foreach (var thing in corpus.Entries[(int)newest[at]].Things)
            {
                _things.Add(thing.Number, (int)newest[at]);
            }
        }
    }

    public Corpus Corpus { get; }

    /// <summary>The date of each entry as a number, -1 for none.</summary>
    public int[] Days { get; }

    public ReadOnlySpan<WordPosting> WithWord(int word) => _words[word];

    /// <summary>Entries that are found by a thing.</summary>
    public ReadOnlySpan<int> FoundBy(Thing thing)
    {
        var named = _things[thing.Number];
        return named[..Math.Min(named.Length, FoundByThing)];
    }

    /// <summary>Entries that find this one by a thing that it names.</summary>
    public ReadOnlySpan<int> Finding(Thing thing, int entry) => FoundBy(thing).Contains(entry) ? _things[thing.Number] : [];

    /// <summary>Entries that may have begun or ceased to be found by a thing when so many others came, went or changed their date.</summary>
    public ReadOnlySpan<int> Shifted(Thing thing, int moved)
    {
        var named = _things[thing.Number];
        return named[Math.Min(named.Length, Math.Max(0, FoundByThing - moved))..Math.Min(named.Length, FoundByThing + moved)];
    }
}
