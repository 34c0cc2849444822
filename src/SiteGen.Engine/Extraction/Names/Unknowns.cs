// Decides what the names are that no rule knew, by all that the text says around their mentions.

namespace SiteGen.Extraction.Names;

internal static class Unknowns
{
    /// <summary>Gives the undecided candidates a kind where the clues of all mentions together are enough.</summary>
    public static void Decide(List<NameCandidate> candidates, HashSet<string> titleCase)
    {
        // Short forms of names that are known belong to those.
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var persons = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == NameKind.Person && candidate.Origin.Confidence >= ArticleExtraction.ShownFrom)
            {
                parts.UnionWith(candidate.Text.Split(' '));
                persons.UnionWith(candidate.Text.Split(' '));
            }
            else if (candidate is { Kind: NameKind.Organization, Origin.Confidence: >= ArticleExtraction.ShownFrom } && candidate.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            {
                parts.Add(candidate.Text[..space]);
                parts.Add(candidate.Text[(candidate.Text.LastIndexOf(' ') + 1)..]);
            }
        }

        WithoutNamesakes(candidates, persons);
        var clues = new Dictionary<string, Clue>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < candidates.Count; index++)
        {
            if (IsOpen(candidates[index]) && !parts.Contains(candidates[index].Text))
            {
                var found = ClueFinder.At(candidates[index], titleCase.Contains(candidates[index].Reading.Id));
                clues[candidates[index].Text] = clues.GetValueOrDefault(candidates[index].Text) | found;
            }
        }

        Spread(candidates, clues, 0, 1);
        Spread(candidates, clues, candidates.Count - 1, -1);
        for (var index = 0; index < candidates.Count; index++)
        {
            var candidate = candidates[index];
            if (IsOpen(candidate) && clues.TryGetValue(candidate.Text, out var known) && Clues.Weigh(known) is { } weighed && weighed.Origin.Confidence > candidate.Origin.Confidence)
            {
                candidates[index] = candidate with { Kind = weighed.Kind, Origin = weighed.Origin };
            }
        }
    }

    // "Victoria" is no state where Victoria Lamont speaks, unless something happens in it.
    private static void WithoutNamesakes(List<NameCandidate> candidates, HashSet<string> persons)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            var candidate = candidates[index];
            if (candidate.Origin.Rule == "place-listed" && candidate.Range.First == candidate.Range.Last && persons.Contains(candidate.Text)
                && !candidate.Reading.Tokens.IsAny(candidate.Range.First - 1, "in", "at", "near", "from", "to", "of"))
            {
                candidates[index] = candidate with { Kind = null, Origin = new Origin("unknown", 0.4) };
            }
        }
    }

    private static bool IsOpen(NameCandidate candidate) => candidate.Origin.Confidence < ArticleExtraction.ShownFrom && candidate.Origin.Rule != NameFinder.OtherThing;

    // What stands in a list with a place is one: in both directions, each list once.
    private static void Spread(List<NameCandidate> candidates, Dictionary<string, Clue> clues, int from, int step)
    {
        for (var index = from; index + step >= 0 && index + step < candidates.Count; index += step)
        {
            var (known, next) = (candidates[index], candidates[index + step]);
            if (known.Reading == next.Reading && IsOpen(next) && clues.TryGetValue(next.Text, out var found) && IsPlace(known, clues) && next.Range.Last - next.Range.First < 2
                && (step > 0 ? IsListed(known, next) : IsListed(next, known)))
            {
                clues[next.Text] = found | Clue.AmongPlaces;
            }
        }
    }

    private static bool IsPlace(NameCandidate candidate, Dictionary<string, Clue> clues) =>
        IsOpen(candidate) ? clues.TryGetValue(candidate.Text, out var found) && Clues.Weigh(found) is { Kind: NameKind.Place, Origin.Confidence: >= ArticleExtraction.ShownFrom } : candidate.Kind == NameKind.Place;

    private static bool IsListed(NameCandidate first, NameCandidate second)
    {
        var (t, from, to) = (first.Reading.Tokens, first.Range.Last + 1, second.Range.First - 1);
        to -= t.IsAny(to, "northern", "southern", "eastern", "western", "central", "nearby", "neighbouring", "the") ? 1 : 0;
        return (to == from && (t.IsAny(from, "and", "or") || (t.IsComma(from) && t.IsAny(second.Range.Last + 1, "and", "or")))) || (to == from + 1 && t.IsComma(from) && t.IsAny(to, "and", "or"));
    }
}
