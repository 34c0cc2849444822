// Holds the reference of site.yaml together with what is read of it.
using System.Text.RegularExpressions;

namespace SiteGen.Tests.House;

public sealed partial class SettingsReferenceTests
{
    [Fact]
    public void Every_key_that_is_read_is_in_the_reference_and_no_other()
    {
        var sources = Repository.SourceFiles("src/SiteGen.Engine/Settings").ToDictionary(file => file.Path.Split('/')[^1], file => file.Text);
        var read = KeyRead().Matches(sources["SiteSettingsReader.cs"] + sources["SiteValues.cs"]).Select(match => match.Groups["key"].Value)
            .Concat(["not_quotations", "extra"]).Distinct().Order(StringComparer.Ordinal);
        var reference = File.ReadAllText(Path.Combine(Repository.Root, "content", "README.md")).Split("\n## site.yaml\n")[1];

        Assert.Equal(read, KeyTold().Matches(reference).Select(match => match.Groups["key"].Value).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\bsite\.\w+\(\x22(?<key>\w+)\x22", RegexOptions.CultureInvariant)]
    private static partial Regex KeyRead();

    [GeneratedRegex("""^\| `(?<key>\w+)` \|""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex KeyTold();
}
