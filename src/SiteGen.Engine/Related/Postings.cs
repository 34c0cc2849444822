// An inverted index in two flat arrays: for each number of the vocabulary, the entries that hold it.
namespace SiteGen.Related;

/// <summary>A word of an entry.</summary>
internal readonly record struct WordPosting(int Entry, int Weight);

/// <summary>Filled by <see cref="Add"/> and only read after that.</summary>
internal sealed class Postings<T>
{
    private readonly int[] _ends;
    private readonly T[] _postings;

    /// <param name="counts">How many postings each number will get.</param>
    public Postings(int[] counts)
    {
        _ends = new int[counts.Length + 1];
        var sum = 0;
        for (var number = 0; number < counts.Length; number++)
        {
            // While it is filled, the slot after a number says where its next posting goes; when it is full, where its postings end.
            _ends[number + 1] = sum;
            sum += counts[number];
        }

        _postings = new T[sum];
    }

    public ReadOnlySpan<T> this[int number] => _postings.AsSpan(_ends[number].._ends[number + 1]);

    public void Add(int number, T posting) => _postings[_ends[number + 1]++] = posting;
}
