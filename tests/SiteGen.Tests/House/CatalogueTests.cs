// Holds the catalogue of diagnostics together with its tests and its reference.
using System.Reflection;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.House;

public sealed class CatalogueTests
{
    private static readonly string ReferencePath = Path.Combine(Repository.Root, "src", "DIAGNOSTICS.md");

    [Fact]
    public void Codes_are_unique_sorted_and_well_formed()
    {
        var codes = Catalogue.All.Select(rule => rule.Code).ToArray();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^SG1[0-9]{3}$", code));
    }

    [Fact]
    public void Every_rule_that_is_written_is_listed()
    {
        var written = typeof(Catalogue).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(DiagnosticRule)).Select(property => ((DiagnosticRule)property.GetValue(null)!).Code);
        Assert.Equal(written.Order(StringComparer.Ordinal), Catalogue.All.Select(rule => rule.Code));
    }

    [Fact]
    public void Every_rule_is_explained() =>
        Assert.All(Catalogue.All, rule => Assert.True(rule.Title.Length > 5 && rule.Explanation.Length > 40, rule.Code));

    [Fact]
    public void Every_rule_is_met_in_a_spec_or_test()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".spec", StringComparison.Ordinal) || path.EndsWith("Tests.cs", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var unmet = Catalogue.All.Select(rule => rule.Code).Where(code => !tests.Contains(code, StringComparison.Ordinal)).ToArray();
        Assert.True(unmet.Length == 0, $"no spec or test meets {string.Join(", ", unmet)}");
    }

    [Fact]
    public void The_reference_is_what_the_catalogue_says()
    {
        var reference = Reference();
        if (Environment.GetEnvironmentVariable("SITEGEN_BLESS") == "1")
        {
            File.WriteAllText(ReferencePath, reference);
        }

        Assert.Equal(reference, File.ReadAllText(ReferencePath));
    }

    private static string Reference()
    {
        var text = new StringBuilder("# Diagnostics\n\nEvery message of the tool, as `sitegen explain <code>` prints it. Made from the catalogue; do not edit.\n");
        foreach (var rule in Catalogue.All)
        {
            text.Append($"\n## {rule.Code} ({(rule.Severity == Severity.Error ? "error" : "warning")}): {rule.Title}\n\n{rule.Explanation.Trim()}\n");
        }

        return text.ToString();
    }
}
