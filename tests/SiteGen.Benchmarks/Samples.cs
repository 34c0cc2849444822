// Texts of known size to measure with: the same on every run, each a little different from the next.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Benchmarks;

internal static class Samples
{
    private static readonly string[] Places = ["Oldbridge", "Karal", "Marlow", "Fenwick", "Tarn", "Hallow Point", "Quay Street"];
    private static readonly string[] People = ["Ada Quill", "Bo Lind", "Mona Petrel", "Ines Carrow", "Tom Vale"];

    /// <summary>A news article of about 400 words in ten paragraphs, with quotations, dates, figures, names and listed headlines.</summary>
    public static SourceFile Seed(int number)
    {
        var (place, other, speaker) = (Places[number % Places.Length], Places[(number + 3) % Places.Length], People[number % People.Length]);
        return File($"seeds/seed-{Id(number)}.txt", $"""
            {place} council opens a fund after the flood of week {Id(number % 50)}
            {place.ToUpperInvariant()}, Oct 14 (Agency) - The council of {place} opened a relief fund on Monday after the river burst its banks and water stood in {Id(200 + number)} homes, an official said. It was the third flood in five years, and the costliest so far.
            “We will not rest until every home is dry,” Mayor {speaker} told reporters at the old town hall, “and we will publish every bill that we pay.” She thanked crews from {other} who had worked through two nights without a break.
            The repair is expected to cost $2.29 billion, nearly 40 percent more than the Ministry of Works had planned in March 2024. About 1,250 pumps were brought in from {other}, and at least 60 of them had failed by the weekend.
            Engineer Bo Lind said that the dam had never been safe. “We said so in 2019, and again last year,” he said. According to a report published on November 8, 2023, the north gate had not been opened for eleven years.
            The ministry rejected the charge. In a statement it called the report “a draft that nobody had approved” and said that the gate had passed an inspection on 3 May 2025. It did not say who had carried out that inspection.
            Families were moved to three schools and a sports hall on Quay Street. Some of them were told that they could go back within ten days, while others were still waiting for an answer on Tuesday evening, when the rain began again.
            “I lost the shop and the car,” said Ines Carrow, who sells bread in {place}. “My neighbour lost far more than that.” She has applied for 12,000 euros from the fund, which pays at most 15,000 euros to a household.
            The Hallow Point Insurance Group said it would settle small claims by the end of the month. Larger claims, those above 50,000 dollars, have to wait until its inspectors have visited, which could take from six to eight weeks.
            Opposition members demanded an inquiry. They want the contracts of the past ten years to be opened, and they accused the ministry of hiding two letters. A spokesman for the ministry, Tom Vale, denied that any letter had been held back.
            The council will meet again next Friday to vote on a new wall along the river. If it agrees, work could begin early in 2026 and would take about 18 months, the mayor said, unless another winter like the last one comes first.
            -
            River wall plan splits {other}
            -
            Why the north gate stayed shut
            """);
    }

    public static SourceFile Sidecar(int number) => File($"seeds/seed-{Id(number)}.yaml", $"""
        publisher: {Places[number % Places.Length]} Post
        published: "2025-10-15"
        url: https://news.example/{Id(number)}
        """);

    /// <summary>An explainer of six cards that quotes, counts and dates from one seed.</summary>
    public static SourceFile Explainer(int number) => File($"content/page-{Id(number)}.md", $"""
        ---
        title: "What is known about flood {Id(number)}?"
        summary: The fund, the dam and the ministry.
        status: published
        published: "2025-10-16"
        reviewed_by: {"{name: The desk}"}
        sources: [{"{id: s1"}, seed: seed-{Id(number)}{"}"}]
        key_points:
          - {"{text: 'The mayor promised not to “rest until every home is dry”.', cites: [s1#p2]}"}
        timeline:
          - {"{id: warned, date: \"2019\", title: Engineers warn, cites: [s1#p4]}"}
          - {"{id: inspected, date: \"2025-05-03\", title: The gate is inspected, cites: [s1#p5]}"}
        quotes:
          - {"{id: q1, text: \"My neighbour lost far more than that.\", by: Ines Carrow, cites: [s1#p7]}"}
        figures:
          - {"{id: f1, value: \"2.29 billion\", unit: USD, label: Cost of the repair, cites: [s1#p3]}"}
        ---
        {Body}
        """);

    /// <summary>The Markdown body of an explainer, about 400 words.</summary>
    public static string Body { get; } = string.Join("\n\n", Enumerable.Range(1, 6).Select(card => $"""
        ## Question {Id(card)} about the dam

        ::: short
        It cost *more* than planned, and nobody says why.
        :::

        The mayor said “we will publish every bill that we pay” [@s1#p2]. The repair costs $2.29 billion [@s1#p3], and about 1,250 pumps were brought in [@s1#p3].

        - The engineer said “We said so in 2019” and the ministry calls his report “a draft that nobody had approved” [@s1#p4; @s1#p5].
        - A household gets at most 15,000 euros, and larger claims wait for weeks. [@s1#p7; @s1#p8]

        | Who | Says |
        | --- | --- |
        | Bo Lind | the dam had never been safe [@s1#p4] |
        """));

    /// <summary>A site of some seeds and explainers with the default theme.</summary>
    public static SiteInputs Site(int count) => new(
        [
            File("site.yaml", "title: Floods\nurl: https://floods.example/\nlanguage: en"),
            .. Enumerable.Range(0, count).SelectMany(number => (SourceFile[])[Seed(number), Sidecar(number), Explainer(number)]),
        ],
        Theme(),
        new BuildOptions { BuildTime = new DateTimeOffset(2025, 12, 1, 0, 0, 0, TimeSpan.Zero) });

    /// <summary>A site on disk with the default theme.</summary>
    public static SiteInputs SiteAt(string folder) => new(
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Where(file => file.Name is "site.yaml" or "quotes.lock" || Array.Exists(["seeds/", "content/", "templates/"], part => file.Name.StartsWith(part, StringComparison.Ordinal)))
                .Select(file => new SourceFile(file.Name, System.IO.File.ReadAllBytes(file.Path))),
        ],
        Theme(),
        new BuildOptions { BuildTime = DateTimeOffset.UtcNow });

    /// <summary>The default theme as the tool embeds it.</summary>
    private static ImmutableArray<SourceFile> Theme()
    {
        var assembly = typeof(SiteBuilder).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("templates/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new SourceFile(name, bytes);
        })];
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);
}
