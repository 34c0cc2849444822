// Where in HTML a template stands: follows the tokenizer of the HTML standard as far as the safety check needs it.
namespace SiteGen.Rendering;

internal enum HtmlPlace
{
    /// <summary>Element content.</summary>
    Text,

    /// <summary>Right behind <c>&lt;</c>.</summary>
    TagOpen,
    TagName,

    /// <summary>In a tag, where an attribute may begin.</summary>
    InTag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,

    /// <summary>In a tag after branches that ended differently: only a space or the tag's end may follow.</summary>
    TagEdge,
    Comment,

    /// <summary><c>&lt;!doctype …&gt;</c> and the like.</summary>
    Declaration,

    /// <summary>In <c>script</c>, <c>style</c> and others whose content is no HTML.</summary>
    RawText,

    /// <summary>In <c>title</c> and <c>textarea</c>: text with entities, no tags.</summary>
    EscapableText,
}

/// <summary>A place in HTML.</summary>
/// <param name="Place">Kind of place.</param>
/// <param name="Tag">Lower-case name of the tag, with '/' before it in an end tag; empty outside.</param>
/// <param name="Attribute">Lower-case name of the attribute; empty outside.</param>
/// <param name="Value">End of the attribute's literal text so far.</param>
/// <param name="Begun">The attribute's value (in <c>srcset</c>: the current address) has begun.</param>
/// <param name="IsJson">The script holds data.</param>
internal readonly record struct HtmlState(HtmlPlace Place, string Tag, string Attribute, string Value, bool Begun, bool IsJson)
{
    public static HtmlState Start { get; } = new(HtmlPlace.Text, "", "", "", false, false);

    public bool IsQuoted => Place is HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted;

    private bool IsInsideTag => Place is HtmlPlace.TagName or HtmlPlace.InTag or HtmlPlace.AttributeName or HtmlPlace.AfterAttributeName or HtmlPlace.TagEdge;

    /// <summary>The place after an expression was written here.</summary>
    public HtmlState AfterExpression() => IsQuoted ? this with { Begun = true, Value = "" } : this;

    /// <summary>The place where two branches meet; null when they do not fit.</summary>
    public static HtmlState? Join(HtmlState a, HtmlState b)
    {
        if (a == b)
        {
            return a;
        }

        if (a.Tag != b.Tag)
        {
            return null;
        }

        if (a.Place == b.Place && a.Attribute == b.Attribute)
        {
            return a with { Value = a.Value == b.Value ? a.Value : "", Begun = a.Begun && b.Begun, IsJson = a.IsJson && b.IsJson };
        }

        if (!a.IsInsideTag || !b.IsInsideTag)
        {
            return null;
        }

        var spaced = a.Place is HtmlPlace.InTag or HtmlPlace.AfterAttributeName && b.Place is HtmlPlace.InTag or HtmlPlace.AfterAttributeName;
        return new(spaced ? HtmlPlace.InTag : HtmlPlace.TagEdge, a.Tag, "", "", false, a.IsJson && b.IsJson);
    }
}
