// One entry of a draft in the forms it may take: where the site's own checks refuse one form, the next is tried.
using System.Collections.Immutable;

namespace SiteGen.Drafts;

/// <summary>Blocks of a draft in the order of the file.</summary>
internal enum DraftBlock
{
    Head,
    People,
    Quotes,
    Figures,
    Timeline,
    Claims,
    Body,
}

/// <summary>One entry.</summary>
/// <param name="Forms">Its lines, the fullest form first; the last one is only comments, or plain enough for any check.</param>
internal sealed record DraftEntry(DraftBlock Block, ImmutableArray<string> Forms, int Form = 0)
{
    public string Text => Forms[Form];

    public bool HasNext => Form + 1 < Forms.Length;

    /// <summary>The next form; the last one stays.</summary>
    public DraftEntry Next() => HasNext ? this with { Form = Form + 1 } : this;

    /// <summary>It says something: not every line of it is a comment.</summary>
    public bool IsFilled => Text.Split('\n').Any(line => line.TrimStart() is { Length: > 0 } words && words[0] != '#');
}
