// "How solid is this?": what the build counted about a page's evidence, in plain numbers.
using SiteGen.Dates;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class SolidModel
{
    /// <summary>Rows of a name and a count; null where there is nothing to count.</summary>
    public static ModelList? Of(SiteFacts site, ExplainerFacts page, Phrases words)
    {
        var explainer = page.Explainer;
        var rows = new List<Model>();
        Add(rows, "solid_sources", explainer.Sources.Length, null, words);
        var outside = explainer.Sources.Count(source => source.Seed is null);
        Add(rows, "solid_outside", outside, explainer.Sources.Length, words);
        var quotations = page.Evidence.Proofs.Where(proof => proof.Kind == ProofKind.Quotation).ToList();
        AddOf(rows, "solid_quotations", quotations.Count(proof => proof.Standing != ProofStanding.Unchecked), quotations.Count, words);
        var parties = explainer.People.Select(person => PersonModel.Of(site, person)).Where(person => person.Type != PersonType.Place).ToList();
        AddOf(rows, "solid_people", parties.Count(person => PersonModel.IsQuoted(person, explainer)), parties.Count, words);
        AddOf(rows, "solid_days", explainer.Timeline.Count(entry => entry is { Basis: DateBasis.Stated, Date.Precision: DatePrecision.Day }), explainer.Timeline.Length, words);
        var statuses = explainer.Claims.Select(ClaimModel.StatusOf).ToList();
        Add(rows, "solid_confirmed", statuses.Count(status => status == "confirmed"), statuses.Count, words);
        Add(rows, "solid_contested", statuses.Count(status => status is "denied" or "disputed"), statuses.Count, words);
        Add(rows, "solid_one_side", statuses.Count(status => status is "one_side" or "unverified"), statuses.Count, words);
        Add(rows, "solid_retracted", statuses.Count(status => status == "retracted"), statuses.Count, words);
        return rows.Count == 0 ? null : new ModelList([.. rows]);
    }

    /// <summary>A row that a count of nothing leaves out.</summary>
    private static void Add(List<Model> rows, string key, int count, int? total, Phrases words)
    {
        if (count > 0)
        {
            rows.Add(Row(key, count, total, words));
        }
    }

    /// <summary>A row where "0 of 5" says something.</summary>
    private static void AddOf(List<Model> rows, string key, int count, int total, Phrases words)
    {
        if (total > 0)
        {
            rows.Add(Row(key, count, total, words));
        }
    }

    private static Model Row(string key, int count, int? total, Phrases words) => new(
        ("name", words[key]),
        ("value", total is { } all ? words.Fill("n_of_m", ("n", words.Number(count)), ("m", words.Number(all))) : words.Number(count)));
}
