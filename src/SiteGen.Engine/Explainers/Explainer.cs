// The reader-facing unit as its editor wrote it: typed front matter and a parsed body, with positions.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Dates;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Explainers;

public enum ExplainerKind
{
    Explainer,

    /// <summary>About, imprint and the like: needs no sources and no reviewer.</summary>
    Page,
}

public enum PublicationStatus
{
    Draft,
    Reviewed,
    Published,
}

/// <summary>One file of <c>content/</c>. Every block may be empty.</summary>
public sealed record Explainer
{
    /// <summary>Of everything it was read from; equal keys mean equal explainers.</summary>
    public Fingerprint Key { get; init; }

    /// <summary>Lines of the file; its path is the file's path.</summary>
    public required LineMap Lines { get; init; }

    public required Scalar Title { get; init; }
    public Scalar? Summary { get; init; }
    public ExplainerKind Kind { get; init; }
    public Scalar? Slug { get; init; }
    public PublicationStatus Status { get; init; }

    /// <summary>Where the status stands, or the top of the file.</summary>
    public Location StatusAt { get; init; }
    public PublicationDate? Published { get; init; }
    public PublicationDate? Updated { get; init; }
    public PublicationDate? Expires { get; init; }
    public Withdrawal? Withdrawn { get; init; }
    public ImmutableArray<Author> Authors { get; init; } = [];
    public Review? ReviewedBy { get; init; }
    public string? Language { get; init; }
    public Scalar? TranslationOf { get; init; }
    public ImmutableArray<string> Topics { get; init; } = [];
    public Scalar? Story { get; init; }
    public PageImage? Image { get; init; }
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];
    public ImmutableArray<KeyPoint> KeyPoints { get; init; } = [];
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];
    public ImmutableArray<Person> People { get; init; } = [];
    public ImmutableArray<Claim> Claims { get; init; } = [];
    public ImmutableArray<Quote> Quotes { get; init; } = [];
    public ImmutableArray<Figure> Figures { get; init; } = [];
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];
    public ImmutableArray<Question> Questions { get; init; } = [];
    public ImmutableArray<Unknown> Unknowns { get; init; } = [];
    public ImmutableArray<NextEvent> Next { get; init; } = [];
    public InlineText? Method { get; init; }
    public ImmutableArray<Correction> Corrections { get; init; } = [];
    public ImmutableArray<Update> Updates { get; init; } = [];
    public ImmutableArray<RelatedEntry> Related { get; init; } = [];
    public ImmutableArray<Scalar> RelatedExclude { get; init; } = [];
    public ImmutableArray<string> NotQuotations { get; init; } = [];
    public ImmutableArray<Scalar> Aliases { get; init; } = [];
    public Scalar? Layout { get; init; }

    /// <summary>Free values for a site's own templates: string, bool, long, double, null, lists and maps of these.</summary>
    public ExtraMap Extra { get; init; } = ExtraMap.Empty;

    public required Body Body { get; init; }

    /// <summary>Where the mark <c>EDITOR NEEDED</c> stands, if anywhere in the file.</summary>
    public Location? EditorNeeded { get; init; }

    public string Path => Lines.Path;
}

public sealed record Withdrawal(PublicationDate? Date, Scalar Reason);

public sealed record Author(string Name, string? Url);

public sealed record Review(string Name, PublicationDate? Date);

public sealed record PageImage(Scalar Src, string? Alt, string? Credit, string? Licence);

/// <summary>A source of the page: a seed (verifiable) or something named only (not verifiable here).</summary>
/// <param name="Id">Local id such as <c>s1</c>.</param>
/// <param name="Seed">The seed's id; null for a source that is not verifiable here.</param>
/// <param name="Metadata">Publisher, address and dates as the editor gave them (for a seed: empty).</param>
public sealed record SourceEntry(Scalar Id, Scalar? Seed, string? Title, SeedMetadata Metadata);

public sealed record KeyPoint(InlineText Text, ImmutableArray<Citation> Cites, Location At);

public enum DateBasis
{
    Stated,
    Inferred,
    Editor,
}

/// <param name="Date">Null where only <paramref name="DisplayDate"/> is given.</param>
public sealed record TimelineEntry(
    string Id, Edtf? Date, Edtf? End, string? DisplayDate, DateBasis Basis, Scalar? Title, InlineText? Text, ImmutableArray<Citation> Cites, Location At);

public enum PersonType
{
    Person,
    Organization,
    Place,
}

/// <summary>A person, organisation or place of the story; its id is one thing on the whole site.</summary>
public sealed record Person
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public PersonType Type { get; init; }
    public string? Role { get; init; }
    public InlineText? Text { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public string? Url { get; init; }
    public ImmutableArray<Citation> Cites { get; init; } = [];
    public required Location At { get; init; }

    /// <summary>Just the id of a shared entry, not yet filled in.</summary>
    public bool IsReference => Name.Length == 0;
}

/// <summary>Who said something: an entry of <c>people:</c> by id, or just a name.</summary>
/// <param name="PersonId">Set when the text is an id (<c>a-z 0-9 -</c>); it must resolve.</param>
public sealed record Speaker(string Text, string? PersonId, Location At);

public enum ClaimStatus
{
    Unverified,
    Disputed,
    Denied,
    Confirmed,
    Retracted,
}

public enum Stance
{
    Denies,
    Disputes,
    Confirms,
    Retracts,
    NoComment,
}

public sealed record Claim(
    string Id, InlineText Text, Speaker? By, Speaker? RelayedBy, ClaimStatus Status, ImmutableArray<Response> Responses, ImmutableArray<Citation> Cites, Location At)
{
    /// <summary>Where the status stands, or the claim.</summary>
    public Location StatusAt { get; init; }
}

public sealed record Response(Speaker? By, Stance Stance, InlineText? Text, ImmutableArray<Citation> Cites, Location At);

/// <param name="Text">What is shown; where <paramref name="Original"/> stands, the editors' translation of it.</param>
/// <param name="Original">What is proven, when it is not <paramref name="Text"/>.</param>
public sealed record Quote(
    string Id, Scalar Text, Scalar? Original, Speaker? By, Speaker? RelayedBy, ImmutableArray<Citation> Cites, Location At);

public sealed record Figure(
    string Id, Scalar Value, string? Unit, string? Label, Scalar? AsOf, ImmutableArray<Citation> Cites, Location At);

/// <summary>A defined term; its id is one term on the whole site.</summary>
public sealed record GlossaryTerm(
    string Id, string Term, InlineText? Definition, ImmutableArray<string> Aliases, ImmutableArray<Citation> Cites, Location At)
{
    /// <summary>Just the id of a shared entry, not yet filled in.</summary>
    public bool IsReference => Term.Length == 0;
}

public sealed record Question(string Text, InlineText Answer, ImmutableArray<Citation> Cites, Location At);

public sealed record Unknown(InlineText Text, InlineText? Why, string? AsOf, Location At);

public sealed record NextEvent(Edtf? Date, string? DisplayDate, InlineText Text, ImmutableArray<Citation> Cites, Location At);

public enum CorrectionKind
{
    Correction,
    Clarification,
}

public sealed record Correction(
    PublicationDate Date, CorrectionKind Kind, InlineText Text, InlineText? Was, InlineText? Now, ImmutableArray<Scalar> Affects, Location At);

public sealed record Update(PublicationDate Date, InlineText Text, Location At);

/// <summary>A related story chosen by the editor: exactly one of page, seed and url is given.</summary>
public sealed record RelatedEntry(
    Scalar? Page, Scalar? Seed, Scalar? Url, string? Title, string? Publisher, RelationKind? Relation, string? Note, Location At);

/// <summary>Free values from YAML, in the file's order.</summary>
public sealed record ExtraMap(ImmutableArray<KeyValuePair<string, object?>> Entries)
{
    public static ExtraMap Empty { get; } = new([]);
}
