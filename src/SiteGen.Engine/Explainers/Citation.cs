// A pointer to what stands behind a statement, as an editor writes it: s1#p3, flood#p3-p5, "s2, p. 14", quote:q3, none, editors.
using SiteGen.Text;

namespace SiteGen.Explainers;

public enum CitationKind
{
    /// <summary>A source of the page (<c>s1</c>) or a seed by its id.</summary>
    Source,

    /// <summary>An entry of the page's <c>quotes:</c>.</summary>
    Quote,

    /// <summary>"We looked; the sources are silent".</summary>
    None,

    /// <summary>"Background by the editors".</summary>
    Editors,
}

/// <summary>One citation, parsed but not yet resolved.</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Target">Source or seed id, or the quote's id; empty for the two marks.</param>
/// <param name="First">Passage id such as <c>p3</c>, or null for the source as a whole.</param>
/// <param name="Last">Last passage id of a range, or null.</param>
/// <param name="Locator">Free words after a comma, e.g. <c>p. 14</c>; only for sources that are not verifiable here.</param>
/// <param name="At">Where it stands, without brackets.</param>
public sealed record Citation(CitationKind Kind, string Target, string? First, string? Last, string? Locator, Location At)
{
    /// <summary>Reads one citation without its <c>@</c>; null when the text is none.</summary>
    public static Citation? Parse(string text, Location at)
    {
        text = text.Trim();
        var locator = default(string);
        if (text.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma)
        {
            locator = text[(comma + 1)..].Trim();
            text = text[..comma].TrimEnd();
        }

        if (text.StartsWith("quote:", StringComparison.Ordinal))
        {
            return IsId(text[6..]) ? new Citation(CitationKind.Quote, text[6..], null, null, locator, at) : null;
        }

        if (text is "none" or "editors")
        {
            return new Citation(text == "none" ? CitationKind.None : CitationKind.Editors, "", null, null, locator, at);
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var target = hash < 0 ? text : text[..hash];
        if (!IsId(target))
        {
            return null;
        }

        if (hash < 0)
        {
            return new Citation(CitationKind.Source, target, null, null, locator, at);
        }

        var range = text[(hash + 1)..].Split('-');
        return range.Length is 1 or 2 && range.All(IsPassageId)
            ? new Citation(CitationKind.Source, target, range[0], range.Length == 2 ? range[1] : null, locator, at)
            : null;
    }

    private static bool IsId(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark || c is '-' or '_' or '.');

    private static bool IsPassageId(string text) =>
        text is "h" or "s" || (text.Length > 1 && text[0] is 'p' or 'r' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);
}

/// <summary>Citations written together, e.g. <c>[@s1#p3; @s2]</c>.</summary>
/// <param name="Citations">One or more, in order.</param>
/// <param name="Index">Where the group stands in its block's text: it covers what is before it.</param>
/// <param name="At">Where it stands in the file, with brackets.</param>
public sealed record CitationGroup(System.Collections.Immutable.ImmutableArray<Citation> Citations, int Index, Location At);
