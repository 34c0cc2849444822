// site.yaml as typed values; every one has a default, so that a site needs no such file.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Settings;

public enum BriefMode
{
    Publish,

    /// <summary>Shown by <c>serve</c>, not written by <c>build</c>.</summary>
    Preview,
    Off,
}

public enum PublisherType
{
    Organization,
    NewsMediaOrganization,
    Person,
}

/// <summary>Who publishes the site.</summary>
/// <param name="Type">Null when nobody said: never assumed.</param>
public sealed record Publisher(string Name, PublisherType? Type, string? Url, string? Logo, string? Contact);

public sealed record NavigationEntry(string Title, Scalar Target);

/// <summary>Colours as CSS values, checked when read; null keeps the theme's own.</summary>
public sealed record ThemeColours(string? Accent, string? Tint, string? Panel);

/// <summary>What stands in site.yaml.</summary>
public sealed record SiteSettings
{
    public string? Title { get; init; }
    public string? Description { get; init; }

    /// <summary>Absolute http(s) address that ends with '/'; null when nobody said.</summary>
    public string? Url { get; init; }
    public string Language { get; init; } = "en";

    /// <summary>Offset from UTC; decides on which day a page appears.</summary>
    public TimeSpan TimeZone { get; init; }
    public Publisher? Publisher { get; init; }
    public ImmutableArray<NavigationEntry> Navigation { get; init; } = [];
    public Scalar? Logo { get; init; }
    public InlineTextSource? Footer { get; init; }
    public ThemeColours Theme { get; init; } = new(null, null, null);

    /// <summary>Output folder, relative to the site.</summary>
    public string Output { get; init; } = "public";
    public int PageSize { get; init; } = 20;
    /// <summary>Blocks of pages have cards that other sites can show.</summary>
    public bool Embeds { get; init; } = true;
    /// <summary>Pages without an image of their own have one that is drawn, for other sites to show.</summary>
    public bool SocialImages { get; init; } = true;
    public BriefMode Briefs { get; init; } = BriefMode.Publish;

    /// <summary>Words that one quotation may have.</summary>
    public int QuotationMaxWords { get; init; } = 40;

    /// <summary>Share of one source's body words that may be printed anywhere on the site, 0 to 1.</summary>
    public double QuotationMaxShare { get; init; } = 0.25;
    public ImmutableArray<string> NotQuotations { get; init; } = [];
    public ImmutableArray<Scalar> WithholdNames { get; init; } = [];
    public bool RawHtml { get; init; }

    /// <summary>Site paths of files and folders under <c>content/</c> that are also published under a name that changes with their bytes.</summary>
    public ImmutableArray<Scalar> Fingerprint { get; init; } = [];

    /// <summary>Code to what becomes of its warning; null means off.</summary>
    public ImmutableSortedDictionary<string, Severity?> Severities { get; init; } = ImmutableSortedDictionary<string, Severity?>.Empty;
    public ExtraMap Extra { get; init; } = ExtraMap.Empty;

    public static SiteSettings Default { get; } = new();

    /// <summary>These settings with another address, where one is given.</summary>
    public SiteSettings WithUrl(string? url) => url is null ? this : this with { Url = url };
}

/// <summary>Plain words for the foot of each page.</summary>
public sealed record InlineTextSource(Scalar Source);
