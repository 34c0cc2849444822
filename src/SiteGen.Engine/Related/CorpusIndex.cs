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
        var words = Task.Run(WordsOf);
        (_things, _words) = (ThingsOf(), words.GetAwaiter().GetResult());
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

    private Postings<WordPosting> WordsOf()
    {
        var counts = new int[Corpus.Vocabulary.Count];
        foreach (var entry in Corpus.Entries)
        {
            foreach (var word in entry.Strongest)
            {
                counts[word.Word]++;
            }
        }

        var postings = new Postings<WordPosting>(counts);
        for (var at = 0; at < Corpus.Entries.Length; at++)
        {
            foreach (var word in Corpus.Entries[at].Strongest)
            {
                postings.Add(word.Word, new(at, word.Weight));
            }
        }

        return postings;
    }

    private Postings<int> ThingsOf()
    {
        var counts = new int[Corpus.Vocabulary.Count];
        var newest = new long[Corpus.Entries.Length];
        for (var at = 0; at < newest.Length; at++)
        {
            newest[at] = ((long)-Days[at] << 32) | (uint)at;
            foreach (var thing in Corpus.Entries[at].Things)
            {
                counts[thing.Number]++;
            }
        }

        Array.Sort(newest);
        var postings = new Postings<int>(counts);
        foreach (var key in newest)
        {
            foreach (var thing in Corpus.Entries[(int)key].Things)
            {
                postings.Add(thing.Number, (int)key);
            }
        }

        return postings;
    }
}
