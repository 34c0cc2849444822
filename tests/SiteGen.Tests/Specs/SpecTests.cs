// Runs every spec cold, warm, in another order, and with each of its files edited or taken away: warm output always equals cold output.
using System.Text;
using SiteGen.Caching;
using SiteGen.Tests.Caching;
using SiteGen.Text;

namespace SiteGen.Tests.Specs;

public sealed class SpecTests
{
    public static TheoryData<string> All =>
        [.. Directory.GetFiles(Spec.Folder, "*.spec").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_spec_builds_as_it_says(string name)
    {
        var spec = Spec.Read(name);
        var result = Build(spec, spec.Files, BuildCache.Empty);
        var diagnostics = Describe(result);
        if (Environment.GetEnvironmentVariable("SITEGEN_BLESS") == "1")
        {
            spec.Bless(diagnostics);
        }
        else
        {
            Assert.Equal(spec.Diagnostics, diagnostics);
        }

        foreach (var expected in spec.Outputs)
        {
            Check(expected, result);
        }

        foreach (var path in spec.NoFiles)
        {
            Assert.DoesNotContain(result.Output, file => file.Path == path);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_warm_build_makes_nothing_again_and_equals_the_cold_one(string name)
    {
        var spec = Spec.Read(name);
        var cold = Build(spec, spec.Files, BuildCache.Empty);
        var warm = Build(spec, spec.Files, cold.Next);
        AssertSame(cold, warm);
        Assert.Equal(0, warm.Counts.Made);
        Assert.Equal(cold.Counts.Made + cold.Counts.Reused, warm.Counts.Reused);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_build_from_the_results_that_another_process_kept_equals_the_cold_one(string name)
    {
        var spec = Spec.Read(name);
        var cold = Build(spec, spec.Files, BuildCache.Empty);
        var later = Build(spec, spec.Files, Kept(cold.Next));
        AssertSame(cold, later);
        Assert.True(later.Counts.Made < cold.Counts.Made || cold.Counts.Pages == 0, $"made {later.Counts.Made} of {cold.Counts.Made} again");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_files_does_not_matter(string name)
    {
        var spec = Spec.Read(name);
        AssertSame(Build(spec, spec.Files, BuildCache.Empty), Build(spec, [.. spec.Files.Reverse()], BuildCache.Empty));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void After_any_one_file_is_edited_or_deleted_warm_equals_cold(string name)
    {
        var spec = Spec.Read(name);
        var before = Build(spec, spec.Files, BuildCache.Empty).Next;
        var kept = Kept(before);
        for (var index = 0; index < spec.Files.Length; index++)
        {
            foreach (var files in Edits(spec.Files, index))
            {
                var cold = Build(spec, files, BuildCache.Empty);
                AssertSame(cold, Build(spec, files, before));
                AssertSame(cold, Build(spec, files, kept));
            }
        }
    }

    /// <summary>The cache as a later process finds it on disk.</summary>
    private static BuildCache Kept(BuildCache cache) => KeptFiles.Later(cache);

    private static IEnumerable<SourceFile[]> Edits(SourceFile[] files, int index)
    {
        yield return [.. files.Where((_, at) => at != index)];
        yield return [.. files.Select((file, at) => at == index ? new SourceFile(file.Path, (byte[])[.. file.Content.Span, .. "\nOne more line here.\n"u8]) : file)];
    }

    private static BuildResult Build(Spec spec, SourceFile[] files, BuildCache cache) =>
        SiteBuilder.Build(new SiteInputs([.. files], Repository.Theme, spec.Options), cache);

    private static void Check(Expectation expected, BuildResult result)
    {
        if (expected is { Path: "*", Absent: true })
        {
            Assert.All(result.Output, file => Check(expected with { Path = file.Path }, result));
            return;
        }

        var file = result.Output.FirstOrDefault(file => file.Path == expected.Path);
        Assert.True(file is not null, $"no output {expected.Path}; there are: {string.Join(", ", result.Output.Select(output => output.Path))}");
        var text = Encoding.UTF8.GetString(file.Content.Span);
        var at = 0;
        foreach (var line in expected.Lines)
        {
            if (expected.Absent)
            {
                Assert.DoesNotContain(line, text, StringComparison.Ordinal);
                continue;
            }

            var found = text.IndexOf(line, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{expected.Path} lacks (or has out of order): {line}\n\n{text}");
            at = found + line.Length;
        }
    }

    private static void AssertSame(BuildResult expected, BuildResult actual)
    {
        Assert.Equal(Describe(expected), Describe(actual));
        Assert.Equal(expected.Output.Select(file => file.Path), actual.Output.Select(file => file.Path));
        foreach (var (one, other) in expected.Output.Zip(actual.Output))
        {
            Assert.True(one.Content.Span.SequenceEqual(other.Content.Span), $"{one.Path} differs");
        }
    }

    private static string Describe(BuildResult result)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics)
        {
            text.Append(diagnostic).Append('\n');
            foreach (var related in diagnostic.Related)
            {
                text.Append("  ").Append(related.Location).Append(": ").Append(related.Note).Append('\n');
            }

            if (diagnostic.Help is { } help)
            {
                text.Append("  help: ").Append(help).Append('\n');
            }
        }

        foreach (var note in result.Notes)
        {
            text.Append("note: ").Append(note).Append('\n');
        }

        return text.ToString();
    }
}
