// Adds up what one entry shares with all others, and judges each: one thread's sums, used again for the next entry.
namespace SiteGen.Related;

internal sealed class Scorer(CorpusIndex index)
{
    /// <summary>The nearness of a text to itself.</summary>
    public const int One = Weights.Unit * Weights.Unit;

    // What a shared thing is worth beside the nearness of the texts.
    private const int Source = One;
    private const int Person = 3 * (One / 10);
    private const int Topic = One / 5;
    private const int CountedPeople = 3;
    private const int CountedTopics = 3;
    private const int SameStory = One / 10;

    /// <summary>Texts less near than this are not related by their words.</summary>
    private const int NearEnough = One / 10;

    private const int CountBits = 10;
    private const int MostCounted = (1 << CountBits) - 1;

    private readonly Entry[] _entries = index.Corpus.Entries;
    private readonly int[] _nearness = new int[index.Corpus.Entries.Length];
    private readonly int[] _things = new int[index.Corpus.Entries.Length];
    private readonly int[] _touched = new int[index.Corpus.Entries.Length];
    private int _count;
    private int _entry;

    /// <summary>Entries that share anything with the one that was gathered for, perhaps itself among them.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    /// <summary>Sums what every entry offers to this one.</summary>
    public void GatherFound(int entry)
    {
        GatherWords(entry);
        foreach (var thing in _entries[entry].Things)
        {
            Count(index.FoundBy(thing), thing.Kind);
        }
    }

    /// <summary>Sums what this entry offers to every other.</summary>
    public void GatherFinding(int entry)
    {
        GatherWords(entry);
        foreach (var thing in _entries[entry].Things)
        {
            Count(index.Finding(thing, entry), thing.Kind);
        }
    }

    /// <summary>The worth of a link between the gathered entry and another; 0 where they share too little for one.</summary>
    public int ScoreOf(int other)
    {
        var (nearness, things) = (_nearness[other], _things[other]);
        if (things == 0 && nearness < NearEnough)
        {
            return 0;
        }

        return nearness
            + (things >> (2 * CountBits) > 0 ? Source : 0)
            + (Person * Math.Min((things >> CountBits) & MostCounted, CountedPeople))
            + (Topic * Math.Min(things & MostCounted, CountedTopics))
            + (_entries[_entry].Story == _entries[other].Story ? SameStory : 0);
    }

    /// <summary>Their words alone relate them.</summary>
    public bool IsNear(int other) => _nearness[other] >= NearEnough;

    private void GatherWords(int entry)
    {
        foreach (var other in Touched)
        {
            (_nearness[other], _things[other]) = (0, 0);
        }

        (_entry, _count) = (entry, 0);
        foreach (var word in _entries[entry].Strongest)
        {
            foreach (var posting in index.WithWord(word.Word))
            {
                ref var nearness = ref _nearness[posting.Entry];
                if (nearness == 0)
                {
                    _touched[_count++] = posting.Entry;
                }

                nearness += word.Weight * posting.Weight;
            }
        }
    }

    private void Count(ReadOnlySpan<int> entries, ThingKind kind)
    {
        var one = kind switch
        {
            ThingKind.Source => 1 << (2 * CountBits),
            ThingKind.Person => 1 << CountBits,
            _ => 1,
        };
        foreach (var other in entries)
        {
            if (_nearness[other] == 0 && _things[other] == 0)
            {
                _touched[_count++] = other;
            }

            _things[other] += one;
        }
    }
}
