// Texts of known size to measure with: the same on every run, each a little different from the next.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Benchmarks;

internal static class Samples
{
    private static readonly string[] Places = ["Oldbridge", "Karal", "Marlow", "Fenwick", "Tarn", "Hallow Point", "Quay Street"];
    private static readonly string[] GivenNames = ["Ada", "Bo", "Mona", "Ines", "Tom", "Farah", "Ken", "Lucia", "Omar", "Petra", "Ravi"];
    private static readonly string[] FamilyNames = ["Quill", "Lind", "Petrel", "Carrow", "Vale", "Osei", "Tanner", "Brandt", "Siddiqui", "Moreau", "Hale", "Novak", "Ferris"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];

    /// <summary>A news article of about 400 words in ten paragraphs, with quotations, dates, figures, names and listed headlines.</summary>
    public static SourceFile Seed(int number)
    {
        var (place, other) = (Places[number % Places.Length], Places[(number + 3) % Places.Length]);
        var (mayor, engineer, resident, spokesman) = (Person(number, 1), Person(number, 2), Person(number, 3), Person(number, 4));
        var month = Months[number % Months.Length];
        return File($"seeds/seed-{Id(number)}.txt", $"""
            {place} council opens a fund after the flood of week {Id(number % 50)}
            {place.ToUpperInvariant()}, Oct 14 (Agency) - The council of {place} opened a relief fund on Monday after the river burst its banks and water stood in {Id(200 + number)} homes, an official said. It was the third flood in five years, and the costliest so far.
            “We will not rest until every home is dry,” Mayor {mayor} told reporters at the old town hall, “and we will publish every bill that we pay.” {Surname(mayor)} thanked crews from {other} who had worked through two nights without a break.
            The repair is expected to cost ${Cost(number)} billion, nearly {Id(20 + number % 60)} percent more than the Ministry of Works had planned in {month} 2024. About 1,250 pumps were brought in from {other}, and at least {Id(40 + number % 50)} of them had failed by the weekend.
            Engineer {engineer} said that the dam had never been safe. “We said so in {Year(number)}, and again last year,” he said. According to a report published on November {Id(1 + number % 28)}, 2023, the north gate had not been opened for eleven years.
            The ministry rejected the charge. In a statement it called the report “a draft that nobody had approved” and said that the gate had passed an inspection on 3 May 2025. It did not say who had carried out that inspection.
            {Aside(number, other)}
            “I lost the shop and the car,” said {resident}, who sells bread in {place}. “My neighbour lost far more than that.” {Surname(resident)} has applied for {Id(9 + number % 5)},{Id(100 + number)} euros from the fund, which pays at most 15,000 euros to a household.
            The {other} Insurance Group said it would settle small claims by the end of {month}. Larger claims, those above {Id(50 + number % 9)},000 dollars, have to wait until its inspectors have visited, which could take from six to eight weeks.
            {Dispute(number, spokesman)}
            The council will meet again next Friday to vote on a new wall along the river. If it agrees, work could begin early in 2026 and would take about {Id(12 + number % 20)} months, the mayor said, unless another winter like the last one comes first.
            -
            River wall plan splits {other}
            -
            Why the north gate stayed shut
            """);
    }

    // The same few paragraphs in every article would be learnt by the processor's branch prediction.
    private static string Aside(int number, string other) => (number % 4) switch
    {
        0 => "Families were moved to three schools and a sports hall on Quay Street. Some of them were told that they could go back within ten days, while others were still waiting for an answer on Tuesday evening, when the rain began again.",
        1 => $"Police in {other} warned drivers to stay off the “low road” until Saturday. Inspector Maja Holm said 36 cars had been towed, 12 of them empty, and that the army's engineers had closed two of the town's four bridges since Sunday night.",
        2 => "At St. Olave's school, which shut on Oct. 6, teachers have kept lessons going by radio. “It isn't the same, but the children answer,” head teacher Dr. Lena Faris says; about two thirds of her 410 pupils, she added, had called in by Wednesday.",
        _ => $"The flood cut the railway to {other}, and goods trains will not run before the second week of December. Northern Freight, a {other}-based firm, put its losses at £3.4m so far; the line carried 1.2 million tonnes in the first half of 2025.",
    };

    private static string Dispute(int number, string spokesman) => (number % 3) switch
    {
        0 => $"Opposition members demanded an inquiry. They want the contracts of the past ten years to be opened, and they accused the ministry of hiding two letters. A spokesman for the ministry, {spokesman}, denied that any letter had been held back.",
        1 => $"“Where did the money go?” asked Ingrid Solberg, leader of the opposition in the council, who has called the 2021 works “a show for visitors”. The ministry's spokesman, {spokesman}, declined to comment, citing a court case that opens on Thursday.",
        _ => $"Critics say the warnings came too late. The Civic Trust (CT) blamed the ministry for a delay of four hours; {spokesman}, its spokesman, said the sirens had sounded “at 4:10 and not a minute later” and promised to release the records within days.",
    };

    private static string Person(int number, int part) => $"{GivenNames[(number * 3 + part * 4) % GivenNames.Length]} {FamilyNames[(number * 5 + part * 3) % FamilyNames.Length]}";

    private static string Surname(string person) => person[(person.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string Year(int number) => Id(2015 + number % 9);

    private static string Cost(int number) => string.Create(CultureInfo.InvariantCulture, $"{2 + number % 7}.{11 + number % 80}");

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
          - {$"{{id: warned, date: \"{Year(number)}\", title: Engineers warn, cites: [s1#p4]}}"}
          - {"{id: inspected, date: \"2025-05-03\", title: The gate is inspected, cites: [s1#p5]}"}
        quotes:
          - {$"{{id: q1, text: \"My neighbour lost far more than that.\", by: {Person(number, 3)}, cites: [s1#p7]}}"}
        figures:
          - {$"{{id: f1, value: \"{Cost(number)} billion\", unit: USD, label: Cost of the repair, cites: [s1#p3]}}"}
        ---
        {Body(number)}
        """);

    /// <summary>The Markdown body of an explainer, about 400 words.</summary>
    public static string Body(int number) => string.Join("\n\n", Enumerable.Range(1, 6).Select(card => $"""
        ## Question {Id(card)} about the dam

        ::: short
        It cost *more* than planned, and nobody says why.
        :::

        The mayor said “we will publish every bill that we pay” [@s1#p2]. The repair costs ${Cost(number)} billion [@s1#p3], and about 1,250 pumps were brought in [@s1#p3].

        - The engineer said “We said so in {Year(number)}” and the ministry calls his report “a draft that nobody had approved” [@s1#p4; @s1#p5].
        - A household gets at most 15,000 euros, and larger claims wait for weeks. [@s1#p7; @s1#p8]

        | Who | Says |
        | --- | --- |
        | {Person(number, 2)} | the dam had never been safe [@s1#p4] |
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
