// A site of everything that is hard to show: long and unbreakable words, right-to-left pages, hostile text, two hundred dates, fifty seeds.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.BrowserTests.Theme;

internal static class StressSite
{
    private const string Hostile = "<script>alert(1)</script> ' onmouseover=alert(1) `&amp; ]]> --> {{ page.title }} \u202Etxet lasrever\u202C";
    private const string LongName = "Maximiliana Alexandrovna von Hohenlohe-Waldenburg-Schillings";

    private static readonly string Unbreakable = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 10));

    public static ImmutableArray<SourceFile> Files()
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        Add(files, "site.yaml", $$"""
            title: "The Stress Gazette of {{Unbreakable[..63]}}"
            url: https://stress.example/site/
            language: en
            publisher: {name: '{{LongName}}', type: Organization, url: "https://publisher.example/"}
            footer: "{{LongName}} answers for this site."
            theme: {accent: "#7a1f5c", tint: "#f6eef4", panel: "#fbf7fa"}
            page_size: 12
            """);
        AddSeeds(files);
        Add(files, "content/index.md", "---\ntitle: Everything at once\nsummary: A hub of pages that are hard to show.\nstatus: published\nreviewed_by: {name: Desk, date: \"2026-11-01\"}\npublished: \"2026-11-01\"\n---\n\nWelcome.\n");
        Add(files, "content/huge.md", Huge());
        Add(files, "content/tiny.md", "---\ntitle: X\nkind: page\nstatus: published\nreviewed_by: {name: Desk, date: \"2026-11-01\"}\n---\n\nOne line.\n");
        Add(files, "content/hostile.md", HostilePage());
        Add(files, "content/translated.md", Translated("en", "Why is the bridge shut?", "The bridge is shut because of a crack.", null));
        foreach (var (language, title, text) in ((string, string, string)[])
        [
            ("ur", "پل کیوں بند ہے؟ اور یہ کب کھلے گا، کسی کو نہیں معلوم", "پل میں دراڑ پڑ گئی ہے، اس لیے Highway N-5 بند ہے۔"),
            ("ar", "لماذا أُغلق الجسر، ومتى يُفتح من جديد؟", "أُغلق الجسر بسبب شق في إحدى دعاماته (Bridge 12)."),
            ("fr", "Pourquoi le pont est-il fermé ?", "Le pont est fermé à cause d’une fissure."),
            ("de", "Warum ist die Brücke gesperrt?", "Die Brücke ist wegen eines Risses gesperrt."),
        ])
        {
            Add(files, $"content/{language}/bridge.md", Translated(language, title, text, "translated"));
        }

        return files.ToImmutable();
    }

    private static void AddSeeds(ImmutableArray<SourceFile>.Builder files)
    {
        Add(files, "seeds/bridge.txt", "The bridge is shut\n\nThe road bridge at Narvik has a crack of 12 metres, the harbour office said on Monday.\n\n“Nobody may cross it until the spring,” Per Olsen said.\n\nThe repair costs $129 million.\n");
        Add(files, "seeds/bridge.yaml", $"publisher: \"{LongName}\"\nurl: https://paper.example/bridge\npublished: \"2026-10-12\"\ntopics: [bridges]\n");
        Add(files, "seeds/urdu.txt", "پل بند کر دیا گیا\n\nناروک کا پل بند ہے۔ دفتر نے کہا کہ دراڑ 12 میٹر لمبی ہے۔\n\n”کوئی اسے پار نہیں کر سکتا“ اولسن نے کہا۔\n");
        Add(files, "seeds/urdu.yaml", "publisher: روزنامہ\nurl: https://roznama.example/pul\npublished: \"2026-10-13\"\nlanguage: ur\n");
        for (var seed = 0; seed < 48; seed++)
        {
            var word = seed % 7 == 0 ? Unbreakable : $"harbour{seed}";
            Add(files, $"seeds/more-{seed:00}.txt", $"Report {seed}: {word} at the harbour of Narvik\n\nThe harbour office counted {seed + 2} ships on Tuesday, and {LongName} said “there were never so many of them here {seed}”.\n\nBoats of the {word} line came from Bergen.\n");
            Add(files, $"seeds/more-{seed:00}.yaml", $"publisher: Paper {seed % 5}\nurl: https://paper.example/{seed}\npublished: \"2026-{(seed % 10) + 1:00}-{(seed % 27) + 1:00}\"\ntopics: [harbour, \"{(seed % 3 == 0 ? Unbreakable[..80] : "ships")}\"]\n");
        }
    }

    private static string Translated(string language, string title, string text, string? original) => $$"""
        ---
        title: "{{title}}"
        summary: "{{text}}"
        language: {{language}}
        status: published
        reviewed_by: {name: Desk, date: "2026-11-01"}
        published: "2026-11-01"
        {{(original is null ? "" : $"translation_of: {original}\n")}}sources:
          - {id: s1, seed: bridge}
          - {id: s2, seed: urdu}
        key_points:
          - {text: "{{text}}", cites: [s1#p1]}
        timeline:
          - {id: a, date: "2026-10-12", basis: inferred, title: "{{title}}", cites: [s1#p1]}
          - {id: b, date: "2026~", basis: editor, title: "{{text}}", cites: [editors]}
        quotes:
          - {id: q, text: "Nobody may cross it until the spring,", by: Per Olsen, cites: [s1#p2]}
        claims:
          - {id: c, text: "{{text}}", by: "Per Olsen", cites: [s1#p1], status: unverified}
        figures:
          - {id: f, value: "129 million", unit: USD, label: "{{title}}", cites: [s1#p3]}
        unknowns:
          - {text: "{{title}}"}
        ---

        ## {{title}} {#why}

        ::: short
        {{text}} [@s1#p1]
        :::

        {{text}} [@s2#p1]

        ::: quote q
        :::

        """;

    private static string Huge()
    {
        var text = new StringBuilder($$"""
            ---
            title: "{{string.Concat(Enumerable.Repeat("A headline that goes on and on about the bridge ", 6)).Trim()}}"
            summary: "{{string.Concat(Enumerable.Repeat("And so does the summary. ", 20)).Trim()}} {{Unbreakable}}"
            status: published
            reviewed_by: {name: "{{LongName}}", date: "2026-11-01"}
            published: "2026-11-01"
            updated: "2026-11-20"
            authors: ["{{LongName}}", "Per Olsen", "{{Unbreakable[..80]}}"]
            topics: [bridges, "{{Unbreakable[..80]}}"]
            aliases: [/old/huge/]
            sources:
              - {id: s1, seed: bridge}
              - {id: s2, seed: urdu}
              - {id: s3, title: "{{Unbreakable}}", publisher: "{{LongName}}", url: "https://long.example/{{new string('a', 200)}}", kind: primary}
            quotes:
              - {id: q, text: "Nobody may cross it until the spring,", by: Per Olsen, cites: [s1#p2]}
            method: "Made to be hard to show."
            not_quotations: [never]

            """);
        Each(text, "key_points", 12, i => $"text: \"Point {i}: {(i == 3 ? Unbreakable : "a short one")}\", cites: [s1#p1]");
        Each(text, "timeline", 200, i => $"id: e{i}, date: \"{DateOf(i)}\", basis: editor, title: \"Event {i}{(i % 50 == 0 ? " " + Unbreakable : "")}\", text: \"It happened, or it did not.\", cites: [editors]");
        Each(text, "people", 60, i => $"id: p{i}, name: \"{LongName} {i}\", role: \"{(i % 9 == 0 ? Unbreakable : "harbour pilot")}\", text: \"Somebody.\", cites: [s1#p1]");
        Each(text, "claims", 30, ClaimOf);
        Each(text, "figures", 20, i => $"id: f{i}, value: \"129 million\", unit: USD, label: \"Repair {i} {(i == 4 ? Unbreakable : "")}\", cites: [s1#p3]");
        Each(text, "glossary", 30, i => $"term: \"Term {i} {(i == 7 ? Unbreakable : "")}\", definition: \"What it means, at some length.\"");
        Each(text, "questions", 20, i => $"question: \"Question {i}?\", answer: \"Answer. [@none]\"");
        Each(text, "unknowns", 20, i => $"text: \"Unknown {i}?\", why: \"Nobody says.\", as_of: \"2026-11-01\"");
        Each(text, "next", 10, i => $"date: \"2027-{(i % 12) + 1:00}\", text: \"Step {i}.\"");
        Each(text, "corrections", 25, i => $"date: \"2026-11-{(i % 28) + 1:00}\", kind: correction, text: \"Corrected {i}.\", was: \"before\", now: \"after\"");
        Each(text, "updates", 10, i => $"date: \"2026-11-{(i % 28) + 1:00}\", text: \"Update {i}.\"");
        text.Append("---\n\n");
        for (var card = 0; card < 25; card++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Card {card}: {(card == 5 ? Unbreakable : "what is known")}\n\n::: short\nIn short. [@s1#p1]\n:::\n\n");
            for (var paragraph = 0; paragraph < 3; paragraph++)
            {
                text.Append(string.Concat(Enumerable.Repeat("The bridge has a crack and nobody crosses it. ", 12))).Append("[@s1#p1]\n\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $$"""
            ## Every block

            ::: note {{Unbreakable}}
            A note.
            :::

            ::: quote q
            :::

            ::: figure f4
            :::

            ::: claims c1 c2
            :::

            | {{string.Join(" | ", Enumerable.Range(1, 14).Select(column => $"Column {column}"))}} |
            |{{string.Concat(Enumerable.Repeat(" --- |", 14))}}
            | {{string.Join(" | ", Enumerable.Range(1, 14).Select(column => column == 7 ? Unbreakable : "value"))}} |

            1. One
               - nested
                 - deeper
            2. Two[^1]

            - [ ] open
            - [x] done

            Term
            :   Its definition

            `{{Unbreakable}}`

            ```
            {{Unbreakable}}{{Unbreakable}}
            ```

            > Somebody else's words, no quotation.

            [^1]: A footnote.

            """);
        return text.ToString();
    }

    private static string ClaimOf(int i)
    {
        var (status, stance) = (i % 5) switch { 0 => ("denied", "denies"), 1 => ("disputed", "disputes"), 2 => ("confirmed", "confirms"), 3 => ("retracted", "retracts"), _ => ("unverified", null) };
        var answer = stance is null ? "" : $", responses: [{{by: \"{LongName}\", stance: {stance}, text: \"An answer of some length.\", cites: [s1#p1]}}]";
        return $"id: c{i}, text: \"Claim {i} about the bridge {(i == 6 ? Unbreakable : "")}\", by: \"Somebody {i}\", cites: [s1#p1], status: {status}{answer}";
    }

    private static string DateOf(int i) => (i % 8) switch
    {
        0 => $"{1800 + i}",
        1 => $"{1800 + i}-{(i % 12) + 1:00}",
        2 => $"{1800 + i}-{(i % 12) + 1:00}-{(i % 28) + 1:00}",
        3 => $"{1800 + i}~",
        4 => $"{1800 + i}-03?",
        5 => $"{180 + (i / 10)}X",
        6 => $"{1800 + i}-01/{1801 + i}-02",
        _ => $"XXXX-{(i % 12) + 1:00}-{(i % 28) + 1:00}",
    };

    private static string HostilePage()
    {
        var quoted = "'" + Hostile.Replace("'", "''", StringComparison.Ordinal) + "'";
        return $$$"""
            ---
            title: {{{quoted}}}
            summary: {{{quoted}}}
            status: published
            reviewed_by: {name: {{{quoted}}}, date: "2026-11-01"}
            published: "2026-11-01"
            authors: [{{{quoted}}}]
            topics: [{{{quoted}}}]
            sources:
              - {id: s1, seed: bridge}
              - {id: s2, title: {{{quoted}}}, publisher: {{{quoted}}}, url: "https://hostile.example/?a=1&b=%22%3E"}
            key_points:
              - {text: "Plain", cites: [editors]}
            timeline:
              - {id: a, date: "2026", basis: editor, title: {{{quoted}}}, cites: [editors]}
            people:
              - {id: h, name: {{{quoted}}}, role: {{{quoted}}}, url: "https://hostile.example/"}
            figures:
              - {id: f, value: "129 million", unit: USD, label: {{{quoted}}}, cites: [s1#p3]}
            glossary:
              - {term: {{{quoted}}}, definition: "Plain."}
            questions:
              - {question: {{{quoted}}}, answer: "Plain."}
            related:
              - {title: {{{quoted}}}, url: "https://hostile.example/", note: {{{quoted}}}}
            ---

            ## &lt;script&gt;alert(2)&lt;/script&gt;

            \<script>alert(3)\</script> ]]> --> " ' `{{ page.title }}`

            """;
    }

    private static void Each(StringBuilder text, string block, int count, Func<int, string> entry)
    {
        text.Append(CultureInfo.InvariantCulture, $"{block}:\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{{entry(i)}}}\n");
        }
    }

    private static void Add(ImmutableArray<SourceFile>.Builder files, string path, string text) => files.Add(new SourceFile(path, Encoding.UTF8.GetBytes(text)));
}
