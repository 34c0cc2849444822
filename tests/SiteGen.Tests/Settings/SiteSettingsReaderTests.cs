// site.yaml: every key, every default, and the words for what is wrong.
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Settings;

public sealed class SiteSettingsReaderTests
{
    [Fact]
    public void Without_a_file_all_is_default()
    {
        var read = SiteSettingsReader.Read(null);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(SiteSettings.Default, read.Value);
    }

    [Fact]
    public void Every_key_is_read()
    {
        var read = Read("""
            title: Harbour Desk
            description: Explained slowly
            url: https://example.org/desk
            language: ur
            time_zone: "+05:00"
            publisher: {name: Harbour Desk, type: NewsMediaOrganization, url: "https://example.org/", logo: /logo.svg, contact: desk@example.org}
            nav:
              - {title: About, url: /about/}
            logo: /logo.svg
            footer: Made slowly.
            theme: {accent: "#0b5d7a", tint: aliceblue}
            output: dist/site
            page_size: 50
            social_images: false
            briefs: preview
            quotation: {max_words: 30, max_share: 0.1}
            not_quotations: [or, "Butter Hill"]
            withhold_names: [A Minor]
            fingerprint: [/images/]
            markdown: {raw_html: true}
            diagnostics: {SG1207: error, sg1322: off}
            extra: {count: 3, share: 0.5, on: true, word: no, list: [a, 1], map: {x: null}}
            """);

        Assert.Empty(read.Diagnostics);
        var site = read.Value;
        Assert.Equal("https://example.org/desk/", site.Url);
        Assert.Equal("ur", site.Language);
        Assert.Equal(TimeSpan.FromHours(5), site.TimeZone);
        Assert.Equal(new Publisher("Harbour Desk", PublisherType.NewsMediaOrganization, "https://example.org/", "/logo.svg", "desk@example.org"), site.Publisher);
        Assert.Equal("/about/", Assert.Single(site.Navigation).Target.Value);
        Assert.Equal(new ThemeColours("#0b5d7a", "aliceblue", null), site.Theme);
        Assert.Equal(("dist/site", 50, BriefMode.Preview, 30, 0.1, true), (site.Output, site.PageSize, site.Briefs, site.QuotationMaxWords, site.QuotationMaxShare, site.RawHtml));
        Assert.False(site.SocialImages);
        Assert.Equal(["or", "Butter Hill"], site.NotQuotations);
        Assert.Equal("A Minor", Assert.Single(site.WithholdNames).Value);
        Assert.Equal("/images/", Assert.Single(site.Fingerprint).Value);
        Assert.Equal(Severity.Error, site.Severities["SG1207"]);
        Assert.Null(site.Severities["SG1322"]);
        Assert.Equal(["count=3", "share=0.5", "on=True", "word=no"], site.Extra.Entries.Take(4).Select(entry => FormattableString.Invariant($"{entry.Key}={entry.Value}")));
    }

    [Theory]
    [InlineData("titel: x", "site.yaml(1,1): error SG1110: \"titel\" is not a key here", "did you mean title?")]
    [InlineData("url: example.org", "site.yaml(1,6): error SG1701: \"example.org\" is not the address of a site", "write url: https://example.org")]
    [InlineData("url: ftp://example.org/", "site.yaml(1,6): error SG1701: \"ftp://example.org/\" is not the address of a site", "write an address such as https://example.org/explainers/, without ? and #")]
    [InlineData("url: https://example.org/?a=b", "site.yaml(1,6): error SG1701: \"https://example.org/?a=b\" is not the address of a site", "write an address such as https://example.org/explainers/, without ? and #")]
    [InlineData("language: english", "site.yaml(1,11): error SG1116: \"english\" is not a language tag", "write a tag such as en, ur, pt-BR or zh-Hans")]
    [InlineData("time_zone: Asia/Karachi", "site.yaml(1,12): error SG1703: \"Asia/Karachi\" is not UTC or an offset", "write time_zone: UTC, or an offset such as time_zone: \"+05:00\"")]
    [InlineData("theme: {accent: \"url(x)\"}", "site.yaml(1,18): error SG1702: \"url(x)\" is not a plain CSS colour", "write #rgb, #rrggbb or a colour's name, such as \"#0b5d7a\"")]
    [InlineData("theme: {accent: alicblue}", "site.yaml(1,17): error SG1702: \"alicblue\" is not a plain CSS colour", "did you mean aliceblue?")]
    [InlineData("theme: {accent: 0b5d7a}", "site.yaml(1,17): error SG1702: \"0b5d7a\" is not a plain CSS colour", "write \"#0b5d7a\"")]
    [InlineData("theme:\n  accent: #0b5d7a", "site.yaml(2,3): error SG1702: accent has no value: without quotes, # opens a comment", "put the colour in quotes: accent: \"#0b5d7a\"")]
    [InlineData("output: ../public", "site.yaml(1,9): error SG1704: the output folder \"../public\" does not stay inside the site", "write output: public")]
    [InlineData("output: content/out", "site.yaml(1,9): error SG1704: the output folder \"content/out\" holds sources or belongs to another tool", "write output: public")]
    [InlineData("output: /srv/www", "site.yaml(1,9): error SG1704: the output folder \"/srv/www\" is not a folder inside the site", "write output: public")]
    [InlineData("social_images: sometimes", "site.yaml(1,16): error SG1113: social_images is true or false, not \"sometimes\"", "write social_images: true or social_images: false")]
    [InlineData("page_size: 0", "site.yaml(1,12): error SG1117: page_size is a whole number from 1 to 10000, not \"0\"", "write for example page_size: 20")]
    [InlineData("page_size: many", "site.yaml(1,12): error SG1117: page_size is a whole number from 1 to 10000, not \"many\"", "write for example page_size: 20")]
    [InlineData("briefs: on", "site.yaml(1,9): error SG1113: \"on\" is no value of briefs", "briefs is one of publish, preview, off")]
    [InlineData("briefs: publsh", "site.yaml(1,9): error SG1113: \"publsh\" is no value of briefs", "did you mean publish? briefs is one of publish, preview, off")]
    [InlineData("publisher: {name: x, type: newspaper}", "site.yaml(1,28): error SG1113: \"newspaper\" is no value of type", "type is one of Organization, NewsMediaOrganization, Person")]
    [InlineData("publisher: Harbour Desk", "site.yaml(1,12): error SG1111: publisher wants a block of keys, and the text \"Harbour Desk\" stands here", "write each as key: value")]
    [InlineData("quotation: {max_share: 25}", "site.yaml(1,24): error SG1117: max_share is a share from 0 to 1, not \"25\"", "write for example max_share: 0.25")]
    [InlineData("markdown: {raw_html: yes}", "site.yaml(1,22): error SG1113: raw_html is true or false, not \"yes\"", "write raw_html: true")]
    [InlineData("diagnostics: {SG1110: off}", "site.yaml(1,15): error SG1706: SG1110 is an error by itself and stays one", "remove the line; SG1110 says: an unknown key")]
    [InlineData("diagnostics: {SG0000: off}", "site.yaml(1,15): error SG1705: there is no diagnostic \"SG0000\"", null)]
    [InlineData("diagnostics: {SG1207: quiet}", "site.yaml(1,23): error SG1113: \"quiet\" is no value of SG1207", "SG1207 is one of error, off, warning")]
    [InlineData("- title", "site.yaml(1,1): error SG1111: site.yaml is a block of keys, and something else stands here", "write each line as key: value")]
    [InlineData("not_quotations: [one two three four five six seven]", "site.yaml(1,18): error SG1210: \"one two three four five six seven\" has more than six words, so it needs a citation", "remove it here and cite the words where they stand")]
    public void A_mistake_is_answered_at_its_place_with_its_mend(string yaml, string message, string? help)
    {
        var found = Assert.Single(Read(yaml).Diagnostics);

        Assert.Equal(message, found.ToString());
        if (help is not null)
        {
            Assert.Equal(help, found.Help);
        }
    }

    [Fact]
    public void All_mistakes_are_reported_in_one_run() =>
        Assert.Equal(["SG1701", "SG1117", "SG1110"], Read("url: x.org\npage_size: 0\nfoo: bar\n").Diagnostics.Select(found => found.Code));

    private static Result<SiteSettings> Read(string yaml) => SiteSettingsReader.Read(new SourceFile("site.yaml", Encoding.UTF8.GetBytes(yaml)));
}
