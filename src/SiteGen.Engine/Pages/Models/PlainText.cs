// The words of a piece of body without its markup, markers and links.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Markdown;

namespace SiteGen.Pages.Models;

internal static class PlainText
{
    /// <summary>Null where there are no words.</summary>
    public static string? Of(ImmutableArray<BodyPiece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece is ProsePiece prose)
            {
                text.Append(prose.Text);
            }
            else if (piece is MarkupPiece { Html: "\n" or " " } && text.Length > 0)
            {
                text.Append(' ');
            }
        }

        return text.Length == 0 ? null : text.ToString().Trim();
    }
}
