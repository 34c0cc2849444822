// Lines of mixed direction, in the order in which their parts stand from left to right. Small letters run from the left, capitals stand for Hebrew ones.
using SiteGen.Cli.SocialImages;

namespace SiteGen.Tests.SocialImages;

public sealed class BidiTests
{
    [Theory]
    [InlineData("plain words (12%)", false, "plain words (12%)")]
    [InlineData("ABC DEF", true, "FED CBA")]
    [InlineData("car is THE CAR in arabic", false, "car is RAC EHT in arabic")]
    [InlineData("CAR IS the car IN HEBREW", true, "WERBEH NI the car SI RAC")]
    [InlineData("IT ROSE 12.5% (NOW)", true, "(WON) 12.5% ESOR TI")]
    [InlineData("YEAR 2025 IN karachi?", true, "?karachi NI 2025 RAEY")]
    [InlineData("he said (ABC)", false, "he said (CBA)")]
    [InlineData("ABC (de) F", true, "F (de) CBA")]
    [InlineData("3 ABC", true, "CBA 3")]
    [InlineData("ABC!", false, "CBA!")]
    [InlineData("ABC!", true, "!CBA")]
    public void Parts_stand_as_they_are_read(string line, bool rightToLeft, string expected)
    {
        var hebrew = string.Concat(line.Select(c => char.IsAsciiLetterUpper(c) ? (char)('א' + (c - 'A')) : c));
        var shown = string.Concat(Bidi.Runs(hebrew, rightToLeft).Select(run => run.RightToLeft
            ? string.Concat(hebrew[run.Start..run.End].Reverse().Select(Mirrored)) : hebrew[run.Start..run.End]));
        Assert.Equal(expected, string.Concat(shown.Select(c => c is >= 'א' and <= '\u05e9' ? (char)('A' + (c - 'א')) : c)));
    }

    [Fact]
    public void A_number_after_Arabic_letters_keeps_its_order_and_its_sign_stays_by_it()
    {
        var runs = Bidi.Runs("نما 12,5 اليوم", true);
        Assert.Equal([(8, 14, true), (4, 8, false), (0, 4, true)], runs.Select(run => (run.Start, run.End, run.RightToLeft)));
    }

    private static char Mirrored(char sign) => sign switch { '(' => ')', ')' => '(', _ => sign };
}
