// One report in several papers: the index shows the first to tell it, and the others as "also reported by".
using SiteGen.Related;

namespace SiteGen.Pages.Models;

/// <summary>Briefs whose texts are nearly the same, in groups.</summary>
internal sealed class SameReports
{
    private readonly Dictionary<string, List<ArticleFacts>> _others = new(StringComparer.Ordinal);
    private readonly HashSet<string> _later = new(StringComparer.Ordinal);

    private SameReports()
    {
    }

    /// <summary>How many are shown with another, and not by themselves.</summary>
    public int Count => _later.Count;

    public static SameReports Of(SiteFacts site)
    {
        var briefs = site.Articles.Where(facts => facts.BriefUrl is not null).ToDictionary(facts => facts.BriefUrl!, StringComparer.Ordinal);
        var heads = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (url, facts) in briefs)
        {
            foreach (var link in facts.Related.Links.Where(link => link.Key is not null && briefs.ContainsKey(link.Key) && link.Reasons.Any(reason => reason.Kind == RelatedReasonKind.SameReport)))
            {
                Join(heads, url, link.Key!);
            }
        }

        var found = new SameReports();
        foreach (var group in heads.Keys.GroupBy(url => HeadOf(heads, url), url => briefs[url]))
        {
            found.Add([.. group.OrderBy(facts => facts.Article.Metadata.Published?.Day ?? DateOnly.MaxValue).ThenBy(facts => facts.Article.Id, StringComparer.Ordinal)]);
        }

        return found;
    }

    /// <summary>It is shown with another that told the report before.</summary>
    public bool IsLater(ArticleFacts facts) => _later.Contains(facts.Article.Id);

    /// <summary>Who told the same report later; none for most.</summary>
    public IReadOnlyList<ArticleFacts> OthersOf(ArticleFacts first) => _others.GetValueOrDefault(first.Article.Id, []);

    private void Add(List<ArticleFacts> group)
    {
        _others[group[0].Article.Id] = group[1..];
        _later.UnionWith(group[1..].Select(facts => facts.Article.Id));
    }

    private static void Join(Dictionary<string, string> heads, string one, string other)
    {
        var (head, another) = (HeadOf(heads, one), HeadOf(heads, other));
        heads[another] = head;
    }

    private static string HeadOf(Dictionary<string, string> heads, string url)
    {
        var head = url;
        while (heads.TryGetValue(head, out var next) && next != head)
        {
            head = next;
        }

        heads[url] = head;
        return head;
    }
}
