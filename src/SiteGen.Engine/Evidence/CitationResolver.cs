// Finds what each citation of a page points to: a source, its seed and its passages, or an entry of quotes.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class CitationResolver
{
    /// <summary>Resolves every citation of a page; one that points nowhere is left out, with a diagnostic.</summary>
    public static Result<ImmutableDictionary<Citation, ResolvedCitation>> Resolve(
        Explainer page, IEnumerable<Citation> citations, KnownSeeds seeds)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(UnknownSeeds(page, seeds));
        var search = new CitationSearch(page, seeds, diagnostics);
        var resolved = ImmutableDictionary.CreateBuilder<Citation, ResolvedCitation>();
        foreach (var citation in citations)
        {
            if (search.Find(citation) is { } found)
            {
                resolved[citation] = found;
            }
        }

        return new(resolved.ToImmutable(), diagnostics.DrainToImmutable());
    }

    private static IEnumerable<Diagnostic> UnknownSeeds(Explainer page, KnownSeeds seeds) =>
        from source in page.Sources
        let seed = source.Seed
        where seed is not null && !seeds.Articles.ContainsKey(seed.Value) && !seeds.Proven.Knows(seed.Value)
        select EvidenceRules.UnknownSeed.At(seed.At, $"source {source.Id.Value} names the seed \"{seed.Value}\", and there is no such seed",
            Nearest.Question(seed.Value, seeds.Articles.Keys) ?? "a seed's id is its file name under seeds/ without the ending");
}

/// <summary>The seeds of the site, and those that are absent but proven before.</summary>
internal sealed record KnownSeeds(ImmutableDictionary<string, Article> Articles, QuotesLock Proven);

/// <summary>Looks citations up in one page's sources and quotes and in the site's seeds.</summary>
internal sealed class CitationSearch(Explainer page, KnownSeeds seeds, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    /// <summary>What the citation points to; null with a diagnostic when it points nowhere.</summary>
    public ResolvedCitation? Find(Citation citation) => citation.Kind switch
    {
        CitationKind.Source => Source(citation),
        CitationKind.Quote => Entry(citation),
        _ => LocatorRefused(citation) ? null : new ResolvedCitation(citation, null, [], null),
    };

    private ResolvedCitation? Source(Citation citation)
    {
        var source = page.Sources.FirstOrDefault(entry => entry.Id.Value == citation.Target);
        if (source is { Seed: null })
        {
            return Unverifiable(citation, source);
        }

        var id = source?.Seed?.Value ?? citation.Target;
        if (!seeds.Articles.TryGetValue(id, out var article))
        {
            if (seeds.Proven.Knows(id))
            {
                return LocatorRefused(citation) ? null : new ResolvedCitation(citation, null, [], source) { AbsentSeed = id };
            }

            if (source is null)
            {
                diagnostics.Add(EvidenceRules.UnknownSource.At(citation.At,
                    $"\"{citation.Target}\" is neither a source of this page nor a seed", Nearest.Question(citation.Target, Names()) ?? KnownSources()));
            }

            // A source whose seed is missing was reported where it is declared.
            return null;
        }

        return LocatorRefused(citation) || Passages(citation, article) is not { } passages ? null : new ResolvedCitation(citation, article, passages, source);
    }

    private ResolvedCitation? Unverifiable(Citation citation, SourceEntry source)
    {
        if (citation.First is null)
        {
            return new ResolvedCitation(citation, null, [], source);
        }

        diagnostics.Add(EvidenceRules.NoPassagesHere.At(citation.At,
            $"{citation.Target} is not a seed, so it has no passage {citation.First}", $"write {citation.Target}, p. 14 (any words after a comma), or add the text as a seed"));
        return null;
    }

    private ResolvedCitation? Entry(Citation citation)
    {
        if (LocatorRefused(citation))
        {
            return null;
        }

        if (page.Quotes.FirstOrDefault(quote => quote.Id == citation.Target) is not { } entry)
        {
            diagnostics.Add(EvidenceRules.UnknownQuote.At(citation.At, $"quotes: has no entry \"{citation.Target}\"",
                Nearest.Question(citation.Target, page.Quotes.Select(quote => quote.Id)) ?? "add the entry to quotes: in the front matter"));
            return null;
        }

        // The entry's own citations are resolved, and reported, where they stand.
        var silent = new CitationSearch(page, seeds, ImmutableArray.CreateBuilder<Diagnostic>());
        var behind = entry.Cites.Where(cite => cite.Kind == CitationKind.Source).Select(silent.Source).OfType<ResolvedCitation>().ToList();
        var first = behind.Find(found => found.Article is not null) ?? behind.FirstOrDefault();
        return new ResolvedCitation(citation, first?.Article, first?.Passages ?? [], first?.Source, entry);
    }

    private bool LocatorRefused(Citation citation)
    {
        if (citation.Locator is null)
        {
            return false;
        }

        diagnostics.Add(EvidenceRules.MisplacedLocator.At(citation.At, $"\", {citation.Locator}\" is a locator, and those are only for sources that are not seeds",
            citation.Kind == CitationKind.Source ? $"cite a passage instead, such as {citation.Target}#p3" : "leave out what stands after the comma"));
        return true;
    }

    private ImmutableArray<Passage>? Passages(Citation citation, Article article)
    {
        if (citation.First is not { } first)
        {
            return [.. article.Citable];
        }

        var last = citation.Last ?? first;
        if (!Stands(citation, article, first) || (last != first && !Stands(citation, article, last)))
        {
            return null;
        }

        var citable = article.Citable.ToImmutableArray();
        var from = IndexOf(citable, first);
        var to = IndexOf(citable, last);
        if (from <= to)
        {
            return citable[from..(to + 1)];
        }

        diagnostics.Add(EvidenceRules.BackwardRange.At(citation.At, $"the range {first}-{last} runs backwards", $"write {citation.Target}#{last}-{first}"));
        return null;
    }

    private static int IndexOf(ImmutableArray<Passage> passages, string id)
    {
        var index = 0;
        while (passages[index].Id != id)
        {
            index++;
        }

        return index;
    }

    private bool Stands(Citation citation, Article article, string id)
    {
        if (id[0] == 'r')
        {
            diagnostics.Add(EvidenceRules.ListedHeadlineCited.At(citation.At,
                $"{id} is a headline that the source page only listed, and those may be cited only under related:", "cite a passage of the article itself: h, s or p1 and so on"));
            return false;
        }

        if (article.Citable.Any(passage => passage.Id == id))
        {
            return true;
        }

        diagnostics.Add(EvidenceRules.UnknownPassage.At(citation.At, $"{article.Id} has no passage {id}", PassageNames.Question(id, article)));
        return false;
    }

    private IEnumerable<string> Names() => page.Sources.Select(source => source.Id.Value).Concat(seeds.Articles.Keys);

    private string KnownSources() => page.Sources.IsEmpty
        ? "declare it under sources: in the front matter, or cite a seed by its file name without the ending"
        : $"this page's sources are {string.Join(", ", page.Sources.Select(source => source.Id.Value))}";
}
