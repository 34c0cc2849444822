// A run of capitalised words that may name somebody or something, with the evidence for what it names.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

/// <param name="Reading">The passage it stands in.</param>
/// <param name="Range">Its tokens, without titles and roles.</param>
/// <param name="Kind">What it names; null when only another mention can tell.</param>
/// <param name="Origin">The rule that decided.</param>
internal sealed record NameCandidate(Reading Reading, TokenRange Range, NameKind? Kind, Origin Origin)
{
    public string? Role { get; init; }

    public string? Title { get; init; }

    /// <summary>Acronym in brackets after an organisation: <c>(PBS)</c>.</summary>
    public string? Acronym { get; init; }

    /// <summary>A first or a last name alone: "Moreau", "Grant-Harvey", "De Clercq".</summary>
    public bool IsOneWord => !Text.Contains(' ', StringComparison.Ordinal) || (Range.Last == Range.First + 1 && Reading.Tokens.Has(Range.First, WordClass.Particle));

    public string Text { get; } = Reading.Tokens.Slice(Range.First, Range.Last);
}
