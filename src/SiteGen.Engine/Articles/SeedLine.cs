// A line of a seed as every step of reading sees it, whatever the seed's syntax.
using SiteGen.Text;

namespace SiteGen.Articles;

internal enum Bullet
{
    None,

    /// <summary>The marker stands alone; its text is the next line.</summary>
    Alone,

    /// <summary>Marker and text stand on one line.</summary>
    Inline,
}

/// <summary>A line that says something: blank lines and lines without a letter or digit are no lines, they only set apart.</summary>
/// <param name="Text">Its words: trimmed, without list marker and without markup.</param>
/// <param name="Source">What is joined to a paragraph: trimmed, with its marker in plain text, with its inline markup in Markdown.</param>
/// <param name="BreakAt">Offset in the file of the line break that ends it, or of the file's end.</param>
internal sealed record SeedLine(MappedText Text, MappedText Source, int BreakAt)
{
    public Bullet Bullet { get; init; }

    /// <summary>Something that is no line stands before it: it begins a paragraph wherever blank lines count.</summary>
    public bool AfterGap { get; init; }

    /// <summary>White space before its first character.</summary>
    public int Indent { get; init; }

    /// <summary>1 to 6 for a Markdown heading, else 0.</summary>
    public int Heading { get; init; }

    /// <summary>Where the line leads when all of it is one link; null otherwise.</summary>
    public string? Link { get; init; }
}
