// "Did you mean …?".
using CsCheck;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class NearestTests
{
    [Theory]
    [InlineData("timline", "did you mean timeline?")]
    [InlineData("titel", "did you mean title?")]
    [InlineData("Sources", "did you mean sources?")]
    [InlineData("topcs", "did you mean topics?")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void The_nearest_names_are_offered(string name, string? expected) =>
        Assert.Equal(expected, Nearest.Question(name, ["timeline", "title", "sources", "topics", "topics"]));

    [Fact]
    public void Three_names_at_most_are_offered_nearest_first() =>
        Assert.Equal("did you mean abcdeg, abcdez or abcdxy?", Nearest.Question("abcdef", ["abcxyf", "abcdxy", "abcdez", "abcdeg", "xyz"]));

    [Fact]
    public void A_whole_text_is_no_name() => Assert.Null(Nearest.Question(new string('a', 100_000), [new string('a', 99_999)]));

    [Fact]
    public void Any_names_can_be_compared() =>
        Gen.Select(Gen.String, Gen.String.Array[0, 5]).Sample((name, candidates) =>
            Assert.All(Nearest.To(name, candidates), found => Assert.Contains(found, candidates)));
}
