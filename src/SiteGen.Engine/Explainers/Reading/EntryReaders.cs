// Reads the short blocks of a page: key points, quotes, figures, questions, unknowns, what comes next, corrections and updates.
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

internal static class EntryReaders
{
    private const string TextExample = "text: and the words";

    public static KeyPoint? KeyPoint(MappingReader entry)
    {
        var (text, cites) = (entry.RequiredInline("text", TextExample), entry.Cites());
        return text is null ? null : new KeyPoint(text, cites, entry.At);
    }

    public static Quote? Quote(MappingReader entry, BlockIds ids)
    {
        var text = entry.Required("text", "text: and the words in quotes");
        var quote = (Original: entry.Text("original"), By: entry.Speaker("by"), RelayedBy: entry.Speaker("relayed_by"), Cites: entry.Cites());
        var id = ids.Of(entry, text?.Value);
        return text is null ? null : new Quote(id, text, quote.Original, quote.By, quote.RelayedBy, quote.Cites, entry.At);
    }

    public static Figure? Figure(MappingReader entry, BlockIds ids)
    {
        var value = entry.Required("value", "value: and the figure as the source has it, such as \"129 million\"");
        var (unit, label, asOf, cites) = (entry.Words("unit"), entry.Words("label"), entry.Text("as_of"), entry.Cites());
        var id = ids.Of(entry, label, value?.Value);
        return value is null ? null : new Figure(id, value, unit, label, asOf, cites, entry.At);
    }

    public static Question? Question(MappingReader entry)
    {
        var question = entry.Required("question", "question: and what readers ask");
        var (answer, cites) = (entry.RequiredInline("answer", "answer: and the answer"), entry.Cites());
        return question is null || answer is null ? null : new Question(question.Value.Trim(), answer, cites, entry.At);
    }

    public static Unknown? Unknown(MappingReader entry)
    {
        var (text, why, asOf) = (entry.RequiredInline("text", TextExample), entry.Inline("why"), entry.Words("as_of"));
        return text is null ? null : new Unknown(text, why, asOf, entry.At);
    }

    public static TimelineEntry? Timeline(MappingReader entry, BlockIds ids)
    {
        var (date, end, display) = Dates(entry);
        var basis = entry.Choice("basis", Words.Bases) ?? DateBasis.Stated;
        var (title, text, cites) = (entry.Text("title"), entry.Inline("text"), entry.Cites());
        if (title is null && text is null)
        {
            entry.Missing("text", "text: and what happened, or title:");
        }

        return new TimelineEntry(ids.Of(entry, title?.Value, text?.PlainText, date?.Text, display), date, end, display, basis, title, text, cites, entry.At);
    }

    public static NextEvent? Next(MappingReader entry)
    {
        var (date, display) = When(entry);
        var (text, cites) = (entry.RequiredInline("text", TextExample), entry.Cites());
        return text is null ? null : new NextEvent(date, display, text, cites, entry.At);
    }

    public static Correction? Correction(MappingReader entry, TimeSpan zone)
    {
        var date = Day(entry, zone);
        var kind = entry.Choice("kind", Words.CorrectionKinds) ?? CorrectionKind.Correction;
        var text = entry.RequiredInline("text", "text: and what was corrected");
        var (was, now, affects) = (entry.Inline("was"), entry.Inline("now"), entry.Texts("affects"));
        return date is null || text is null ? null : new Correction(date.Value, kind, text, was, now, affects, entry.At);
    }

    public static Update? Update(MappingReader entry, TimeSpan zone)
    {
        var (date, text) = (Day(entry, zone), entry.RequiredInline("text", "text: and what is new"));
        return date is null || text is null ? null : new Update(date.Value, text, entry.At);
    }

    private static PublicationDate? Day(MappingReader entry, TimeSpan zone) =>
        entry.Required("date", "date: and the day, such as \"2025-10-15\"") is null ? null : entry.Published("date")?.In(zone);

    private static (Edtf? Date, Edtf? End, string? Display) Dates(MappingReader entry)
    {
        var (date, display) = When(entry);
        var end = entry.Edtf("end");
        if (date is not null && end?.IsSurelyBefore(date) == true && date.HasYear)
        {
            entry.Found.Add(FrontMatterRules.BackwardDates.At(entry.Text("end")!.At, $"the end {end.Text} lies before the date {date.Text}", "swap the two, or mend one"));
        }

        return (date, end, display);
    }

    private static (Edtf? Date, string? Display) When(MappingReader entry)
    {
        var (date, display) = (entry.Edtf("date"), entry.Words("display_date"));
        if (entry.Node("date") is null && display is null)
        {
            entry.Found.Add(FrontMatterRules.Undated.At(entry.At, "this entry has neither a date nor a display_date", "add date: such as \"2025-10-14\", or display_date: in words"));
        }

        return (date, display);
    }
}
