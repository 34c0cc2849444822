// Pseudo-random draws that are the same on every machine and under every runtime (SplitMix64).
namespace SiteGen.Benchmarks.SideBySide;

internal sealed class Draws(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OneIn(int count) => Below(count) == 0;

    public string Of(IReadOnlyList<string> items) => items[Below(items.Count)];

    /// <summary>An item, the first ones far more often than the last: the n-th about as often as one over the square root of n.</summary>
    public string SkewedOf(IReadOnlyList<string> items)
    {
        var root = 1 + Fraction() * (Math.Sqrt(items.Count + 1) - 1);
        return items[Math.Min((int)(root * root), items.Count) - 1];
    }

    /// <summary>Some different items, skewed.</summary>
    public List<string> SomeOf(IReadOnlyList<string> items, int count)
    {
        var some = new List<string>();
        while (some.Count < count)
        {
            if (SkewedOf(items) is var item && !some.Contains(item))
            {
                some.Add(item);
            }
        }

        return some;
    }

    // From zero to almost one, with the 53 bits that a double holds.
    private double Fraction() => (Next() >> 11) / (double)(1L << 53);

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
