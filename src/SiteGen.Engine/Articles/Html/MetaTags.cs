// Gathers the meta tags, the title, the canonical link and the language of a page.
using SiteGen.Text;

namespace SiteGen.Articles.Html;

internal sealed class MetaTags
{
    private readonly Dictionary<string, MappedText> _first;

    public string? Canonical { get; private init; }

    /// <summary>Address that the page's links start from.</summary>
    public string? Base { get; private init; }

    public string? Language { get; private init; }
    public MappedText? Title { get; private init; }

    public static MetaTags Of(SavedPage page)
    {
        string? canonical = null, start = null, language = null;
        var title = default(MappedText);
        var first = new Dictionary<string, MappedText>(StringComparer.Ordinal);
        for (var i = 1; i < page.Nodes.Length; i++)
        {
            switch (page.Nodes[i].Name)
            {
                case "meta" when (page.Attribute(i, "property") ?? page.Attribute(i, "name") ?? page.Attribute(i, "itemprop") ?? page.Attribute(i, "http-equiv")) is { } name
                    && page.Attribute(i, "content") is { } content:
                    first.TryAdd(name.Value.Trim().ToLowerInvariant(), TextLine.Of(content));
                    break;
                case "link" when page.Attribute(i, "rel")?.Value.Equals("canonical", StringComparison.OrdinalIgnoreCase) == true:
                    canonical ??= page.Attribute(i, "href")?.Value.Trim();
                    break;
                case "base":
                    start ??= page.Attribute(i, "href")?.Value.Trim();
                    break;
                case "html":
                    language ??= (page.Attribute(i, "lang") ?? page.Attribute(i, "xml:lang"))?.Value.Trim();
                    break;
                case "title" when page.Around(i, around => page.Nodes[around].Name == "svg") < 0:
                    title ??= TextLine.Of(page.TextOf(i));
                    break;
            }
        }

        return new MetaTags(first) { Canonical = canonical, Base = start, Language = language, Title = title };
    }

    private MetaTags(Dictionary<string, MappedText> first) => _first = first;

    /// <summary>The first of these that is there and says something.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_first.TryGetValue(name, out var value) && PlainLines.SaysSomething(value.Value))
            {
                return value.Value;
            }
        }

        return null;
    }

    public IEnumerable<MappedText> All(params string[] names) => names.Select(name => _first.GetValueOrDefault(name)).OfType<MappedText>();
}
