// Texts as weighted terms, and how near each is to the others: tf-idf over an inverted index.
using System.Numerics;

namespace SiteGen.Related;

/// <summary>A term of one text.</summary>
internal readonly record struct WeightedTerm(string Term, double Weight);

/// <summary>The texts of all items as unit vectors of their strongest terms.</summary>
/// <remarks>Counts of documents are rounded to powers of two, so that one edit seldom changes a weight elsewhere.</remarks>
internal sealed class TextVectors
{
    private const int StrongestTerms = 40;

    /// <summary>A term that stands in more than a tenth of a large archive says nothing.</summary>
    private const int CommonShare = 10;
    private const int SmallSite = 30;

    private readonly WeightedTerm[][] _vectors;
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly RelatedItem[] _items;

    private readonly record struct Posting(int Item, double Weight);

    public TextVectors(RelatedItem[] items)
    {
        _items = items;
        var counts = items.Select(item => Terms.Count(TextOf(item))).ToArray();
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in counts.SelectMany(count => count.Keys))
        {
            documents[term] = documents.GetValueOrDefault(term) + 1;
        }

        var limit = Math.Max(SmallSite, items.Length / CommonShare);
        _vectors = [.. counts.Select(count => VectorOf(count, documents, limit))];
        for (var item = 0; item < items.Length; item++)
        {
            foreach (var (term, weight) in _vectors[item])
            {
                if (!_postings.TryGetValue(term, out var list))
                {
                    _postings[term] = list = [];
                }

                list.Add(new Posting(item, weight));
            }
        }
    }

    /// <summary>Cosine of the angle between a text and every other one of its language that shares a term, 0 to 1.</summary>
    public Dictionary<int, double> Near(int item)
    {
        var near = new Dictionary<int, double>();
        foreach (var (term, weight) in _vectors[item])
        {
            foreach (var other in _postings[term])
            {
                if (other.Item != item && _items[other.Item].Language == _items[item].Language)
                {
                    near[other.Item] = near.GetValueOrDefault(other.Item) + (weight * other.Weight);
                }
            }
        }

        return near;
    }

    /// <summary>The terms that bring two texts together, strongest first.</summary>
    public IEnumerable<string> Shared(int item, int other)
    {
        var weights = _vectors[other].ToDictionary(term => term.Term, term => term.Weight, StringComparer.Ordinal);
        return _vectors[item]
            .Where(term => weights.ContainsKey(term.Term))
            .OrderByDescending(term => term.Weight * weights[term.Term])
            .ThenBy(term => term.Term, StringComparer.Ordinal)
            .Select(term => Terms.Display(TextOf(_items[item]), term.Term));
    }

    private static string TextOf(RelatedItem item) => $"{item.Title}\n{item.Text}";

    private WeightedTerm[] VectorOf(Dictionary<string, int> counts, Dictionary<string, int> documents, int limit)
    {
        var strongest = counts
            .Where(count => documents[count.Key] > 1 && documents[count.Key] <= limit)
            .Select(count => new WeightedTerm(count.Key, (1 + Math.Log2(count.Value)) * Rarity(documents[count.Key])))
            .OrderByDescending(term => term.Weight)
            .ThenBy(term => term.Term, StringComparer.Ordinal)
            .Take(StrongestTerms)
            .ToArray();
        var length = Math.Sqrt(LengthSquared(counts, documents, limit));
        return [.. strongest.Select(term => term with { Weight = term.Weight / length })];
    }

    /// <summary>Of the whole text, also of terms that no other text has: two texts are near when most of what they say is shared.</summary>
    private double LengthSquared(Dictionary<string, int> counts, Dictionary<string, int> documents, int limit) => counts
        .Where(count => documents[count.Key] <= limit)
        .OrderBy(count => count.Key, StringComparer.Ordinal)
        .Sum(count => Math.Pow((1 + Math.Log2(count.Value)) * Rarity(documents[count.Key]), 2));

    private int Rarity(int documents) => 1 + BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)_items.Length)) - BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)documents));
}
