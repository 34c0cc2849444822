// A headline or a first paragraph quotes what the text quotes again: the speaker of the longer quotation said both.
using System.Collections.Immutable;

namespace SiteGen.Extraction.Quotations;

internal static class RepeatedWords
{
    // A headline and a first paragraph have few quotations: more are not looked at.
    private const int Most = 8;

    /// <summary>Whether a passage stands before the text's own telling.</summary>
    public static bool IsLead(string passage) => passage is "h" or "s" or "p1";

    /// <summary>Gives quotations of the lead that have no speaker the one who says the same words later, and drops what may be none and nobody repeats.</summary>
    /// <param name="found">In reading order.</param>
    /// <param name="doubtful">Those of <paramref name="found"/> that are quotations only if they are repeated.</param>
    public static ImmutableArray<FoundQuotation> Resolve(List<FoundQuotation> found, HashSet<FoundQuotation> doubtful)
    {
        var resolved = ImmutableArray.CreateBuilder<FoundQuotation>(found.Count);
        var looked = 0;
        foreach (var quotation in found)
        {
            var later = quotation.Speaker is null && IsLead(quotation.Parts[0].PassageId) && ++looked <= Most ? Later(quotation, found) : null;
            if (later is not null)
            {
                resolved.Add(quotation with { Speaker = later.Speaker, SpeakerRole = later.SpeakerRole, Collective = later.Collective, Kind = later.Kind, Origin = new Origin("repeated", 0.85) });
            }
            else if (!doubtful.Contains(quotation))
            {
                resolved.Add(quotation);
            }
        }

        return resolved.DrainToImmutable();
    }

    // The one speaker of all quotations below that have the same words among theirs.
    private static FoundQuotation? Later(FoundQuotation quotation, List<FoundQuotation> found)
    {
        var words = quotation.Text.AsSpan().Trim(".,!?…'’‘“” ");
        if (!words.Contains(' '))
        {
            return null;
        }

        FoundQuotation? first = null;
        foreach (var other in found)
        {
            if (other.Parts[0].PassageId == quotation.Parts[0].PassageId || other.Speaker is null || other.Collective || other.Origin.Confidence < ArticleExtraction.ShownFrom || !other.Text.AsSpan().Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (first is not null && first.Speaker != other.Speaker)
            {
                return null;
            }

            first ??= other;
        }

        return first;
    }
}
