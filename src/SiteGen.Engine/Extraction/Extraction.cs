// What extraction found in one article: every item with its passage, its offsets, the rule that found it and how sure that rule is.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Extraction;

/// <summary>Where an item stands.</summary>
/// <param name="PassageId"><c>h</c>, <c>s</c> or <c>p1</c>….</param>
/// <param name="Span">Offsets in the passage's text.</param>
public readonly record struct Mention(string PassageId, TextSpan Span);

/// <summary>How an item was found.</summary>
/// <param name="Rule">Name of the rule as the documentation lists it.</param>
/// <param name="Confidence">0 to 1; below <see cref="ArticleExtraction.ShownFrom"/> it is not shown as fact.</param>
public readonly record struct Origin(string Rule, double Confidence);

/// <summary>All that was found in one article, each list in reading order.</summary>
public sealed record ArticleExtraction
{
    /// <summary>Items below this confidence are not shown as fact.</summary>
    public const double ShownFrom = 0.8;

    public ImmutableArray<Mention> Sentences { get; init; } = [];
    public ImmutableArray<FoundQuotation> Quotations { get; init; } = [];
    public ImmutableArray<FoundName> Names { get; init; } = [];
    public ImmutableArray<FoundDate> Dates { get; init; } = [];
    public ImmutableArray<FoundFigure> Figures { get; init; } = [];
    public ImmutableArray<FoundStatement> Statements { get; init; } = [];

    public static ArticleExtraction Empty { get; } = new();
}

public enum ReportingKind
{
    Says,
    Claims,
    Denies,
    Promises,
    Announces,
}

/// <summary>Words in quotation marks that somebody is reported to have said.</summary>
/// <param name="Parts">The words without their outer marks, one span a part (a split quotation has two or more).</param>
/// <param name="Text">The words; parts joined with one space.</param>
/// <param name="Speaker">Name of who said it, resolved over the whole text (the fullest form); null when the rules cannot tell.</param>
/// <param name="SpeakerRole">Role or title near a mention, e.g. <c>Foreign Ministry spokesperson</c>.</param>
/// <param name="Collective">The speaker is a group or an unnamed office ("protesters", "the minister").</param>
/// <param name="RelayedBy">Who passes on somebody else's words; then <paramref name="Speaker"/> is whose words they are.</param>
/// <param name="Cue">The source's own words that tie speaker and quotation together, at most eight, e.g. <c>Lin said</c>; null without a speaker.</param>
/// <param name="Kind">What the reporting verb makes of it.</param>
/// <param name="Sentence">The sentence that carries it.</param>
public sealed record FoundQuotation(
    ImmutableArray<Mention> Parts, string Text, string? Speaker, string? SpeakerRole, bool Collective, string? RelayedBy,
    Mention? Cue, ReportingKind Kind, Mention Sentence, Origin Origin);

public enum NameKind
{
    Person,
    Organization,
    Place,
}

/// <summary>Somebody or something named.</summary>
/// <param name="Name">The fullest form in the text.</param>
/// <param name="Aliases">Other forms met, e.g. <c>Lin</c>, or an acronym.</param>
/// <param name="Role">E.g. <c>geologist</c>; null when the text gives none.</param>
/// <param name="Title">E.g. <c>Sen.</c>; null when the text gives none.</param>
/// <param name="Mentions">Every mention in reading order.</param>
public sealed record FoundName(
    NameKind Kind, string Name, ImmutableArray<string> Aliases, string? Role, string? Title, ImmutableArray<Mention> Mentions, Origin Origin);

/// <summary>A date, absolute or relative.</summary>
/// <param name="Text">As written.</param>
/// <param name="Value">EDTF; null when it cannot be resolved (no publication date).</param>
/// <param name="Inferred">The value rests on the publication date or on arithmetic; false when the words alone say it.</param>
public sealed record FoundDate(Mention At, string Text, string? Value, bool Inferred, Origin Origin);

public enum FigureKind
{
    Money,
    Percentage,
    Quantity,
    Count,
}

/// <summary>A number that measures something.</summary>
/// <param name="Text">As written, e.g. <c>Rs15bn</c>.</param>
/// <param name="Value">In units, e.g. 15000000000.</param>
/// <param name="UpperValue">End of a range; null for one value.</param>
/// <param name="Unit">ISO 4217 for money where the text decides it (else <c>$</c>, <c>Rs</c>), <c>%</c>, or the noun; null without one.</param>
/// <param name="Approximate">The text says about, nearly, more than….</param>
/// <param name="Denied">The text says it is not this number.</param>
public sealed record FoundFigure(
    Mention At, string Text, FigureKind Kind, decimal Value, decimal? UpperValue, string? Unit, bool Approximate, bool Denied, Origin Origin);

/// <summary>A reported statement without quotation marks: who says, claims, denies, promises or announces something.</summary>
/// <param name="Against">Whom an accusation is against; null otherwise.</param>
public sealed record FoundStatement(
    Mention Sentence, ReportingKind Kind, string? Speaker, string? SpeakerRole, string? Against, Origin Origin);
