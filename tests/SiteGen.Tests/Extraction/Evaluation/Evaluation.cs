// Runs the extractor over annotated texts and scores each kind of item.
using SiteGen.Extraction;

namespace SiteGen.Tests.Extraction.Evaluation;

internal sealed class Evaluation
{
    private Evaluation()
    {
    }

    public Score Quotations { get; } = new("quotations");

    /// <summary>Speakers shown, of the quotations that were found and have one.</summary>
    public Score Speakers { get; } = new("speakers");

    public Score Relays { get; } = new("relayed by");

    public Score DatesRelaxed { get; } = new("dates, overlapping");

    public Score DateValues { get; } = new("dates, value");

    public Score Figures { get; } = new("figures, value and unit");

    public Score Persons { get; } = new("persons shown");

    public Score Organizations { get; } = new("organisations shown");

    public Score Places { get; } = new("places shown");

    public IEnumerable<Score> All => [Quotations, Speakers, Relays, DatesRelaxed, DateValues, Figures, Persons, Organizations, Places];

    public string Scores => string.Join('\n', All.Select(score => score.ToString()));

    public string Misses => string.Join('\n', All.SelectMany(score => score.Misses));

    /// <param name="isWanted">Of a text's language; null is English.</param>
    public static Evaluation Of(string file, Func<string?, bool> isWanted)
    {
        var evaluation = new Evaluation();
        foreach (var text in AnnotatedText.ReadAll(file).Where(text => isWanted(text.Language)))
        {
            var article = Articles.Of(text.Text, text.Language);
            evaluation.Add(text, ArticleExtractor.Extract(article, text.Published));
        }

        return evaluation;
    }

    private void Add(AnnotatedText text, ArticleExtraction found)
    {
        Quotations.Add(text.Name, text.Quotations, found.Quotations, IsSame);
        var pairs = text.Quotations.Select(gold => (Gold: gold, Found: found.Quotations.FirstOrDefault(quotation => IsSame(gold, quotation)))).Where(pair => pair.Found is not null).ToList();
        Speakers.Add(text.Name, [.. pairs.Where(pair => pair.Gold.Speaker is not null).Select(pair => pair.Gold)], [.. pairs.Where(pair => IsShown(text, pair.Gold, pair.Found!)).Select(pair => pair.Found!)],
            (gold, quotation) => IsSame(gold, quotation) && SameName(gold.Speaker, quotation.Speaker));
        Relays.Add(text.Name, [.. pairs.Where(pair => pair.Gold.RelayedBy is not null).Select(pair => pair.Gold)], [.. pairs.Where(pair => pair.Found!.RelayedBy is not null).Select(pair => pair.Found!)],
            (gold, quotation) => SameName(gold.RelayedBy, quotation.RelayedBy));
        DatesRelaxed.Add(text.Name, text.Dates, found.Dates, (gold, date) => Overlaps(gold.Text, date.Text));
        DateValues.Add(text.Name, text.Dates, found.Dates, (gold, date) => Overlaps(gold.Text, date.Text) && gold.Value == date.Value);
        Figures.Add(text.Name, text.Figures, found.Figures, (gold, figure) => gold.Value == figure.Value && gold.Upper == figure.UpperValue
            && (gold.Unit is null || SameUnit(gold.Unit, figure.Unit)) && gold.Denied == figure.Denied);
        AddNames(Persons, text, found, NameKind.Person);
        AddNames(Organizations, text, found, NameKind.Organization);
        AddNames(Places, text, found, NameKind.Place);
    }

    private static void AddNames(Score score, AnnotatedText text, ArticleExtraction found, NameKind kind) =>
        score.Add(text.Name, [.. text.Names.Where(name => name.Kind.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase)).Select(name => name.Name)],
            [.. found.Names.Where(name => name.Kind == kind && name.Origin.Confidence >= ArticleExtraction.ShownFrom).Select(name => name.Name)], SameName);

    // Where only named speakers are annotated nobody can tell whether "a rescue worker" is right.
    private static bool IsShown(AnnotatedText text, GoldQuotation gold, FoundQuotation found) =>
        found.Speaker is not null && found.Origin.Confidence >= ArticleExtraction.ShownFrom && !(text.NamedSpeakersOnly && gold.Speaker is null && found.Collective);

    private static bool IsSame(GoldQuotation gold, FoundQuotation found) => gold.Text == found.Text;

    private static bool SameName(string? left, string? right) => string.Equals(WithoutArticle(left), WithoutArticle(right), StringComparison.OrdinalIgnoreCase);

    // "the Department of Justice" names the same body as "Department of Justice".
    private static string? WithoutArticle(string? name) => name?.StartsWith("the ", StringComparison.OrdinalIgnoreCase) == true ? name[4..] : name;

    private static bool SameUnit(string gold, string? found) => SameName(gold, found) || (gold == "percent" && found == "%");

    private static bool Overlaps(string gold, string found) =>
        gold.Contains(found, StringComparison.Ordinal) || found.Contains(gold, StringComparison.Ordinal);
}
