// After any sequence of edits a warm build gives what a cold one gives: the same bytes and the same messages.
using CsCheck;
using SiteGen.Caching;

namespace SiteGen.Tests.Mutations;

public sealed class MutationTests
{
    private static readonly int Sequences = Environment.GetEnvironmentVariable("CI") == "true" ? 500 : 100;

    // A printed seed comes back with CsCheck_Seed; more sequences with CsCheck_Iter.
    [Fact]
    public void After_any_edits_warm_equals_cold()
    {
        var (builds, good, reused) = (0, 0, 0);
        Sequence.Any.Sample(
            sequence =>
            {
                var run = sequence.Run();
                Interlocked.Add(ref builds, run.Builds);
                Interlocked.Add(ref good, run.Good);
                Interlocked.Add(ref reused, run.Reused);
                return run.Failure is null;
            },
            iter: Math.Max(Sequences, Check.Iter),
            print: sequence => sequence.Run().Failure?.Minimised().Describe() ?? "holds now");

        // A matrix of broken sites, or of builds that use nothing again, would hold and prove nothing.
        Assert.True(good > builds / 3, $"only {good} of {builds} sites had no error");
        Assert.True(reused > builds * 10, $"{builds} builds used only {reused} results again");
    }

    [Fact]
    public void An_edit_of_one_page_that_another_shows_is_seen_there() => Assert.All(ShownElsewhere.All, edit =>
    {
        var first = edit.Apply(MutableSite.Empty.With("site.yaml", "title: Test\n"));
        var second = edit.Apply(first);
        var (before, after) = (first.Build(BuildCache.Empty), second.Build(BuildCache.Empty));
        Assert.All([before, after], built => Assert.Empty(built.Diagnostics.Where(diagnostic => diagnostic.IsError)));

        var edited = Assert.Single(second.Files.Keys, path => !first.Files[path].Content.Span.SequenceEqual(second.Files[path].Content.Span));
        var changed = after.Output.Where(file => before.Output.Any(old => old.Path == file.Path && !old.Content.Span.SequenceEqual(file.Content.Span))).Select(file => file.Path);
        Assert.Contains(changed, path => path.EndsWith(".html", StringComparison.Ordinal) && !edited.Contains(path.Split('/')[0], StringComparison.Ordinal));
    });
}
