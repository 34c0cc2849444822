// json: a value as JSON that may stand inside <script>, because no character in it can end the element.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban.Runtime;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering.Functions;

internal static class JsonFunction
{
    // The encoder writes & < > " ' and all control and format characters as \uXXXX; letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static TemplateFunction Json { get; } = new SimpleFunction("json", "<script type=\"application/ld+json\">{{ json page.data }}</script>", 1, 1, call =>
    {
        var bytes = call.Context.Bytes;
        bytes.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            Write(writer, call[0], call);
        }

        return new Html(call.Context.Made(Encoding.UTF8.GetString(bytes.WrittenSpan)));
    });

    private static void Write(Utf8JsonWriter writer, object? value, FunctionCall call)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case Model model:
                writer.WriteStartObject();
                foreach (var member in model.Members)
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value, call);
                }

                writer.WriteEndObject();
                break;
            case ModelList or ScriptArray:
                writer.WriteStartArray();
                foreach (var item in (System.Collections.IEnumerable)value)
                {
                    Write(writer, item, call);
                }

                writer.WriteEndArray();
                break;
            case Html or IScriptOutput:
                throw call.Fail(TemplateRules.MarkupAsText, "json got markup, and needs plain values");
            default:
                throw call.Wrong(0, "cannot be written as JSON");
        }
    }
}
