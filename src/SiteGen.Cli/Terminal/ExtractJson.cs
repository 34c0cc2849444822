// What extraction found, for programs: one object an article and line. Its fields are listed in src/SiteGen.Engine/Extraction/README.md.
using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Articles;
using SiteGen.Cli.Disk;
using SiteGen.Diagnostics;
using SiteGen.Extraction;

namespace SiteGen.Cli.Terminal;

internal sealed class ExtractJson(TextWriter output) : IExtractReporter
{
    private readonly JsonLines _lines = new(output);

    public void Report(ExtractedSeed seed) => _lines.Line(json =>
    {
        json.WriteString("file", seed.File);
        json.WriteBoolean("read", seed.Article is not null);
        if (seed.Article is { } article)
        {
            WriteArticle(json, article);
            WriteFound(json, seed.Extraction);
        }

        List(json, "messages", seed.Diagnostics, WriteMessage);
    });

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("id", article.Id);
        json.WriteString("sha256", article.Sha256);
        json.WriteString("publisher", article.Metadata.Publisher);
        json.WriteString("author", article.Metadata.Author);
        json.WriteString("url", article.Metadata.Url);
        json.WriteString("published", article.Metadata.Published?.Iso);
        json.WriteString("language", article.Metadata.Language);
        json.WriteStartObject("dateline");
        json.WriteString("place", article.Dateline?.Place);
        json.WriteString("date", article.Dateline?.Date);
        json.WriteString("agency", article.Dateline?.Agency);
        json.WriteEndObject();
        List(json, "passages", [.. article.Citable, .. article.Listed.Select(entry => entry.Passage)], (json, passage) =>
        {
            json.WriteString("passage", passage.Id);
            json.WriteString("text", passage.Text.Value);
        });
    }

    private static void WriteFound(Utf8JsonWriter json, ArticleExtraction found)
    {
        List(json, "sentences", found.Sentences, WriteMention);
        List(json, "quotations", found.Quotations, (json, quotation) =>
        {
            json.WriteString("text", quotation.Text);
            List(json, "parts", quotation.Parts, WriteMention);
            json.WriteString("speaker", quotation.Speaker);
            json.WriteString("role", quotation.SpeakerRole);
            json.WriteBoolean("collective", quotation.Collective);
            json.WriteString("relayed_by", quotation.RelayedBy);
            json.WriteString("kind", Word(quotation.Kind));
            Mention(json, "cue", quotation.Cue);
            Mention(json, "sentence", quotation.Sentence);
            WriteOrigin(json, quotation.Origin);
        });
        List(json, "statements", found.Statements, (json, statement) =>
        {
            Mention(json, "sentence", statement.Sentence);
            json.WriteString("kind", Word(statement.Kind));
            json.WriteString("speaker", statement.Speaker);
            json.WriteString("role", statement.SpeakerRole);
            json.WriteString("against", statement.Against);
            WriteOrigin(json, statement.Origin);
        });
        List(json, "names", found.Names, (json, name) =>
        {
            json.WriteString("name", name.Name);
            json.WriteString("kind", Word(name.Kind));
            json.WriteString("title", name.Title);
            json.WriteString("role", name.Role);
            json.WriteStartArray("aliases");
            foreach (var alias in name.Aliases)
            {
                json.WriteStringValue(alias);
            }

            json.WriteEndArray();
            List(json, "mentions", name.Mentions, WriteMention);
            WriteOrigin(json, name.Origin);
        });
        List(json, "dates", found.Dates, (json, date) =>
        {
            json.WriteString("text", date.Text);
            json.WriteString("value", date.Value);
            json.WriteBoolean("inferred", date.Inferred);
            WriteMention(json, date.At);
            WriteOrigin(json, date.Origin);
        });
        List(json, "figures", found.Figures, WriteFigure);
    }

    private static void WriteFigure(Utf8JsonWriter json, FoundFigure figure)
    {
        json.WriteString("text", figure.Text);
        json.WriteString("kind", Word(figure.Kind));
        json.WriteNumber("value", figure.Value);
        if (figure.UpperValue is { } upper)
        {
            json.WriteNumber("upper_value", upper);
        }
        else
        {
            json.WriteNull("upper_value");
        }

        json.WriteString("unit", figure.Unit);
        json.WriteBoolean("approximate", figure.Approximate);
        json.WriteBoolean("denied", figure.Denied);
        WriteMention(json, figure.At);
        WriteOrigin(json, figure.Origin);
    }

    private static void WriteMessage(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        json.WriteNumber("line", diagnostic.Location.Line);
        json.WriteNumber("column", diagnostic.Location.Column);
    }

    private static void Mention(Utf8JsonWriter json, string name, Mention? mention)
    {
        if (mention is not { } found)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteMention(json, found);
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("passage", mention.PassageId);
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("length", mention.Span.Length);
    }

    private static void WriteOrigin(Utf8JsonWriter json, Origin origin)
    {
        json.WriteString("rule", origin.Rule);
        json.WriteNumber("confidence", Math.Round(origin.Confidence, 2));
    }

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();
}
