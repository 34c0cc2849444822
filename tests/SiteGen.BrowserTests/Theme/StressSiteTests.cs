// The stress site holds what it promises; with SITEGEN_STRESS_SITE=<folder> it is written there, for checkers that are programs of their own.
using System.Text;

namespace SiteGen.BrowserTests.Theme;

public sealed class StressSiteTests
{
    [Fact]
    public void It_has_every_kind_of_page_and_no_script_of_a_source()
    {
        var site = BuiltPages.Stress;
        var paths = site.Files.Keys.ToList();
        Assert.All((string[])["index.html", "huge/index.html", "tiny/index.html", "ur/bridge/index.html", "timeline/index.html", "people/index.html", "glossary/index.html", "corrections/index.html", "find/index.html", "related/index.html", "404.html", "old/huge/index.html"],
            page => Assert.Contains(page, paths));
        Assert.All(site.Files.Values.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => Assert.DoesNotContain("<script>alert", Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal));

        if (Environment.GetEnvironmentVariable("SITEGEN_STRESS_SITE") is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var file in site.Files.Values)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }
    }
}
