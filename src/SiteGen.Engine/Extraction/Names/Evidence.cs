// What the words around a name say it is: a table of signs, each with its kind and its weight, added up over the whole text.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

/// <summary>Weighs names that neither their own words nor a single place decides.</summary>
internal sealed class Evidence
{
    /// <summary>From this weight on, and so far before any other kind, a name is shown.</summary>
    private const int Enough = 3;
    private const int Lead = 2;

    private readonly Dictionary<string, uint> _signs = new(StringComparer.Ordinal);

    public static Evidence Of(List<NameCandidate> candidates)
    {
        var evidence = new Evidence();
        foreach (var candidate in candidates)
        {
            if (IsOpen(candidate))
            {
                // The first word of a sentence is capitalised anyway.
                var signs = Signs.Of(candidate.Reading.Tokens, candidate.Range);
                signs &= candidate.Range.First == candidate.Range.Last && NameFinder.StartsSentence(candidate.Reading, candidate.Range.First) ? Signs.OfFirstWord : uint.MaxValue;
                evidence._signs[candidate.Text] = evidence._signs.GetValueOrDefault(candidate.Text) | signs;
            }
        }

        return evidence;
    }

    /// <summary>The candidate with the kind that the signs of all mentions of its words speak for; unchanged where they are too few or disagree.</summary>
    public NameCandidate Weigh(NameCandidate candidate)
    {
        if (!IsOpen(candidate) || !_signs.TryGetValue(candidate.Text, out var signs))
        {
            return candidate;
        }

        Span<int> weights = stackalloc int[3];
        Signs.Add(signs, weights);
        var best = weights[1] > weights[0] ? 1 : 0;
        best = weights[2] > weights[best] ? 2 : best;
        var second = Math.Max(weights[(best + 1) % 3], weights[(best + 2) % 3]);
        return weights[best] >= Enough && weights[best] - second >= Lead
            ? candidate with { Kind = (NameKind)best, Origin = new Origin(Rules[best], Math.Min(0.9, 0.8 + (0.02 * (weights[best] - Enough)))) } : candidate;
    }

    // Heads of names name nothing alone ("in Hospital"), and a last name of several parts waits for its first name.
    private const WordClass Common = WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.VenueWord | WordClass.ThingWord | WordClass.Role | WordClass.RoleModifier | WordClass.Title | WordClass.Document;

    private static readonly string[] Rules = ["person-evidence", "organisation-evidence", "place-evidence"];

    private static bool IsOpen(NameCandidate candidate) =>
        candidate.Origin.Confidence < ArticleExtraction.ShownFrom && candidate.Origin.Rule is not ("thing" or "title-case")
        && !(candidate.IsOneWord && (candidate.Range.Last > candidate.Range.First || candidate.Reading.Tokens.Has(candidate.Range.Last, Common)));
}
