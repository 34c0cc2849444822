// The pieces that a page's source falls into.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

internal enum HtmlTokenKind
{
    Text,

    /// <summary>Text in which tags mean nothing: of a script, a style sheet or the title.</summary>
    RawText,
    StartTag,
    EndTag,
    Comment,
}

/// <param name="Name">Of a tag, in lower case.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextSpan Span, string Name, ImmutableArray<HtmlAttribute> Attributes);

/// <param name="Name">In lower case.</param>
/// <param name="Value">Where the value stands, without its quotation marks.</param>
internal readonly record struct HtmlAttribute(string Name, TextSpan Value);
