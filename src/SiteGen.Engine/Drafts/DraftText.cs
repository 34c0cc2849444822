// Words of a seed as they may stand in YAML, in a comment, in Markdown.
using System.Globalization;
using System.Text;

namespace SiteGen.Drafts;

internal static class DraftText
{
    /// <summary>A YAML string in double quotes.</summary>
    public static string Quoted(string text)
    {
        var yaml = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                yaml.Append('\\').Append(c);
            }
            else if (IsPlain(c) || char.IsSurrogate(c))
            {
                yaml.Append(c);
            }
            else
            {
                yaml.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return yaml.Append('"').ToString();
    }

    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quoted))}]";

    /// <summary>Words in a comment, on one line.</summary>
    public static string Comment(string text) => string.Concat(text.Select(c => IsPlain(c) || char.IsSurrogate(c) ? c : ' '));

    /// <summary>Words in an HTML comment, which two hyphens would end.</summary>
    public static string HtmlComment(string text) => Comment(text).Replace("--", "- -", StringComparison.Ordinal).Replace('<', '(').Replace('>', ')');

    /// <summary>Words that Markdown takes as they are: a backslash before each sign that could mean something.</summary>
    public static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Comment(text))
        {
            if (char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or '.' or '\'' or '"' || !char.IsAscii(c))
            {
                escaped.Append(c);
            }
            else
            {
                escaped.Append('\\').Append(c);
            }
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
