// Holds the habits of the codebase that a machine can check.
using System.Text.RegularExpressions;

namespace SiteGen.Tests.House;

public sealed partial class TidyTests
{
    private const int LongestFile = 300;

    [Fact]
    public void Every_file_opens_with_a_sentence_of_purpose() =>
        Assert.Empty(Repository.SourceFiles("src", "tests").Where(file => !Purpose().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(Repository.SourceFiles("src", "tests").Where(file => file.Text.Count(c => c == '\n') > LongestFile).Select(file => file.Path));

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.Empty(Repository.SourceFiles("src", "tests")
            .SelectMany(file => EmptyNames().Matches(file.Text).Select(match => $"{file.Path}: {match.Groups["name"].Value}")));

    [Fact]
    public void No_mutable_static_field_stands_in_the_sources() =>
        Assert.Empty(Repository.SourceFiles("src")
            .SelectMany(file => MutableStatic().Matches(file.Text).Select(match => $"{file.Path}: {match.Value.Trim()}")));

    [Fact]
    public void No_test_is_skipped_without_a_reason() =>
        Assert.Empty(Repository.SourceFiles("tests").Where(file => file.Path != "tests/SiteGen.Tests/House/TidyTests.cs")
            .Where(file => file.Text.Contains("Skip = \"\"", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Every_top_level_folder_explains_itself() =>
        Assert.All(["content", "seeds", "src", "templates", "tests"], folder => Assert.True(File.Exists(Path.Combine(Repository.Root, folder, "README.md")), folder));

    [GeneratedRegex(@"\A// \S.{14,}", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+(?<name>\w*(Manager|Helper|Util|Utils|Service|Provider|Context|Data|Info))\b", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyNames();

    [GeneratedRegex(@"^\s*(public|private|internal)\s+static\s+(?!readonly|partial|class|record|implicit|explicit|async|extern)[\w<>\[\],.? ]+\s+\w+\s*(=[^>]|;)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MutableStatic();
}
