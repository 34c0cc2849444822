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

    public NameCandidate With(TokenRange range) => new(Reading, range, Kind, Origin) { Role = Role, Title = Title, Acronym = Acronym };

    public string Text { get; } = Reading.Tokens.Slice(Range.First, Range.Last);
}
