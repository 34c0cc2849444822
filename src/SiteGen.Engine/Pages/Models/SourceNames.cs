// What readers are told of a source: its name, publisher, date and passage, or that nobody stated them.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;

namespace SiteGen.Pages.Models;

internal static class SourceNames
{
    public static bool IsPrivate(Article article) => article.Metadata.Rights == Rights.Private;

    /// <summary>The headline; of a private source nothing but its label.</summary>
    public static string Of(Article article, Phrases words) => IsPrivate(article)
        ? article.Metadata.Label ?? words["source_private"]
        : article.Metadata.Label ?? article.Headline.Text.Value;

    public static string Of(SourceEntry source) => source.Title ?? source.Metadata.Publisher ?? source.Metadata.Url ?? source.Id.Value;

    /// <summary>E.g. "Paragraph 4", "Paragraphs 3 to 5", "Headline".</summary>
    public static string Passage(ImmutableArray<Passage> passages, Phrases words) => passages switch
    {
        [] => words["passage_whole"],
        [var only] => Passage(only, words),
        [var first, .., var last] => words.Fill("passage_range", ("first", Number(first, words)), ("last", Number(last, words))),
    };

    public static string Passage(Passage passage, Phrases words) => passage.Kind switch
    {
        PassageKind.Headline => words["passage_headline"],
        PassageKind.Standfirst => words["passage_standfirst"],
        PassageKind.ListedHeadline => words.Fill("passage_listed", ("n", Number(passage, words))),
        _ => words.Fill("passage_paragraph", ("n", Number(passage, words))),
    };

    /// <summary>The short sign of a passage on its marker, e.g. <c>¶4</c>.</summary>
    public static string Sign(ImmutableArray<Passage> passages, Phrases words) => passages switch
    {
        [] => words["sign_source"],
        [var only] => Sign(only, words),
        [var first, .., var last] => words.Fill("sign_range", ("first", Number(first, words)), ("last", Number(last, words))),
    };

    public static string Kind(SeedKind kind, Phrases words) => kind switch
    {
        SeedKind.Wire => words["kind_wire"],
        SeedKind.Primary => words["kind_primary"],
        SeedKind.Secondary => words["kind_secondary"],
        _ => words["kind_unstated"],
    };

    private static string Sign(Passage passage, Phrases words) => passage.Kind switch
    {
        PassageKind.Headline => words["sign_headline"],
        PassageKind.Standfirst => words["sign_standfirst"],
        PassageKind.ListedHeadline => words.Fill("sign_listed", ("n", Number(passage, words))),
        _ => words.Fill("sign_paragraph", ("n", Number(passage, words))),
    };

    private static string Number(Passage passage, Phrases words) => passage.Number == 0 ? Passage(passage, words) : words.Digits(passage.Number);
}
