// Reads the annotated texts: the format is described in README.md beside it.
using System.Globalization;
using SiteGen.Dates;

namespace SiteGen.Tests.Extraction.Evaluation;

internal sealed record GoldQuotation(string Text, string? Speaker, string? RelayedBy);

internal sealed record GoldDate(string Text, string? Value);

internal sealed record GoldFigure(decimal Value, decimal? Upper, string? Unit, bool Denied);

internal sealed record AnnotatedText(string Name, PublicationDate Published, string? Language, string Text)
{
    /// <summary>The file annotates no speaker who has no name: "a rescue worker" is none there.</summary>
    public bool NamedSpeakersOnly { get; init; }

    public List<GoldQuotation> Quotations { get; } = [];

    public List<GoldDate> Dates { get; } = [];

    public List<GoldFigure> Figures { get; } = [];

    public List<(string Kind, string Name)> Names { get; } = [];

    public static IReadOnlyList<AnnotatedText> ReadAll(string file)
    {
        var found = new List<AnnotatedText>();
        var blocks = ("\n" + File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n")).Split("\n== ");
        var namedOnly = blocks[0].Contains("Named speakers only.", StringComparison.Ordinal);
        foreach (var block in blocks.Skip(1))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var head = Fields(lines[0]);
            var marks = lines.Skip(1).Where(line => line.Length > 1 && line[1] == '|' && line[0] is 'q' or 'd' or 'f' or 'n').ToList();
            var text = string.Join('\n', lines.Skip(1).Except(marks));
            var entry = new AnnotatedText(head[0], new PublicationDate(DateOnly.ParseExact(head[1], "yyyy-MM-dd", CultureInfo.InvariantCulture)), head.Length > 2 ? head[2] : null, text) { NamedSpeakersOnly = namedOnly };
            marks.ForEach(entry.Add);
            found.Add(entry);
        }

        return found;
    }

    private void Add(string line)
    {
        var fields = Fields(line[2..]);
        switch (line[0])
        {
            case 'q':
                Quotations.Add(new GoldQuotation(fields[0], Given(fields, 1), Given(fields, 2)));
                break;
            case 'd':
                Dates.Add(new GoldDate(fields[0], Given(fields, 1)));
                break;
            case 'f':
                var ends = fields[0].Split("..");
                Figures.Add(new GoldFigure(Number(ends[0]), ends.Length > 1 ? Number(ends[1]) : null, Given(fields, 1), Given(fields, 2) == "denied"));
                break;
            default:
                Names.Add((fields[0], fields[1]));
                break;
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string? Given(string[] fields, int index) => fields.Length > index && fields[index] is not ("-" or "") ? fields[index] : null;

    private static string[] Fields(string line) => line.Split('|', StringSplitOptions.TrimEntries);

    /// <summary>The texts stand beside the tests' source: they are not copied to the output.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Extraction", "Evaluation");
}
