// What a successful build leaves for the next one, so that it can tell that nothing changed without building.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Cli.Disk;

/// <summary>One successful build. Nothing in it depends on the machine or on where the site stands.</summary>
/// <param name="Key">Of all that the build was made from, except its time: <see cref="BuildKey"/>.</param>
/// <param name="Validity">Build times for which it holds.</param>
/// <param name="OutputSetting">The output folder as site.yaml gives it.</param>
/// <param name="Manifest">Of the bytes of the output folder's own list, which holds each file's path and fingerprint. A second list here could only disagree with it.</param>
/// <param name="Counts">For the summary line.</param>
/// <param name="Warnings">All messages of the build, in order: one with errors is not recorded.</param>
/// <param name="Notes">Lines for the summary.</param>
internal sealed record BuildRecord(
    Fingerprint Key,
    Validity Validity,
    string OutputSetting,
    Fingerprint Manifest,
    RecordedCounts Counts,
    ImmutableArray<Diagnostic> Warnings,
    ImmutableArray<string> Notes)
{
    private const string Kind = "sitegen-build 1";
    private const string BuildWord = "build";
    private const string NoteWord = "note";
    private const string WarningWord = "warning";

    public byte[] ToBytes() => SealedLines.Write(Kind,
    [
        new RecordLineWriter(BuildWord)
            .Add(Key).Add(Validity.From.UtcTicks).Add(Validity.Until.UtcTicks).Add(OutputSetting).Add(Manifest)
            .Add(Counts.Pages).Add(Counts.Seeds).Add(Counts.Explainers).ToString(),
        .. Notes.Select(note => new RecordLineWriter(NoteWord).Add(note).ToString()),
        .. Warnings.Select(Line),
    ]);

    /// <summary>Reads a record; null when it is damaged, cut short or not of this version.</summary>
    public static BuildRecord? Parse(ReadOnlySpan<byte> content)
    {
        if (SealedLines.Read(Kind, content) is not [var first, .. var rest] || Head(new(first)) is not { } record)
        {
            return null;
        }

        var notes = ImmutableArray.CreateBuilder<string>();
        var warnings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var line in rest.Select(line => new RecordLineReader(line)))
        {
            switch (line.Word)
            {
                case NoteWord:
                    notes.Add(line.Text());
                    break;
                case WarningWord when Warning(line) is { } warning:
                    warnings.Add(warning);
                    break;
                default:
                    return null;
            }

            if (!line.IsWhole)
            {
                return null;
            }
        }

        return record with { Notes = notes.ToImmutable(), Warnings = warnings.ToImmutable() };
    }

    private static BuildRecord? Head(RecordLineReader line)
    {
        var record = new BuildRecord(
            line.Hash(), new(line.Moment(), line.Moment()), line.Text(), line.Hash(), new(line.Count(), line.Count(), line.Count()), [], []);
        return line is { Word: BuildWord, IsWhole: true } ? record : null;
    }

    private static string Line(Diagnostic warning)
    {
        var line = new RecordLineWriter(WarningWord).Add(warning.Code).Add(warning.Location).Add(warning.Message).Add(warning.Help);
        foreach (var place in warning.Related)
        {
            line.Add(place.Location).Add(place.Note);
        }

        return line.ToString();
    }

    /// <summary>Null for a code that this version does not have.</summary>
    private static Diagnostic? Warning(RecordLineReader line)
    {
        if (Catalogue.Find(line.Text()) is not { } rule)
        {
            return null;
        }

        var (place, message, help) = (line.Place(), line.Text(), line.TextOrNull());
        var related = ImmutableArray.CreateBuilder<RelatedPlace>();
        while (!line.IsAtEnd)
        {
            related.Add(new(line.Place(), line.Text()));
        }

        return new Diagnostic(rule, Severity.Warning, place, message, help, related.ToImmutable());
    }
}

/// <summary>Counts for the summary line.</summary>
internal sealed record RecordedCounts(int Pages, int Seeds, int Explainers);
