// Diagnostics about YAML syntax and about typed values in it: seeds' metadata, explainers' front matter and site.yaml share them (SG11xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class YamlRules
{
    public static DiagnosticRule Syntax { get; } = new("SG1101", Severity.Error, "YAML that cannot be read",
        """
        Front matter, sidecar files and `site.yaml` are YAML. The usual slips:

        ```yaml
        title: "Rare earths: what was shipped"   # a colon inside a value needs quotes
        summary: 'She said "no" twice'           # double quotes inside: single quotes outside
        cites: [s1#p3]                           # no @ in front matter
        key_points:                              # spaces, never tabs, to indent
          - text: One line an entry
        ```
        """);

    public static DiagnosticRule DuplicateKey { get; } = new("SG1102", Severity.Error, "A key given twice",
        """
        Two values for one key would leave it to chance which one the page shows. Merge them, or remove one:

        ```yaml
        topics: [trade]
        topics: [minerals]           # write topics: [trade, minerals]
        ```
        """);

    public static DiagnosticRule TooComplex { get; } = new("SG1103", Severity.Error, "YAML nested or repeated too often",
        """
        Blocks may be nested 24 deep, and aliases (`*name`) may repeat 1,000 values in all. More is a mistake, or a file
        made to exhaust the machine. Write the values out where they are needed.
        """);

    public static DiagnosticRule ManyDocuments { get; } = new("SG1104", Severity.Error, "Two YAML documents in one file",
        """
        A line `---` inside a YAML file begins a second document, and only one is read. Remove the line.
        """);

    public static DiagnosticRule Tag { get; } = new("SG1105", Severity.Error, "A YAML tag",
        """
        A value that opens with `!` is a YAML tag, which can ask a program to make things other than text. None is read here.
        Where the exclamation mark is part of the text, put it in quotes: `title: "!important"`.
        """);

    public static DiagnosticRule CutByComment { get; } = new("SG1106", Severity.Warning, "A value cut short by #",
        """
        A space and `#` begin a comment in YAML, so `title: Ranked #1` has the value "Ranked". Put such a value in quotes:
        `title: "Ranked #1"`. Where a comment is meant, write a space behind the sign: `# like this`.
        """);

    public static DiagnosticRule UnknownKey { get; } = new("SG1110", Severity.Error, "An unknown key",
        """
        A key that the content model does not have is most often a slip, and a block that is silently left out is worse than
        an error: `timline:` should be `timeline:`. Free values for your own templates go under `extra:`.
        """);

    public static DiagnosticRule WrongType { get; } = new("SG1111", Severity.Error, "A value of the wrong kind",
        """
        A key wants a text, a list, or a block of keys, and something else stands there.

        ```yaml
        key_points: "One point"          # wants a list
        key_points:
          - text: One point
        ```
        """);

    public static DiagnosticRule MissingKey { get; } = new("SG1112", Severity.Error, "A needed key is missing",
        """
        A block lacks a key that it cannot do without, or the key has no value: a claim without its text, a source without an
        id. The message names the key and shows how it is written.
        """);

    public static DiagnosticRule UnknownWord { get; } = new("SG1113", Severity.Error, "A word that a key does not know",
        """
        Some keys take one of a few words only, for instance `status: draft | reviewed | published`. The message lists them.
        Yes and no are words in YAML 1.2: write `true` and `false` where a key switches something.
        """);

    public static DiagnosticRule BadDate { get; } = new("SG1114", Severity.Error, "A date that cannot be read",
        """
        Dates are written as `"2025-10-14"`. In a timeline they can be as vague as the source: `"2025-10"`, `"2025"`,
        `"2025-10~"` (about), `"2025?"` (perhaps), `"199X"`, `"2025-10-01/2025-10-08"`, `"../2025-11"`, and `"XXXX-11-08"`
        where the source names no year. A time needs its offset: `"2025-10-14T09:30+05:00"`.
        """);

    public static DiagnosticRule BadAddress { get; } = new("SG1115", Severity.Error, "An address that cannot be linked",
        """
        An address opens with `https://` or `http://` and holds no spaces. Other schemes, such as `javascript:`, are refused,
        because a reader's click would run them.
        """);

    public static DiagnosticRule BadLanguage { get; } = new("SG1116", Severity.Error, "A language that cannot be read",
        """
        Languages are written as tags: `en`, `ur`, `pt-BR`, `zh-Hans`. Screen readers choose a voice by them.
        """);

    public static DiagnosticRule BadNumber { get; } = new("SG1117", Severity.Error, "A number that does not fit",
        """
        A key that wants a number has something else, or a number outside its range. The message gives the range.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        Syntax, DuplicateKey, TooComplex, ManyDocuments, Tag, CutByComment,
        UnknownKey, WrongType, MissingKey, UnknownWord, BadDate, BadAddress, BadLanguage, BadNumber,
    ];
}
