// What extraction found, for people: one table an article.
using System.Globalization;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Disk;
using SiteGen.Extraction;

namespace SiteGen.Cli.Terminal;

/// <summary>Tells what was found in one file.</summary>
internal interface IExtractReporter
{
    void Report(ExtractedSeed seed);
}

internal sealed class ExtractText(Surroundings around) : IExtractReporter
{
    private const int Longest = 60;

    public void Report(ExtractedSeed seed)
    {
        if (seed.Article is not { } article)
        {
            return;
        }

        var ink = around.OutputInk;
        ink.Write(Ink.Safe(seed.File), Tone.Strong).Line($": {Ink.Safe(article.Headline.Text.Value)}");
        var rows = Rows(seed.Extraction).ToList();
        if (rows.Count == 0)
        {
            ink.Line("The rules found nothing.");
        }
        else
        {
            new TextTable(around, "Found", "Passage", "Words", "Read as", "Rule", "Sure") { WordColumns = 5 }.Write(rows);
        }

        ink.Line();
    }

    private static IEnumerable<string[]> Rows(ArticleExtraction found)
    {
        foreach (var quotation in found.Quotations)
        {
            yield return Row("quotation", quotation.Parts[0], quotation.Text, SpeakerOf(quotation.Speaker, quotation.SpeakerRole, quotation.RelayedBy), quotation.Origin);
        }

        foreach (var statement in found.Statements)
        {
            var against = statement.Against is { } whom ? $" against {whom}" : "";
            yield return Row("statement", statement.Sentence, statement.Kind.ToString().ToLowerInvariant() + against, SpeakerOf(statement.Speaker, statement.SpeakerRole, null), statement.Origin);
        }

        foreach (var name in found.Names)
        {
            yield return Row("name", name.Mentions[0], name.Name, string.Join(", ", new[] { name.Kind.ToString().ToLowerInvariant(), name.Title, name.Role }.OfType<string>()), name.Origin);
        }

        foreach (var date in found.Dates)
        {
            yield return Row("date", date.At, date.Text, date.Value is null ? "not resolved" : date.Inferred ? $"{date.Value}, worked out" : date.Value, date.Origin);
        }

        foreach (var figure in found.Figures)
        {
            var value = figure.Value.ToString("0.####", CultureInfo.InvariantCulture) + (figure.UpperValue is { } upper ? $" to {upper.ToString("0.####", CultureInfo.InvariantCulture)}" : "");
            yield return Row("figure", figure.At, figure.Text, $"{(figure.Denied ? "not " : figure.Approximate ? "about " : "")}{value} {figure.Unit}".TrimEnd(), figure.Origin);
        }
    }

    private static string SpeakerOf(string? speaker, string? role, string? relayedBy) =>
        (speaker ?? "nobody named") + (role is null ? "" : $", {role}") + (relayedBy is null ? "" : $", as relayed by {relayedBy}");

    private static string[] Row(string kind, Mention at, string words, string readAs, Origin origin) =>
        [kind, at.PassageId, Cut(words), Cut(readAs), origin.Rule, origin.Confidence.ToString("0.00", CultureInfo.InvariantCulture)];

    private static string Cut(string words) => words.Length <= Longest ? words : $"{words[..(char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest)]}…";
}
