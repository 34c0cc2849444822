// Counts of what was found, expected and right, and the measures made of them.
using System.Globalization;

namespace SiteGen.Tests.Extraction.Evaluation;

internal sealed class Score(string name)
{
    public int Found { get; private set; }

    public int Expected { get; private set; }

    public int Right { get; private set; }

    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public List<string> Misses { get; } = [];

    /// <summary>Pairs each expected item with a found one; the same found item is never used twice.</summary>
    public void Add<TGold, TFound>(string text, IReadOnlyList<TGold> expected, IReadOnlyList<TFound> found, Func<TGold, TFound, bool> matches)
    {
        var left = found.ToList();
        Expected += expected.Count;
        Found += found.Count;
        foreach (var gold in expected)
        {
            var index = left.FindIndex(candidate => matches(gold, candidate));
            if (index >= 0)
            {
                left.RemoveAt(index);
                Right++;
            }
            else
            {
                Misses.Add($"{name}, {text}: not found {gold}");
            }
        }

        Misses.AddRange(left.Select(extra => $"{name}, {text}: wrongly found {extra}"));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{name,-28} precision {Precision:0.000}  recall {Recall:0.000}  F1 {F1:0.000}  ({Right} right, {Found} found, {Expected} expected)");
}
