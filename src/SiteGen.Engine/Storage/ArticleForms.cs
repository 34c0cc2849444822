// How an article and what extraction found in it are kept in the cache file. Private seeds never come here.
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Extraction;

namespace SiteGen.Storage;

internal static class ArticleForms
{
    public static Article Article(CacheStream s, Article? x) => new()
    {
        Lines = TextForms.Lines(s, x?.Lines),
        Id = s.Text(x?.Id),
        Key = s.Hash(x?.Key),
        Sha256 = s.Text(x?.Sha256),
        ByteLength = s.Number(x?.ByteLength),
        Metadata = Metadata(s, x?.Metadata),
        Headline = Passage(s, x?.Headline),
        Standfirst = s.Maybe(x?.Standfirst, Passage),
        Dateline = s.Maybe(x?.Dateline, Dateline),
        Body = s.List(x?.Body, Passage),
        Listed = s.List(x?.Listed, Listed),
    };

    public static SeedMetadata Metadata(CacheStream s, SeedMetadata? x) => new()
    {
        Publisher = s.TextOrNull(x?.Publisher),
        Author = s.TextOrNull(x?.Author),
        Url = s.TextOrNull(x?.Url),
        Published = s.MaybeValue(x?.Published, TextForms.Date),
        Accessed = s.MaybeValue(x?.Accessed, TextForms.Date),
        ArchivedUrl = s.TextOrNull(x?.ArchivedUrl),
        Language = s.TextOrNull(x?.Language),
        Kind = s.Choice(x?.Kind),
        Rights = s.Choice(x?.Rights),
        Label = s.TextOrNull(x?.Label),
        Story = s.TextOrNull(x?.Story),
        Topics = s.List(x?.Topics, TextForms.Text),
    };

    public static ArticleExtraction Extraction(CacheStream s, ArticleExtraction? x) => new()
    {
        Sentences = s.Values(x?.Sentences, Mention),
        Quotations = s.List(x?.Quotations, Quotation),
        Names = s.List(x?.Names, Name),
        Dates = s.List(x?.Dates, Date),
        Figures = s.List(x?.Figures, Figure),
        Statements = s.List(x?.Statements, Statement),
    };

    private static Passage Passage(CacheStream s, Passage? x) => new(s.Choice(x?.Kind), s.Number(x?.Number), TextForms.Mapped(s, x?.Text));

    private static Dateline Dateline(CacheStream s, Dateline? x) => new(s.Text(x?.Place), s.TextOrNull(x?.Date), s.TextOrNull(x?.Agency), s.Number(x?.Length));

    private static ListedHeadline Listed(CacheStream s, ListedHeadline? x) => new(
        Passage(s, x?.Passage), s.TextOrNull(x?.Url), s.MaybeValue(x?.Relation, static (s, kind) => s.Choice((RelationKind?)kind)), s.TextOrNull(x?.Note), s.Flag(x?.Hidden));

    private static Mention Mention(CacheStream s, Mention x) => new(s.Text(x.PassageId), TextForms.Span(s, x.Span));

    private static Origin Origin(CacheStream s, Origin x) => new(s.Text(x.Rule), TextForms.Fraction(s, x.Confidence));

    private static FoundQuotation Quotation(CacheStream s, FoundQuotation? x) => new(
        s.Values(x?.Parts, Mention), s.Text(x?.Text), s.TextOrNull(x?.Speaker), s.TextOrNull(x?.SpeakerRole), s.Flag(x?.Collective), s.TextOrNull(x?.RelayedBy),
        s.MaybeValue(x?.Cue, Mention), s.Choice(x?.Kind), Mention(s, x?.Sentence ?? default), Origin(s, x?.Origin ?? default));

    private static FoundName Name(CacheStream s, FoundName? x) => new(
        s.Choice(x?.Kind), s.Text(x?.Name), s.List(x?.Aliases, TextForms.Text), s.TextOrNull(x?.Role), s.TextOrNull(x?.Title), s.Values(x?.Mentions, Mention), Origin(s, x?.Origin ?? default));

    private static FoundDate Date(CacheStream s, FoundDate? x) => new(
        Mention(s, x?.At ?? default), s.Text(x?.Text), s.TextOrNull(x?.Value), s.Flag(x?.Inferred), Origin(s, x?.Origin ?? default));

    private static FoundFigure Figure(CacheStream s, FoundFigure? x) => new(
        Mention(s, x?.At ?? default), s.Text(x?.Text), s.Choice(x?.Kind), Money(s, x?.Value ?? 0), s.MaybeValue(x?.UpperValue, Money), s.TextOrNull(x?.Unit),
        s.Flag(x?.Approximate), s.Flag(x?.Denied), Origin(s, x?.Origin ?? default));

    private static FoundStatement Statement(CacheStream s, FoundStatement? x) => new(
        Mention(s, x?.Sentence ?? default), s.Choice(x?.Kind), s.TextOrNull(x?.Speaker), s.TextOrNull(x?.SpeakerRole), s.TextOrNull(x?.Against), Origin(s, x?.Origin ?? default));

    /// <summary>A decimal by its four words, so that 2.50 stays 2.50.</summary>
    private static decimal Money(CacheStream s, decimal x)
    {
        var bits = decimal.GetBits(x);
        return new decimal([s.Number(bits[0]), s.Number(bits[1]), s.Number(bits[2]), s.Number(bits[3])]);
    }
}
