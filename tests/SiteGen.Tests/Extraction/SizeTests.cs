// Long texts that no editor writes: time grows with their length, not with its square, and nothing runs out of stack.
// Together they took many minutes, or ended the process, while a rule went through the whole text or called itself at each of its triggers.
using SiteGen.Extraction;
using static SiteGen.Tests.Extraction.Articles;

namespace SiteGen.Tests.Extraction;

public class SizeTests
{
    private const int Size = 250_000;

    [Theory]
    [InlineData("“We say no,” said Khan, and ")]
    [InlineData("and so, calling it “a thing of it all and more” ")]
    [InlineData("water, and so “we all do it here at last,” ")]
    [InlineData("and it ended and he who said it and said “we all do it” ")]
    [InlineData("Asked it, he said, but he said it was “all of it at last” ")]
    public void Quotations_are_found_in_a_sentence_that_never_ends(string repeated) => Assert.NotEmpty(Repeated(repeated).Quotations);

    [Theory]
    [InlineData("\"yes ")]
    [InlineData("‘yes ")]
    [InlineData("“yes ")]
    [InlineData("«yes ‹no „so 『or ")]
    public void Marks_that_only_open_quote_nothing_sure(string repeated) => Assert.All(Repeated(repeated).Quotations, found => Assert.Null(found.Speaker));

    [Fact]
    public void Each_quotation_of_a_long_paragraph_has_its_speaker()
    {
        var (unit, number) = ("“We won it then and there,” said Ali Khan. ", 0);
        Assert.All(Repeated(unit).Quotations, found =>
        {
            number++;
            Assert.Equal("Ali Khan", found.Speaker);
        });
        Assert.Equal(Size / unit.Length, number);
    }

    [Theory]
    [InlineData("« Nous ne partirons jamais », dit Ana Silva. ", "Ana Silva")]
    [InlineData("« Nous ne partirons jamais », dit Silva Ana Bo Ce ", null)]
    [InlineData("Ana Silva. « Nous ne partirons jamais », dit Silva. ", "Ana Silva")]
    public void Speakers_of_another_language_are_looked_up(string repeated, string? speaker) =>
        Assert.All(Extract(Text(repeated), Tuesday, "fr").Quotations.SkipLast(1), found => Assert.Equal(speaker ?? found.Speaker, found.Speaker));

    [Fact]
    public void Paragraphs_that_each_open_a_mark_are_no_quotation_when_none_closes_it() => Assert.Empty(Repeated("“We won it then and there.\n").Quotations);

    [Theory]
    [InlineData("Mr {0} Quill, ")]
    [InlineData("Mr Ali {0}, ")]
    [InlineData("Mr Ali {0} Quill, ")]
    [InlineData("the {0} Bank, ")]
    [InlineData("{0} River, ")]
    public void As_many_names_are_told_apart_as_the_text_has(string pattern)
    {
        var names = Enumerable.Range(0, 12_500).Select(Word).ToArray();
        Assert.Equal(names.Length, English(string.Concat(names.Select(name => pattern.Replace("{0}", name, StringComparison.Ordinal)))).Names.Length);
    }

    [Theory]
    [InlineData("Prime Minister ")]
    [InlineData("Ministry of Ems and ")]
    [InlineData("Mr. ")]
    public void A_run_of_capitalised_words_ends_somewhere(string repeated) => Assert.InRange(Repeated(repeated).Names.Length, 0, 1);

    [Fact]
    public void Who_holds_an_office_is_looked_up()
    {
        var found = English(string.Concat(Enumerable.Range(0, 2_500).Select(number => $"Geologist {Word(number)} Quill left. ")) + "Finance Minister Ana Silva came. "
            + string.Concat(Enumerable.Repeat("The minister said it failed. ", 2_500)));
        Assert.Equal(2_500, found.Statements.Count(statement => statement.Speaker == "Ana Silva"));
    }

    [Theory]
    [InlineData("October ")]
    [InlineData("on October 14 with 5 homes, ")]
    public void Dates_are_found_in_a_sentence_that_never_ends(string repeated) => Assert.Equal(Size / repeated.Length, Repeated(repeated).Dates.Length);

    [Theory]
    [InlineData("!")]
    [InlineData(".")]
    [InlineData("!)")]
    public void A_run_of_marks_ends_one_sentence_at_most(string repeated) => Assert.InRange(English("“No" + Text(repeated) + "” and so").Sentences.Length, 1, 2);

    [Fact]
    public void Numbers_in_words_that_follow_one_another_are_counts_of_their_own() => Assert.NotEmpty(Repeated("two hundred ").Figures);

    [Fact]
    public void Whom_an_accusation_names_may_stand_behind_any_number_of_places() => Assert.EndsWith(
        "Karachi's ministry", Assert.Single(English("Ali Khan accused " + Text("Lahore's Karachi's ") + "ministry yesterday.").Statements).Against, StringComparison.Ordinal);

    private static ArticleExtraction Repeated(string text) => English(Text(text));

    private static ArticleExtraction English(string text) => Extract(text, Tuesday, "en");

    private static string Text(string repeated) => string.Concat(Enumerable.Repeat(repeated, Size / repeated.Length));

    // A capitalised word that no list holds, another one for each number.
    private static string Word(int number)
    {
        var letters = new char[5];
        for (var at = 0; at < letters.Length; at++, number /= 26)
        {
            letters[at] = (char)('a' + number % 26);
        }

        return "Q" + new string(letters);
    }
}
