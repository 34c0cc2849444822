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
        Speakers.Add(text.Name, [.. pairs.Where(pair => pair.Gold.Speaker is not null).Select(pair => pair.Gold)], [.. pairs.Where(pair => pair.Found!.Speaker is not null).Select(pair => pair.Found!)],
            (gold, quotation) => IsSame(gold, quotation) && SameName(gold.Speaker, quotation.Speaker));
        Relays.Add(text.Name, [.. pairs.Where(pair => pair.Gold.RelayedBy is not null).Select(pair => pair.Gold)], [.. pairs.Where(pair => pair.Found!.RelayedBy is not null).Select(pair => pair.Found!)],
            (gold, quotation) => SameName(gold.RelayedBy, quotation.RelayedBy));
        DatesRelaxed.Add(text.Name, text.Dates, found.Dates, (gold, date) => Overlaps(gold.Text, date.Text));
        DateValues.Add(text.Name, text.Dates, found.Dates, (gold, date) => Overlaps(gold.Text, date.Text) && IsSameDate(gold.Value, date.Value));
        Figures.Add(text.Name, text.Figures, found.Figures, (gold, figure) => gold.Value == figure.Value && gold.Upper == figure.UpperValue
            && (gold.Unit is null || SameUnit(gold.Unit, figure.Unit)) && gold.Denied == figure.Denied);
        AddNames(Persons, text, found, NameKind.Person);
        AddNames(Organizations, text, found, NameKind.Organization);
        AddNames(Places, text, found, NameKind.Place);
    }

    private static void AddNames(Score score, AnnotatedText text, ArticleExtraction found, NameKind kind) =>
        score.Add(text.Name, [.. text.Names.Where(name => name.Kind.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase)).Select(name => name.Name)],
            [.. found.Names.Where(name => name.Kind == kind && name.Origin.Confidence >= ArticleExtraction.ShownFrom).Select(name => name.Name)], SameName);

    private static bool IsSame(GoldQuotation gold, FoundQuotation found) => gold.Text == found.Text;

    private static bool SameName(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    // A unit of money may be annotated as the text writes it or with its code.
    private static bool SameUnit(string gold, string? found) => SameName(gold, found) || (gold, found) is ("percent", "%") or ("USD", "$") or ("A$", "AUD") or ("C$", "CAD") or ("GH¢" or "GH₵", "GHS") or ("Dh", "AED") or ("Sh" or "KSh", "KES") or ("N" or "₦", "NGN") or ("PHP" or "₱", "P")
        or ("P" or "₱", "PHP") or ("R", "ZAR") or ("p", "pence") or ("PKR" or "INR", "Rs") or ("£", "GBP") or ("€", "EUR") or ("₹", "INR") or ("Rs", "INR" or "PKR") or ("rupees", "Rs") or ("dollars", "$");

    // The site has neither seasons nor the numbers of quarters: its value for a season is the year, for a quarter its months.
    private static bool IsSameDate(string? gold, string? found) =>
        gold is ['0' or '1' or '2', _, _, _, '-', '2', '1' or '2' or '3' or '4'] ? found?.TrimEnd('~') == gold[..4]
            : gold is [_, _, _, _, '-', '3', >= '3' and <= '6' and var quarter] ? found == $"{gold[..4]}-{((quarter - '3') * 3) + 1:00}/{gold[..4]}-{(quarter - '2') * 3:00}" : gold == found;

    private static bool Overlaps(string gold, string found) =>
        gold.Contains(found, StringComparison.Ordinal) || found.Contains(gold, StringComparison.Ordinal);
}
