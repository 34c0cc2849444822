// Rows of a small table of facts: a name and a value, which may be a date or a link.
using System.Collections.Immutable;
using SiteGen.Dates;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Rows for <c>partials/rows.html</c>; names are keys of interface words. Immutable.</summary>
internal sealed record Rows(Phrases Words, ImmutableList<Model> Items)
{
    public static Rows Of(Phrases words) => new(words, []);

    public Rows Add(string key, string value) => With(key, value, null, null, false);

    public Rows AddMaybe(string key, string? value) => value is null ? this : Add(key, value);

    public Rows AddCode(string key, string value) => With(key, value, null, null, true);

    public Rows AddLink(string key, string? url, string absent) => url is null ? Add(key, absent) : With(key, url, null, url, false);

    public Rows AddLinkMaybe(string key, string? url) => url is null ? this : With(key, url, null, url, false);

    public Rows AddDate(string key, PublicationDate? date, string absent) =>
        date is { } known ? With(key, DateWords.Day(known.Day, Words), known.Iso, null, false) : Add(key, absent);

    public ModelList ToList() => new([.. Items]);

    private Rows With(string key, string value, string? iso, string? url, bool code) => this with
    {
        Items = Items.Add(new Model(("name", Words[key]), ("value", value), ("iso", iso), ("url", url), ("code", code))),
    };
}
