// Edits of one page that only another page shows: random sites seldom hold such a pair for long enough, so these bring it with them.
using System.Collections.Immutable;
using System.Text;
using CsCheck;

namespace SiteGen.Tests.Mutations;

internal static class ShownElsewhere
{
    private const string Published = "status: published\nreviewed_by: {name: Desk}\n";

    /// <summary>A page moves to another address; one that links to its file follows.</summary>
    private static readonly Edit Moves = Toggle("page moves", "content/moving.md", "slug: moved\n",
        slug => $"---\ntitle: Moving\nkind: page\n{Published}{slug}---\nText.\n",
        ("content/pointing.md", $"---\ntitle: Pointing\nkind: page\n{Published}---\nSee [the other](/moving.md).\n"));

    /// <summary>A page uses another passage of a seed; the page of the seed says so.</summary>
    private static readonly Edit Uses = Toggle("another passage is used", "content/using.md", "2",
        second => $"---\ntitle: Using\n{Published}sources:\n  - {{id: s1, seed: used}}\n---\nWater rose in the town. [@s1#p{(second.Length == 0 ? "1" : "2")}]\n",
        ("seeds/used.txt", "A wet week in the valley\nWater rose in the town on Monday, the county said, and stood in the streets.\nWater rose in the town again on Friday, the county said, and stood in the square.\n"));

    /// <summary>A page quotes other words of a passage; the page of the seed says so.</summary>
    private static readonly Edit Quotes = Toggle("other words are quoted", "content/quoting.md", "rose again",
        more => $"---\ntitle: Quoting\n{Published}sources:\n  - {{id: s1, seed: quoted}}\n---\n“{(more.Length == 0 ? "the water rose" : "the water rose again")}”, the county said. [@s1#p1]\n",
        ("seeds/quoted.txt", "A wet month in the valley\n“We saw that the water rose again in the lower town that night,” the county said on Monday.\n"));

    public static ImmutableArray<Edit> All { get; } = [Moves, Uses, Quotes];

    public static Gen<Edit> Any { get; } = Gen.OneOf<Edit>([.. All]);

    /// <summary>Puts a page with or without a stretch of text, whichever it was not, and the file that it belongs to.</summary>
    private static Edit Toggle(string name, string path, string stretch, Func<string, string> text, (string Path, string Text) other) => new(name, site =>
        site.With(other.Path, other.Text)
            .With(path, text(site.Files.TryGetValue(path, out var old) && Encoding.UTF8.GetString(old.Content.Span) == text("") ? stretch : "")));
}
