// What a name is sorted by: its letters and digits in lower case, whatever the machine's culture says.
using SiteGen.Text;

namespace SiteGen.Pages.Models;

internal static class SortName
{
    public static string Of(string name) => Slug.From(name) ?? name;
}
