// Compares all that two builds say and write.
using System.Text;

namespace SiteGen.Tests.Mutations;

internal static class BuildDifference
{
    /// <summary>The first thing that differs; null when nobody can tell the builds apart.</summary>
    public static string? Of(BuildResult cold, BuildResult warm)
    {
        if (Describe(cold) is var expected && Describe(warm) is var actual && expected != actual)
        {
            return $"--- cold says\n{expected}--- warm says\n{actual}";
        }

        foreach (var (one, other) in cold.Output.Zip(warm.Output))
        {
            if (one.Path != other.Path || !one.Content.Span.SequenceEqual(other.Content.Span))
            {
                return $"--- cold {one.Path}\n{FirstDifference(one.Content.Span, other.Content.Span)}\n--- warm {other.Path}\n{FirstDifference(other.Content.Span, one.Content.Span)}";
            }
        }

        return cold.Output.Length == warm.Output.Length && cold.Validity == warm.Validity ? null : "the number of files or the validity differs";
    }

    private static string FirstDifference(ReadOnlySpan<byte> shown, ReadOnlySpan<byte> other)
    {
        var at = Math.Max(0, shown.CommonPrefixLength(other) - 80);
        return Encoding.UTF8.GetString(shown[at..Math.Min(shown.Length, at + 240)]);
    }

    private static string Describe(BuildResult result)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics)
        {
            text.Append(diagnostic).Append(" help: ").Append(diagnostic.Help).Append('\n');
            foreach (var related in diagnostic.Related)
            {
                text.Append("  ").Append(related.Location).Append(": ").Append(related.Note).Append('\n');
            }
        }

        return text.AppendJoin('\n', result.Notes).Append($"\n{result.Counts.Seeds} seeds, {result.Counts.Explainers} explainers, {result.Counts.Pages} pages\n").ToString();
    }
}
