// An addressable piece of an article.
using SiteGen.Text;

namespace SiteGen.Articles;

public enum PassageKind
{
    Headline,
    Standfirst,
    Paragraph,
    ListedHeadline,
}

/// <summary>An addressable piece of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">1-based among its kind; 0 for headline and standfirst.</param>
/// <param name="Text">Its text on one line: hard-wrapped lines are joined by one space, the ends trimmed. Knows its offsets in the file.</param>
public sealed record Passage(PassageKind Kind, int Number, MappedText Text)
{
    /// <summary><c>h</c>, <c>s</c>, <c>p1</c>… or <c>r1</c>….</summary>
    public string Id { get; } = Kind switch
    {
        PassageKind.Headline => "h",
        PassageKind.Standfirst => "s",
        PassageKind.Paragraph => string.Create(null, $"p{Number}"),
        _ => string.Create(null, $"r{Number}"),
    };
}

/// <summary>The opening of a first paragraph that says where, and sometimes when and by which agency, it was written.</summary>
/// <param name="Place">As written, e.g. <c>KARACHI</c>.</param>
/// <param name="Date">As written, e.g. <c>Oct 14</c>; null when there is none.</param>
/// <param name="Agency">As written, e.g. <c>Reuters</c>; null when there is none.</param>
/// <param name="Length">Characters of p1 it takes up, with its separator and the space after it.</param>
public sealed record Dateline(string Place, string? Date, string? Agency, int Length);

/// <summary>A headline that the source page listed after the article.</summary>
/// <param name="Passage">Its passage, r1…rn.</param>
/// <param name="Url">Where it leads, from metadata or from an HTML seed's link; null when nobody said.</param>
/// <param name="Relation">From metadata.</param>
/// <param name="Note">From metadata.</param>
/// <param name="Hidden">Metadata says not to show it.</param>
public sealed record ListedHeadline(Passage Passage, string? Url = null, RelationKind? Relation = null, string? Note = null, bool Hidden = false)
{
    /// <summary>What it has in common with other spellings of it, and with titles of pages. Made once: every build of a running program asks for it.</summary>
    public string Folded { get; } = Slug.From(Passage.Text.Value) ?? Passage.Text.Value;
}

public enum RelationKind
{
    SameStory,
    Background,
    FollowUp,
}
