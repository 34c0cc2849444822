// Which words of a text stand in quotation marks.
using SiteGen.Evidence;

namespace SiteGen.Tests.Evidence;

public class QuotationMarksTests
{
    [Theory]
    [InlineData("en", "He said “we act” and left.", "we act")]
    [InlineData("en", "He said \"we act\" and \"we win\".", "we act|we win")]
    [InlineData("en", "He said 'we act' and left.", "we act")]
    [InlineData("en", "He said ‘we act’ and left.", "we act")]
    [InlineData("en", "“He called it ‘a lie’ today”", "He called it ‘a lie’ today")]
    [InlineData("en", "“He called it “a lie” today”", "He called it “a lie” today")]
    [InlineData("en", "\"He called it \"a lie\" today\"", "He called it \"a lie\" today")]
    [InlineData("en", "‘He called it “a lie” today’", "He called it “a lie” today")]
    [InlineData("en", "'He said \"no\" twice'", "He said \"no\" twice")]
    [InlineData("en", "It's the mayor's and don't ask", "")]
    [InlineData("en", "It’s the mayor’s, don’t ask", "")]
    [InlineData("en", "rock 'n' roll, the '90s and 'tis", "n")]
    [InlineData("en", "the boys' toys", "")]
    [InlineData("en", "a 6' pole and a 5\" nail", "")]
    [InlineData("en", "he is 5'10\" tall", "")]
    [InlineData("en", "'a 6' pole', he said", "a 6' pole")]
    [InlineData("en", "\"a 5\" nail\", he said", "a 5\" nail")]
    [InlineData("en", "\"We have 5\" and \"they have 6\".", "We have 5|they have 6")]
    [InlineData("en", "‘the top 5’ of them", "the top 5")]
    [InlineData("en", "“the boys’ toys”", "the boys’ toys")]
    [InlineData("en", "‘the boys’ toys’ were gone", "the boys’ toys")]
    [InlineData("en", "(“we act”) — “we win”", "we act|we win")]
    [InlineData("en", "no marks", "")]
    [InlineData("en", "“never closed", "never closed")]
    [InlineData("en", "“two hands\" he said", "two hands")]
    [InlineData("en", "\"two hands” he said", "two hands")]
    [InlineData("en", "“one “two” three", "one “two")]
    [InlineData("de", "Er sagte „wir handeln“ und ging.", "wir handeln")]
    [InlineData("de", "Er nannte es „eine ‚Lüge‘ heute“.", "eine ‚Lüge‘ heute")]
    [InlineData("de", "Er sagte »wir handeln« und ging.", "wir handeln")]
    [InlineData("de-CH", "Er sagte «wir handeln» und ging.", "wir handeln")]
    [InlineData("fr", "Il a dit « nous agissons » hier.", " nous agissons ")]
    [InlineData("fr", "Il a dit « nous agissons » hier, l’homme d’État.", " nous agissons ")]
    [InlineData("pl", "Powiedział „działamy” wczoraj.", "działamy")]
    [InlineData("sv", "Han sade ”vi handlar” och gick.", "vi handlar")]
    [InlineData("fi", "Hän sanoi »me toimimme» ja lähti.", "me toimimme")]
    [InlineData("ja", "彼は「行動する」と言った。", "行動する")]
    [InlineData("ja", "「彼は『嘘』と言った」", "彼は『嘘』と言った")]
    [InlineData("ur", "انہوں نے کہا ”ہم کام کریں گے“ اور چلے گئے", "ہم کام کریں گے")]
    [InlineData("ur", "انہوں نے کہا “ہم کام کریں گے” اور چلے گئے", "ہم کام کریں گے")]
    [InlineData("ar", "قال «سنعمل» ثم غادر", "سنعمل")]
    public void The_outermost_pair_of_marks_is_the_quotation(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuotationMarks.Find(text, language).Quotations.Select(found => text[found.Inner.Start..found.Inner.End])));

    [Theory]
    [InlineData("“we act”", true)]
    [InlineData("“we act", false)]
    [InlineData("we act”", false)]
    [InlineData("it’s the boys’ 5\" nail", true)]
    public void Marks_without_a_partner_do_not_balance(string text, bool balanced) => Assert.Equal(balanced, QuotationMarks.Find(text, "en").IsBalanced);
}
