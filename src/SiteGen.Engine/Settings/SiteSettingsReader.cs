// Reads site.yaml.
using SiteGen.Diagnostics;
using SiteGen.Explainers.Reading;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Settings;

public static class SiteSettingsReader
{
    private static readonly Choices<BriefMode> BriefModes = new(("publish", BriefMode.Publish), ("preview", BriefMode.Preview), ("off", BriefMode.Off));

    private static readonly Choices<PublisherType> PublisherTypes = new(
        ("Organization", PublisherType.Organization), ("NewsMediaOrganization", PublisherType.NewsMediaOrganization), ("Person", PublisherType.Person));

    /// <summary>Reads site.yaml; the defaults where it is absent.</summary>
    public static Result<SiteSettings> Read(SourceFile? file)
    {
        if (file is null)
        {
            return new(SiteSettings.Default);
        }

        var decoded = SourceText.Decode(file);
        if (decoded.Value is not { } text)
        {
            return new(SiteSettings.Default, decoded.Diagnostics);
        }

        var yaml = YamlReader.Read(text);
        var found = yaml.Diagnostics.ToList();
        if (yaml.Value is not YamlMapping mapping)
        {
            if (yaml.Value is { } other)
            {
                found.Add(YamlRules.WrongType.At(other.At, "site.yaml is a block of keys, and something else stands here", "write each line as key: value"));
            }

            return new(SiteSettings.Default, [.. found]);
        }

        var site = new MappingReader(mapping, found);
        var settings = ReadKeys(site);
        site.Finish();
        return new(settings, [.. found]);
    }

    private static SiteSettings ReadKeys(MappingReader site)
    {
        var quotation = site.Block("quotation", Quotation) ?? new QuotationLimits(null, null);
        var defaults = SiteSettings.Default;
        return new SiteSettings
        {
            Title = site.Words("title"),
            Description = site.Words("description"),
            Url = SiteValues.Url(site),
            Language = site.Language("language") ?? defaults.Language,
            TimeZone = SiteValues.TimeZone(site),
            Publisher = site.Block("publisher", Publisher),
            Navigation = site.Blocks("nav", Navigation),
            Logo = site.Text("logo"),
            Footer = site.Text("footer") is { } footer ? new InlineTextSource(footer) : null,
            Theme = site.Block("theme", Theme) ?? defaults.Theme,
            Output = SiteValues.Output(site) ?? defaults.Output,
            PageSize = site.Number("page_size", 1, 10_000) ?? defaults.PageSize,
            Embeds = site.Flag("embeds") ?? defaults.Embeds,
            SocialImages = site.Flag("social_images") ?? defaults.SocialImages,
            Briefs = site.Choice("briefs", BriefModes) ?? defaults.Briefs,
            QuotationMaxWords = quotation.Words ?? defaults.QuotationMaxWords,
            QuotationMaxShare = quotation.Share ?? defaults.QuotationMaxShare,
            NotQuotations = PageReader.NotQuotations(site),
            WithholdNames = site.Texts("withhold_names"),
            Fingerprint = site.Texts("fingerprint"),
            RawHtml = site.Block("markdown", entry => new MarkdownSettings(entry.Flag("raw_html") ?? false))?.RawHtml ?? false,
            Severities = site.Block("diagnostics", SiteValues.Severities) ?? defaults.Severities,
            Extra = ExtraReader.Read(site),
        };
    }

    private static QuotationLimits Quotation(MappingReader entry) => new(entry.Number("max_words", 1, 10_000), SiteValues.Share(entry, "max_share"));

    private static Publisher? Publisher(MappingReader entry)
    {
        var name = entry.Required("name", "name: and who publishes the site");
        var (type, url) = (entry.Choice("type", PublisherTypes), entry.Address("url"));
        var (logo, contact) = (entry.Words("logo"), entry.Words("contact"));
        return name is null ? null : new Publisher(name.Value.Trim(), type, url?.Value, logo, contact);
    }

    private static NavigationEntry? Navigation(MappingReader entry)
    {
        var title = entry.Required("title", "title: and the word in the menu");
        var url = entry.Required("url", "url: and a page, a path or an address");
        return title is null || url is null ? null : new NavigationEntry(title.Value.Trim(), url);
    }

    private static ThemeColours Theme(MappingReader entry) => new(SiteValues.Colour(entry, "accent"), SiteValues.Colour(entry, "tint"), SiteValues.Colour(entry, "panel"));

    private sealed record QuotationLimits(int? Words, double? Share);

    private sealed record MarkdownSettings(bool RawHtml);
}
