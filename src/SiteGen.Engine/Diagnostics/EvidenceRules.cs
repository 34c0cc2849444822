// Diagnostics about citations and proof (SG14xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class EvidenceRules
{
    public static DiagnosticRule UnknownSource { get; } = new("SG1401", Severity.Error, "A citation names no source of the page and no seed",
        """
        A citation names a source of the page by its id under `sources:`, or a seed by its file name without the ending:

            sources:
              - {id: s1, seed: flood}

            The gates were opened at dawn [@s1#p3]. Nobody had been told [@flood#p4].
        """);

    public static DiagnosticRule UnknownSeed { get; } = new("SG1402", Severity.Error, "A source names a seed that does not exist",
        """
        `seed:` is a file name under `seeds/` without its folder and ending: `seeds/2025/flood.txt` is `flood`. A source
        that is no seed is written without `seed:`, with a `title` and a `url`, and the page says it was not checked here.
        """);

    public static DiagnosticRule UnknownPassage { get; } = new("SG1403", Severity.Error, "A citation names a passage that the seed lacks",
        """
        A seed's passages are `h` (headline), `s` (standfirst) and `p1`, `p2` and so on (paragraphs). `sitegen extract`
        prints them with their numbers. When a seed was edited, its numbers may have moved.
        """);

    public static DiagnosticRule BackwardRange { get; } = new("SG1404", Severity.Error, "A range of passages runs backwards",
        "A range names its first passage first: `[@s1#p3-p5]`.");

    public static DiagnosticRule ListedHeadlineCited { get; } = new("SG1405", Severity.Error, "A listed headline is cited as evidence",
        """
        `r1`, `r2` and so on are headlines that the source's page listed after its article: they belong to other stories and
        prove nothing. They may stand under `related:` only. Cite a passage of the article itself.
        """);

    public static DiagnosticRule MisplacedLocator { get; } = new("SG1406", Severity.Error, "A locator stands where a passage belongs",
        """
        Words after a comma, as in `[@s2, p. 14]`, say where to look in a source that this site cannot read. A seed can be
        read, so its passage is named, and checked: `[@s1#p3]`.
        """);

    public static DiagnosticRule NoPassagesHere { get; } = new("SG1407", Severity.Error, "A passage is cited of a source that is not a seed",
        """
        Only seeds have passages. A source without `seed:` is cited as a whole, `[@s2]`, or with a locator, `[@s2, p. 14]`.
        To have its quotations checked, save its text under `seeds/` and name it with `seed:`.
        """);

    public static DiagnosticRule UnknownQuote { get; } = new("SG1408", Severity.Error, "A citation names no entry of quotes",
        """
        `[@quote:q3]` points to the entry of `quotes:` with `id: q3`:

            quotes:
              - {id: q3, text: "We will pay", by: mayor, cites: [s1#p5]}
        """);

    public static DiagnosticRule CitationInHeading { get; } = new("SG1409", Severity.Error, "A citation stands in a title, summary or heading",
        """
        Titles, summaries and headings are shown in lists, feeds and shares, where a source marker has no place. Put the
        citation into the text below; a quotation in a heading must stand in any passage that the page cites.
        """);

    public static DiagnosticRule QuotationNotFound { get; } = new("SG1410", Severity.Error, "A quotation does not stand in the passage it cites",
        """
        Text in quotation marks must stand, word for word, in a passage that is cited for it. Only typography is evened out:
        the shape of marks, dashes, ellipses and white space, a comma or stop at the end, the case of the first letter.
        Copy the words from the passage, or show what you changed:

            “We will pay […] every family”       words left out
            “[the mayor] will pay every family”  your words
            “[w]e will pay”                      a letter in the other case

        Words in marks that nobody said (a term, a title) belong in `not_quotations:`.
        """);

    public static DiagnosticRule QuotationElsewhere { get; } = new("SG1411", Severity.Error, "A quotation stands in another passage than the one cited",
        "The words stand in the seed, but not in the passage that is cited, so a reader who follows the marker would not find them. Cite the passage that holds them.");

    public static DiagnosticRule QuotationCrosses { get; } = new("SG1412", Severity.Error, "A quotation crosses one of the source's own quotation marks",
        """
        The words stand in the passage, but some of them inside the source's quotation marks and some outside: the page would
        show the reporter's words as the speaker's. Quote one side only, or keep the source's marks inside yours:

            “the mayor called it ‘a lie’ on Monday”

        Only what a reporter puts between two parts of one quotation in one sentence may be passed over:
        “We act,” the mayor said, “and soon.” may be quoted as “We act, and soon.”
        """);

    public static DiagnosticRule NotSpoken { get; } = new("SG1413", Severity.Error, "An entry of quotes is not inside the source's quotation marks",
        """
        An entry of `quotes:`, or a blockquote with a name below it, says that a person said these words. They must stand
        inside quotation marks in the source, unless `by:` is the source's publisher or author, or the source is
        `kind: primary`. The source's own wording may be quoted in running text.
        """);

    public static DiagnosticRule TooMuchInBrackets { get; } = new("SG1414", Severity.Error, "A quotation is mostly the editor's words",
        "More words stand inside square brackets than outside, or none outside: that is no longer a quotation. Say it in your own words, or quote more of the source.");

    public static DiagnosticRule NegationOmitted { get; } = new("SG1415", Severity.Warning, "An omission leaves out a negation",
        """
        Between two pieces of a quotation the source has a word such as "not" or "never". Leaving it out may turn the
        meaning around: “We will […] pay” from “We will not pay”. Quote the whole sentence, or make sure that the sense stands.
        """);

    public static DiagnosticRule MarksUnbalanced { get; } = new("SG1416", Severity.Warning, "A cited passage's quotation marks do not balance",
        """
        A quotation was found in a passage where a mark has no partner, so the build cannot tell whether the words are
        spoken or the source's own: the page claims neither. Mend the mark in the seed if it was lost when it was saved.
        """);

    public static DiagnosticRule NotCheckedHere { get; } = new("SG1417", Severity.Warning, "A quotation cannot be checked by this site",
        "Its source is not a seed, so no build can read it. The page marks the quotation as not checked. Save the source's text under `seeds/` to have it proven.");

    public static DiagnosticRule UncitedQuotation { get; } = new("SG1418", Severity.Warning, "A quotation has no citation",
        "On a page with `sources:`, every quotation names the passage it stands in: “We will pay” [@s1#p5]. On a published page this is an error (SG1419).");

    public static DiagnosticRule UncitedQuotationPublished { get; } = new("SG1419", Severity.Error, "A quotation on a published page has no citation",
        """
        Name the passage it stands in: “We will pay” [@s1#p5]. A citation inside the marks belongs to what follows, so put it
        after the closing mark. Words that nobody said (a term, a title) belong in `not_quotations:`.
        """);

    public static DiagnosticRule UncitedEntry { get; } = new("SG1420", Severity.Warning, "An entry has no citation",
        "On a page with `sources:`, every key point, claim, figure, quote and timeline entry names what it rests on in `cites:`. On a published page this is an error (SG1421).");

    public static DiagnosticRule UncitedEntryPublished { get; } = new("SG1421", Severity.Error, "An entry of a published page has no citation",
        "Add `cites: [s1#p3]`, or `cites: [editors]` for background by the editors.");

    public static DiagnosticRule NotInEntry { get; } = new("SG1422", Severity.Error, "A quotation does not stand in the entry it cites",
        "Marks under `[@quote:q3]` are proven through the entry of `quotes:` with that id: the words must stand in its `text` or its `original`.");

    public static DiagnosticRule PiecesScattered { get; } = new("SG1423", Severity.Warning, "A quotation joins words from several quotations of its source",
        """
        The pieces around an omission stand in different quotations of the passage, and those may be of different people:
        “A,” said Ali. “B,” said Sara. Joined as “A […] B”, Sara's words would be Ali's. Quote each by itself, so that each has
        its speaker. There is no warning where one sentence of reporting stands between them and nothing reports the second:
        “A,” Ali said. “B.”
        """);

    public static DiagnosticRule NegationInserted { get; } = new("SG1424", Severity.Warning, "Brackets put a negation into a quotation",
        """
        Square brackets hold the editor's words, and here they hold one such as "not" where the source has none: “We will [not]
        pay” turns “We will pay” around. Say it in your own words outside the marks.
        """);

    public static DiagnosticRule OtherSpeaker { get; } = new("SG1425", Severity.Warning, "The source gives a quotation to somebody else",
        """
        Who said something is the editor's statement, and the build does not prove it. But where the rules of extraction find
        another speaker in the source (“We act,” said Ali, under `by: Sara`), it says so. Name who said it, or add the form of
        the name that the source uses to the person's `aliases`. It is read in `quotes:`, in quoted words of claims and
        responses, and in blockquotes with a name below them. There is no warning where the names share a part, or where the
        page names the speaker's office, or the body that the source names beside the words.
        """);

    public static DiagnosticRule FigureNotFound { get; } = new("SG1430", Severity.Error, "A figure does not stand in the passage it cites",
        """
        An entry of `figures:` must stand in a cited passage as the same quantity: `$2.29bn` is `2.29 billion USD`, a range is
        a range. Before a rounded value say so, and the source's number must round to it in that direction:

            figures:
              - {id: loans, value: "about 2.3 billion", unit: USD, cites: [s1#p2]}
        """);

    public static DiagnosticRule FigureUnreadable { get; } = new("SG1431", Severity.Error, "A figure holds no number that can be read",
        "Write the number in digits with its magnitude: `value: \"129 million\"`, `unit: USD`. Quote it, so that YAML keeps it as it is.");

    public static DiagnosticRule NumberNotFound { get; } = new("SG1432", Severity.Warning, "A number in the text does not stand in the passage it cites",
        "Numbers in digits from 10 up, and those with a percentage, currency or magnitude, are looked for in the passages that are cited for them. Compare the passage, or cite the one that holds the number.");

    public static DiagnosticRule HedgeDropped { get; } = new("SG1433", Severity.Warning, "A figure is exact where its source is not",
        "The source says \"about\", \"nearly\" or \"more than\" before the number. Say so too: `value: \"nearly 130 million\"`.");

    public static DiagnosticRule FigureUnchecked { get; } = new("SG1434", Severity.Warning, "A figure or date cannot be checked by this site",
        "All its sources are sources that no build can read. The page marks it as not checked. Save a source's text under `seeds/` to have it proven.");

    public static DiagnosticRule OtherCount { get; } = new("SG1435", Severity.Warning, "A number counts something else in its source",
        """
        What a number counts is in the editor's words and is not proven. But where the passage counts both things by name ("12
        homes and 40 goats") and the page says "40 homes", one of them was taken for the other. Take the number of what you
        count, or name what the number counts.
        """);

    public static DiagnosticRule DateNotStated { get; } = new("SG1440", Severity.Error, "A date is not stated in the passage it cites",
        """
        `basis: stated` (the default) means that an expression in a cited passage has this value by itself, with no part that
        the passage lacks. A source that says only "November 8" states no year:

            timeline:
              - {date: "XXXX-11-08", basis: stated, cites: [s1#p9], title: The rules take effect}

        A date that you worked out from the day of publication is `basis: inferred`; one that you know otherwise is `basis: editor`.
        """);

    public static DiagnosticRule DateNotInferred { get; } = new("SG1441", Severity.Error, "A date cannot be worked out from the passage it cites",
        """
        `basis: inferred` means that the date follows from the passage and the seed's `published` ("last Monday"), or by
        counting from a date that the passage states ("two days before"). Otherwise write `basis: editor`, and the page says "dated by the editors".
        """);

    public static DiagnosticRule DateNotFound { get; } = new("SG1442", Severity.Warning, "A date beside an entry does not follow from what the entry cites",
        "The date of an entry of `next:`, or `as_of:` of a figure, neither stands in a cited passage nor follows from it and the day of publication. Cite the passage that names it, or leave it out.");

    public static DiagnosticRule ShownDateDiffers { get; } = new("SG1443", Severity.Error, "display_date shows another date than date",
        """
        Readers see `display_date` in place of `date`, and only `date` is proven. The words may say less (`early October` for
        `2025-10-03`) and never more or something else: no day, month or year that `date` does not have.
        """);

    public static DiagnosticRule QuotationTooLong { get; } = new("SG1450", Severity.Warning, "A quotation is longer than the site allows",
        """
        Seeds are quoted, not copied, unless their metadata says `rights: full`. One quotation may have `quotation.max_words`
        words (40 unless `site.yaml` says otherwise). Quote the words that matter and say the rest in your own.
        """);

    public static DiagnosticRule SourceOverBudget { get; } = new("SG1451", Severity.Warning, "The site prints more of a source than it allows itself",
        """
        All quotations of one source together may have `quotation.max_share` of its body words (a quarter unless `site.yaml`
        says otherwise), each word of a passage counted once. Headline, standfirst and listed headlines are not counted.
        """);

    public static DiagnosticRule LockUnreadable { get; } = new("SG1460", Severity.Error, "A line of quotes.lock holds no proof",
        "`quotes.lock` is written by `sitegen evidence --lock` alone, one line a proof. Take it from version control, or write it anew.");

    public static DiagnosticRule NotInLock { get; } = new("SG1461", Severity.Error, "Something was never proven against a seed that is absent",
        """
        A private seed may be kept out of the repository: then `quotes.lock` vouches for what was proven where the seed is.
        A quotation, figure or date that changed since has no such proof. Build where the seed is, and run
        `sitegen evidence --lock` there.
        """);

    public static DiagnosticRule PassageDrifted { get; } = new("SG1462", Severity.Warning, "A cited passage changed since it was proven",
        """
        The seed was edited, and the passage with this number now has another text. When a paragraph was added or removed
        above it, `#p3` may mean another paragraph. Compare what cites it, then run `sitegen evidence --lock`.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        UnknownSource, UnknownSeed, UnknownPassage, BackwardRange, ListedHeadlineCited, MisplacedLocator, NoPassagesHere, UnknownQuote, CitationInHeading,
        QuotationNotFound, QuotationElsewhere, QuotationCrosses, NotSpoken, TooMuchInBrackets, NegationOmitted, MarksUnbalanced, NotCheckedHere,
        UncitedQuotation, UncitedQuotationPublished, UncitedEntry, UncitedEntryPublished, NotInEntry, PiecesScattered, NegationInserted, OtherSpeaker,
        FigureNotFound, FigureUnreadable, NumberNotFound, HedgeDropped, FigureUnchecked, OtherCount, DateNotStated, DateNotInferred, DateNotFound, ShownDateDiffers,
        QuotationTooLong, SourceOverBudget, LockUnreadable, NotInLock, PassageDrifted,
    ];
}
