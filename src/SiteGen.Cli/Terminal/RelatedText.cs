// Related stories for people: under each page its candidates, the strongest first.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Cli.Commands;
using SiteGen.Related;

namespace SiteGen.Cli.Terminal;

internal sealed class RelatedText(Surroundings around)
{
    private readonly Ink _ink = around.OutputInk;

    /// <param name="links">The candidates of an item by its key; those after its list are marked so.</param>
    public void Write(RelatedStories stories, ImmutableArray<RelatedItem> items, Func<string, ImmutableArray<RelatedLink>> links)
    {
        if (items.IsEmpty)
        {
            _ink.Line("There are no explainers and no briefs to relate.");
        }

        for (var at = 0; at < items.Length; at++)
        {
            if (at > 0)
            {
                _ink.Line();
            }

            Write(stories, items[at], links(items[at].Key));
        }
    }

    private void Write(RelatedStories stories, RelatedItem item, ImmutableArray<RelatedLink> links)
    {
        _ink.Write(Ink.Safe(item.Key), Tone.Good).Line($"  {Ink.Safe(item.Title)}");
        if (links.IsEmpty)
        {
            _ink.Line("  nothing on this site is related to it", Tone.Faint);
        }

        var listed = stories.Lists[item.Key].Length;
        for (var at = 0; at < links.Length; at++)
        {
            if (at == listed)
            {
                _ink.Line("  not in its list:", Tone.Faint);
            }

            var link = links[at];
            var score = link.Chosen is null ? link.Score.ToString("0.00", CultureInfo.InvariantCulture) : "chosen";
            _ink.Write($"  {score,6}  {Ink.Safe(Where(link))}").Line($"  {Ink.Safe(stories.Because(item, link))}", Tone.Faint);
        }
    }

    private static string Where(RelatedLink link) => link.Key ?? link.Chosen?.Url ?? link.Chosen?.Title ?? "";
}
