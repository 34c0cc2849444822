// The record of a source: what the file is, and what each of its passages was used for. The text itself is shown only where its rights allow it.
using SiteGen.Articles;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>source.html</c>.</summary>
public static class SourceModel
{
    public static Model Of(SiteFacts site, ArticleFacts facts)
    {
        var article = facts.Article;
        var language = site.Settings.Language;
        var words = site.WordsFor(language);
        // Where explainers cite the seed there is no brief, and nothing of one is printed here.
        var plan = site.Index.Brief(article);
        var title = BriefModel.TitleOf(article, plan, words);
        var uses = site.Index.UsesOf(facts).ToLookup(use => use.PassageId);
        var full = article.Metadata.Rights == Rights.Full;
        return LayoutModel.Of(
            site,
            new PageHead
            {
                Url = facts.SourceUrl,
                Title = title,
                Language = language,
                Description = words.Fill("source_description", ("publisher", article.Metadata.Publisher ?? words["publisher_not_named"])),
                NoIndex = facts.CitedBy.IsEmpty,
                Trail = [(words["nav_home"], LayoutModel.HomeUrl(site)), (words["nav_sources"], "/sources/")],
            },
            ("full", full),
            ("text_language", site.LanguageOf(article)),
            ("text_dir", Script.DirectionOf(site.LanguageOf(article))),
            ("rows", SourceFactsModel.WithFile(article, words).ToList()),
            ("brief_url", facts.BriefUrl),
            ("passages", ModelList.Of(article.Citable, passage => Passage(passage, uses[passage.Id], plan, full, site, words))),
            ("cited_by", facts.CitedBy.IsEmpty ? null : ModelList.Of(facts.CitedBy, url => LinkTo(url, site, words))),
            ("listed_count", BriefModel.ListedOf(article) is var listed && listed == 0 ? null : words.Count("count_listed", listed)),
            ("listed_url", site.Index.Listed.UrlOf(article)));
    }

    private static Model Passage(Passage passage, IEnumerable<PassageUse> uses, BriefPlan? plan, bool full, SiteFacts site, Phrases words)
    {
        var used = uses.ToList();
        var quoted = used.Where(use => use.Proof is not null).Select(use => use.Proof!.Text)
            .Concat(plan?.Quotations.Where(planned => planned.Quotation.Parts[0].PassageId == passage.Id).Select(planned => planned.Quotation.Text) ?? [])
            .Distinct().ToList();
        var pages = used.Select(use => use.Page).DistinctBy(page => page.Url).ToList();
        return new Model(
            ("id", passage.Id),
            ("sign", SourceNames.Sign([passage], words)),
            ("said", SourceNames.Passage(passage, words)),
            ("text", full ? passage.Text.Value : null),
            ("is_title", passage.Kind == PassageKind.Headline),
            ("quoted", quoted.Count == 0 ? null : ModelList.Of(quoted)),
            ("used_in", pages.Count == 0 ? null : ModelList.Of(pages, page => site.LinkTo(page, words))));
    }

    private static Model LinkTo(string url, SiteFacts site, Phrases words) =>
        site.Index.Explainer(url) is { } page ? site.LinkTo(page, words) : new Model(("title", url), ("url", url)).In(null, words);
}
