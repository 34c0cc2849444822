// How an explainer's front matter is kept in the cache file.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Storage;

/// <summary>Forms of one explainer, whose lines its texts share.</summary>
internal sealed class ExplainerForms
{
    private LineMap _lines = LineMap.Of("", "");

    /// <summary>A whole explainer.</summary>
    public static Explainer Explainer(CacheStream s, Explainer? x) => new ExplainerForms().Whole(s, x);

    private Explainer Whole(CacheStream s, Explainer? x)
    {
        _lines = TextForms.Lines(s, x?.Lines);
        return new Explainer
        {
            Lines = _lines,
            Key = s.Hash(x?.Key),
            Title = Scalar(s, x?.Title),
            Summary = s.Maybe(x?.Summary, Scalar),
            Kind = s.Choice(x?.Kind),
            Slug = s.Maybe(x?.Slug, Scalar),
            Status = s.Choice(x?.Status),
            StatusAt = TextForms.Place(s, x?.StatusAt ?? default),
            Published = s.MaybeValue(x?.Published, TextForms.Date),
            Updated = s.MaybeValue(x?.Updated, TextForms.Date),
            Expires = s.MaybeValue(x?.Expires, TextForms.Date),
            Withdrawn = s.Maybe(x?.Withdrawn, Withdrawal),
            Authors = s.List(x?.Authors, Author),
            ReviewedBy = s.Maybe(x?.ReviewedBy, Review),
            Language = s.TextOrNull(x?.Language),
            TranslationOf = s.Maybe(x?.TranslationOf, Scalar),
            Topics = s.List(x?.Topics, TextForms.Text),
            Story = s.Maybe(x?.Story, Scalar),
            Image = s.Maybe(x?.Image, Image),
            Sources = s.List(x?.Sources, Source),
            KeyPoints = s.List(x?.KeyPoints, KeyPoint),
            Timeline = s.List(x?.Timeline, Timeline),
            People = s.List(x?.People, Person),
            Claims = s.List(x?.Claims, Claim),
            Quotes = s.List(x?.Quotes, Quote),
            Figures = s.List(x?.Figures, Figure),
            Glossary = s.List(x?.Glossary, Term),
            Questions = s.List(x?.Questions, Question),
            Unknowns = s.List(x?.Unknowns, Unknown),
            Next = s.List(x?.Next, Next),
            Method = s.Maybe(x?.Method, Inline),
            Corrections = s.List(x?.Corrections, Correction),
            Updates = s.List(x?.Updates, Update),
            Related = s.List(x?.Related, Related),
            RelatedExclude = s.List(x?.RelatedExclude, Scalar),
            NotQuotations = s.List(x?.NotQuotations, TextForms.Text),
            Aliases = s.List(x?.Aliases, Scalar),
            Layout = s.Maybe(x?.Layout, Scalar),
            Extra = Extra(s, x?.Extra),
            Body = MarkdownForms.Body(s, x?.Body),
            EditorNeeded = s.MaybeValue(x?.EditorNeeded, TextForms.Place),
        };
    }

    private Scalar Scalar(CacheStream s, Scalar? x) => MarkdownForms.Scalar(s, x, _lines);

    private InlineText Inline(CacheStream s, InlineText? x) => MarkdownForms.Inline(s, x, _lines);

    private Withdrawal Withdrawal(CacheStream s, Withdrawal? x) => new(s.MaybeValue(x?.Date, TextForms.Date), Scalar(s, x?.Reason));

    private static Author Author(CacheStream s, Author? x) => new(s.Text(x?.Name), s.TextOrNull(x?.Url));

    private static Review Review(CacheStream s, Review? x) => new(s.Text(x?.Name), s.MaybeValue(x?.Date, TextForms.Date));

    private PageImage Image(CacheStream s, PageImage? x) => new(Scalar(s, x?.Src), s.TextOrNull(x?.Alt), s.TextOrNull(x?.Credit), s.TextOrNull(x?.Licence));

    private SourceEntry Source(CacheStream s, SourceEntry? x) =>
        new(Scalar(s, x?.Id), s.Maybe(x?.Seed, Scalar), s.TextOrNull(x?.Title), ArticleForms.Metadata(s, x?.Metadata));

    private KeyPoint KeyPoint(CacheStream s, KeyPoint? x) => new(Inline(s, x?.Text), Cites(s, x?.Cites), At(s, x?.At));

    private TimelineEntry Timeline(CacheStream s, TimelineEntry? x) => new(
        s.Text(x?.Id), s.Maybe(x?.Date, TextForms.Edtf), s.Maybe(x?.End, TextForms.Edtf), s.TextOrNull(x?.DisplayDate), s.Choice(x?.Basis),
        s.Maybe(x?.Title, Scalar), s.Maybe(x?.Text, Inline), Cites(s, x?.Cites), At(s, x?.At));

    private Person Person(CacheStream s, Person? x) => new()
    {
        Id = s.Text(x?.Id),
        Name = s.Text(x?.Name),
        Type = s.Choice(x?.Type),
        Role = s.TextOrNull(x?.Role),
        Text = s.Maybe(x?.Text, Inline),
        Aliases = s.List(x?.Aliases, TextForms.Text),
        Url = s.TextOrNull(x?.Url),
        Cites = Cites(s, x?.Cites),
        At = At(s, x?.At),
    };

    private Claim Claim(CacheStream s, Claim? x) => new(
        s.Text(x?.Id), Inline(s, x?.Text), s.Maybe(x?.By, Speaker), s.Maybe(x?.RelayedBy, Speaker), s.Choice(x?.Status), s.List(x?.Responses, Response), Cites(s, x?.Cites), At(s, x?.At))
    {
        StatusAt = At(s, x?.StatusAt),
    };

    private Response Response(CacheStream s, Response? x) =>
        new(s.Maybe(x?.By, Speaker), s.Choice(x?.Stance), s.Maybe(x?.Text, Inline), Cites(s, x?.Cites), At(s, x?.At));

    private static Speaker Speaker(CacheStream s, Speaker? x) => new(s.Text(x?.Text), s.TextOrNull(x?.PersonId), At(s, x?.At));

    private Quote Quote(CacheStream s, Quote? x) => new(
        s.Text(x?.Id), Scalar(s, x?.Text), s.Maybe(x?.Original, Scalar), s.Maybe(x?.By, Speaker), s.Maybe(x?.RelayedBy, Speaker), Cites(s, x?.Cites), At(s, x?.At));

    private Figure Figure(CacheStream s, Figure? x) => new(
        s.Text(x?.Id), Scalar(s, x?.Value), s.TextOrNull(x?.Unit), s.TextOrNull(x?.Label), s.Maybe(x?.AsOf, Scalar), Cites(s, x?.Cites), At(s, x?.At));

    private GlossaryTerm Term(CacheStream s, GlossaryTerm? x) => new(
        s.Text(x?.Id), s.Text(x?.Term), s.Maybe(x?.Definition, Inline), s.List(x?.Aliases, TextForms.Text), Cites(s, x?.Cites), At(s, x?.At));

    private Question Question(CacheStream s, Question? x) => new(s.Text(x?.Text), Inline(s, x?.Answer), Cites(s, x?.Cites), At(s, x?.At));

    private Unknown Unknown(CacheStream s, Unknown? x) => new(Inline(s, x?.Text), s.Maybe(x?.Why, Inline), s.TextOrNull(x?.AsOf), At(s, x?.At));

    private NextEvent Next(CacheStream s, NextEvent? x) =>
        new(s.Maybe(x?.Date, TextForms.Edtf), s.TextOrNull(x?.DisplayDate), Inline(s, x?.Text), Cites(s, x?.Cites), At(s, x?.At));

    private Correction Correction(CacheStream s, Correction? x) => new(
        TextForms.Date(s, x?.Date ?? default), s.Choice(x?.Kind), Inline(s, x?.Text), s.Maybe(x?.Was, Inline), s.Maybe(x?.Now, Inline), s.List(x?.Affects, Scalar), At(s, x?.At));

    private Update Update(CacheStream s, Update? x) => new(TextForms.Date(s, x?.Date ?? default), Inline(s, x?.Text), At(s, x?.At));

    private RelatedEntry Related(CacheStream s, RelatedEntry? x) => new(
        s.Maybe(x?.Page, Scalar), s.Maybe(x?.Seed, Scalar), s.Maybe(x?.Url, Scalar), s.TextOrNull(x?.Title), s.TextOrNull(x?.Publisher),
        s.MaybeValue(x?.Relation, Relation), s.TextOrNull(x?.Note), At(s, x?.At));

    private static RelationKind Relation(CacheStream s, RelationKind x) => s.Choice((RelationKind?)x);

    private static ImmutableArray<Citation> Cites(CacheStream s, ImmutableArray<Citation>? x) => s.List(x, MarkdownForms.Citation);

    private static Location At(CacheStream s, Location? x) => TextForms.Place(s, x ?? default);

    private static ExtraMap Extra(CacheStream s, ExtraMap? x) => new(s.Values(x?.Entries, Entry));

    private static KeyValuePair<string, object?> Entry(CacheStream s, KeyValuePair<string, object?> x) => new(s.Text(x.Key), Value(s, new(x.Value)));

    /// <summary>A free value, in a box because it may be nothing.</summary>
    private sealed record Free(object? Value);

    private static object? Value(CacheStream s, Free? x) => s.Choice(KindOf(x?.Value)) switch
    {
        FreeKind.Nothing => null,
        FreeKind.Text => s.Text(x?.Value as string),
        FreeKind.Truth => s.Flag(x?.Value as bool?),
        FreeKind.Whole => s.Number(x?.Value as long?),
        FreeKind.Fraction => BitConverter.Int64BitsToDouble(s.Number(BitConverter.DoubleToInt64Bits(x?.Value as double? ?? 0))),
        FreeKind.List => s.List(FreeItems(x?.Value), static (s, item) => new Free(Value(s, item))).Select(item => item.Value).ToImmutableArray(),
        _ => Extra(s, x?.Value as ExtraMap),
    };

    private static ImmutableArray<Free>? FreeItems(object? value) => value is ImmutableArray<object?> items ? [.. items.Select(item => new Free(item))] : null;

    private enum FreeKind
    {
        Nothing,
        Text,
        Truth,
        Whole,
        Fraction,
        List,
        Map,
    }

    private static FreeKind? KindOf(object? value) => value switch
    {
        null => FreeKind.Nothing,
        string => FreeKind.Text,
        bool => FreeKind.Truth,
        long => FreeKind.Whole,
        double => FreeKind.Fraction,
        ExtraMap => FreeKind.Map,
        _ => FreeKind.List,
    };
}
