// How many words of one source a brief may print: each word of a passage counts once, headline and standfirst are free.
using SiteGen.Articles;
using SiteGen.Evidence;
using SiteGen.Extraction;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>The words of one article's body that are still free to be printed. Lives as long as the brief is planned.</summary>
internal sealed class WordBudget
{
    private readonly Dictionary<string, Passage> _body;
    private readonly HashSet<(string Passage, int Start)> _printed = [];
    private readonly int _mostOfOne;
    private int _left;

    public WordBudget(Article article, SiteSettings settings)
    {
        _body = article.Body.ToDictionary(passage => passage.Id);
        _mostOfOne = settings.QuotationMaxWords;
        _left = article.Metadata.Rights == Rights.Full
            ? int.MaxValue
            : (int)(article.Body.Sum(passage => Words(passage.Text.Value, new TextSpan(0, passage.Text.Value.Length)).Count()) * settings.QuotationMaxShare);
    }

    /// <summary>Takes the words of an excerpt from the budget; false, and nothing taken, when they are too many.</summary>
    public bool TrySpend(IReadOnlyCollection<Mention> excerpt)
    {
        var words = excerpt.Where(part => _body.ContainsKey(part.PassageId))
            .SelectMany(part => Words(_body[part.PassageId].Text.Value, part.Span).Select(start => (part.PassageId, start)))
            .ToList();
        var fresh = words.Where(word => !_printed.Contains(word)).Distinct().ToList();
        if (words.Count > _mostOfOne || fresh.Count > _left)
        {
            return false;
        }

        _left -= fresh.Count;
        _printed.UnionWith(fresh);
        return true;
    }

    public bool TrySpend(Mention excerpt) => TrySpend([excerpt]);

    /// <summary>Where each word that the stretch touches begins, as the site's budget counts words.</summary>
    private static IEnumerable<int> Words(string text, TextSpan span) =>
        WordBoundaries.Words(text).Where(word => word.Start < span.End && span.Start < word.End).Select(word => word.Start);
}
