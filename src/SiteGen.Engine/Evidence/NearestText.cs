// Finds what a passage says where a quotation goes wrong, and marks the difference.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>The nearest words of a passage.</summary>
/// <param name="Span">Their place in the passage's text.</param>
/// <param name="Shown">The passage's words, those that the quotation does not have in brackets.</param>
/// <param name="Extra">Words that only the quotation has.</param>
/// <param name="Score">Words in common less words that differ.</param>
internal sealed record NearestWords(TextSpan Span, string Shown, ImmutableArray<string> Extra, int Score);

/// <summary>Aligns the words of a quotation with the words of a passage (Smith and Waterman's local alignment).</summary>
internal sealed class NearestText
{
    /// <summary>Longer texts are not compared: the table would be large and the message of no use.</summary>
    private const int MostCells = 400_000;

    private readonly string _passage;
    private readonly ImmutableArray<TextSpan> _there;
    private readonly ImmutableArray<string> _folded;
    private readonly ImmutableArray<string> _wanted;

    private NearestText(string quotation, string passage)
    {
        _passage = passage;
        _there = Words(passage);
        _folded = [.. _there.Select(span => Fold(passage.Substring(span.Start, span.Length)))];
        _wanted = [.. Words(quotation).Select(span => Fold(quotation.Substring(span.Start, span.Length))).Where(word => word is not ("" or "[…]" or "…"))];
    }

    /// <summary>The nearest words; null when less than a third of the quotation stands there.</summary>
    public static NearestWords? Find(string quotation, string passage)
    {
        var search = new NearestText(quotation, passage);
        return search._wanted.IsEmpty || search._there.IsEmpty || (long)search._wanted.Length * search._there.Length > MostCells ? null : search.Align();
    }

    private NearestWords? Align()
    {
        var score = Enumerable.Range(0, _wanted.Length + 1).Select(_ => new int[_there.Length + 1]).ToArray();
        var (best, bestI, bestJ) = (0, 0, 0);
        for (var i = 1; i <= _wanted.Length; i++)
        {
            for (var j = 1; j <= _there.Length; j++)
            {
                var value = Math.Max(score[i - 1][j - 1] + Compare(i, j), Math.Max(score[i - 1][j], score[i][j - 1]) - 1);
                score[i][j] = Math.Max(0, value);
                if (value > best)
                {
                    (best, bestI, bestJ) = (value, i, j);
                }
            }
        }

        // Two points a word: a third of the words.
        return best * 3 >= _wanted.Length * 2 ? Trace(score, bestI, bestJ) : null;
    }

    private NearestWords Trace(int[][] score, int i, int j)
    {
        var same = new HashSet<int>();
        var extra = new List<string>(_wanted.Skip(i).Skip(_there.Length - j).Reverse());
        var (total, end) = (score[i][j], Math.Min(_there.Length, j + _wanted.Length - i));
        while (i > 0 && j > 0 && score[i][j] > 0)
        {
            if (score[i][j] == score[i - 1][j - 1] + Compare(i, j))
            {
                if (IsSame(i, j))
                {
                    same.Add(j - 1);
                }

                (i, j) = (i - 1, j - 1);
            }
            else if (score[i][j] == score[i - 1][j] - 1)
            {
                extra.Add(_wanted[--i]);
            }
            else
            {
                j--;
            }
        }

        extra.AddRange(_wanted.Take(Math.Max(0, i - j)));
        extra.Reverse();
        return Show(Math.Max(0, j - i), end, same) with { Extra = [.. extra], Score = total };
    }

    private NearestWords Show(int start, int end, HashSet<int> same)
    {
        var shown = new System.Text.StringBuilder();
        for (var word = start; word < end; word++)
        {
            var core = Core(_there[word]);
            var opens = !same.Contains(word) && (word == start || same.Contains(word - 1));
            var closes = !same.Contains(word) && (word == end - 1 || same.Contains(word + 1));
            shown.Append(word == start ? "" : " ").Append(_passage, _there[word].Start, word == start ? 0 : core.Start - _there[word].Start)
                .Append(opens ? "[" : "").Append(_passage, core.Start, core.Length).Append(closes ? "]" : "")
                .Append(_passage, core.End, word == end - 1 ? 0 : _there[word].End - core.End);
        }

        var before = start > 0 ? "…" : "";
        var after = end < _there.Length ? "…" : "";
        return new NearestWords(TextSpan.FromBounds(Core(_there[start]).Start, Core(_there[end - 1]).End), $"{before}{shown}{after}", [], 0);
    }

    /// <summary>The word without the marks and punctuation around it.</summary>
    private TextSpan Core(TextSpan word)
    {
        var (start, end) = (word.Start, word.End);
        while (start < end && IsAround(_passage[start]))
        {
            start++;
        }

        while (end > start && IsAround(_passage[end - 1]))
        {
            end--;
        }

        return start == end ? word : TextSpan.FromBounds(start, end);
    }

    private static bool IsAround(char c) => char.IsPunctuation(c) && c is not ('%' or '-');

    private int Compare(int i, int j) =>
        IsSame(i, j) ? 2 : _wanted[i - 1].Equals(_folded[j - 1], StringComparison.OrdinalIgnoreCase) ? 1 : -1;

    /// <summary>Equal words; the first letter of a quotation is free in case, so it is no difference here either.</summary>
    private bool IsSame(int i, int j)
    {
        var (wanted, there) = (_wanted[i - 1], _folded[j - 1]);
        return wanted == there
            || (i == 1 && there.Length == wanted.Length && wanted[1..] == there[1..] && char.ToLowerInvariant(wanted[0]) == char.ToLowerInvariant(there[0]));
    }

    private static string Fold(string word) => FoldedText.Fold(word).Trim('"', ',', '.', ';', ':', '!', '?', '،', '۔');

    private static ImmutableArray<TextSpan> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var space = at == text.Length || Glyphs.KindOf(text[at]) == GlyphKind.Space;
            if (!space && start < 0)
            {
                start = at;
            }
            else if (space && start >= 0)
            {
                words.Add(TextSpan.FromBounds(start, at));
                start = -1;
            }
        }

        return words.ToImmutable();
    }
}
