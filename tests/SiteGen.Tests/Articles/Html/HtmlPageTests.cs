// Saved pages of different kinds of sites, each with the article that is to be made of it.
namespace SiteGen.Tests.Articles.Html;

public sealed class HtmlPageTests
{
    public static TheoryData<string> Pages => [.. HtmlPages.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_gives_the_article_written_down_beside_it(string page)
    {
        var path = Path.Combine(HtmlPages.Folder, $"{page}.expected");
        var shown = HtmlPages.Show(HtmlPages.Read(page));
        if (Environment.GetEnvironmentVariable("SITEGEN_BLESS") == "1")
        {
            File.WriteAllText(path, shown);
        }

        Assert.Equal(File.ReadAllText(path), shown);
    }
}
