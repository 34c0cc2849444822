// What a name is sorted by: its letters and digits in lower case, whatever the machine's culture says.
using System.Text;
using SiteGen.Pages.Formats;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

internal static class SortName
{
    public static string Of(string name) => Slug.From(name) ?? name;

    /// <summary>The letter that a sorted name stands under; one heading for all that begin with none.</summary>
    public static string LetterOf(string key, Phrases words)
    {
        var first = key.EnumerateRunes().First();
        return Rune.IsLetter(first) ? Rune.ToUpperInvariant(first).ToString() : words["find_other"];
    }
}
