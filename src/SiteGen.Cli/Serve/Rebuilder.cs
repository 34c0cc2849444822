// Builds the site for serve again and again, in memory, each time with what the last build left to use.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Caching;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Disk;
using SiteGen.Cli.SocialImages;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Serve;

/// <summary>Not for several threads at once.</summary>
/// <param name="problems">Writes errors for the browser.</param>
/// <param name="cache">What the first build may use again.</param>
internal sealed class Rebuilder(BuildRequest request, Surroundings around, LiveSite site, ProblemWriter problems, BuildCache cache)
{
    /// <summary>Bytes; a rebuild of some hundred pages leaves less, and stops for it briefly.</summary>
    private const long WorthCollecting = 16 << 20;

    private readonly ImmutableArray<SourceFile> _theme = SiteFolder.DefaultTheme();
    private SiteEngine _engine = around.NewEngine(cache);
    private Fingerprint? _last;
    private long _collectedAt;
    private Dictionary<string, SourceFile> _read = new(StringComparer.Ordinal);

    /// <summary>Reads the site; builds, shows and reports it when anything in it is new. Never throws: the next save may mend what is wrong.</summary>
    public void Rebuild()
    {
        try
        {
            var started = around.Clock.GetTimestamp();
            var read = SiteFolder.Read(request.Places, _read);
            _read = read.Value.ToDictionary(file => file.Path, StringComparer.Ordinal);
            var fingerprint = FingerprintOf(read);
            if (fingerprint != _last)
            {
                _last = fingerprint;
                Build(read, started);
            }
        }
#pragma warning disable CA1031 // A fault of the program must not end the server: the editor goes on writing, and the text says what to report.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            // What the engine remembered may be half-made.
            _engine = around.NewEngine(BuildCache.Empty);
            around.ErrorInk.Write("Sorry, this is a fault in SiteGen", Tone.Error).Line(", not in your site. The last good pages stay; please report the text below.");
            around.ErrorInk.Line(fault.ToString(), Tone.Faint);
            site.Fail([new("Sorry, this is a fault in SiteGen, not in your site", $"Please report it with this text:\n{fault}\n")]);
        }
    }

    /// <summary>Collects what builds left since the last time, so that the next one need not stop for it: of a large site that is a fifth of its time.</summary>
    public void CollectGarbage()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - _collectedAt > WorthCollecting)
        {
            GC.Collect(1);
            _collectedAt = allocated;
        }
    }

    private void Build(Result<ImmutableArray<SourceFile>> read, long started)
    {
        var built = _engine(new SiteInputs(read.Value, _theme, request.Options with { DrawsLater = true }) { Drawing = CardStudio.Of(read.Value) });
        ImmutableArray<Diagnostic> diagnostics = [.. read.Diagnostics.Concat(built.Diagnostics).Order()];
        var seconds = around.Clock.GetElapsedTime(started).TotalSeconds;
        var lines = new SourceLines(read.Value);
        var shown = DiagnosticLimit.Of(diagnostics, DiagnosticLimit.PerCode).Shown;
        Print(lines, shown);
        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        if (errors > 0)
        {
            site.Fail(problems.Of(shown.Where(diagnostic => diagnostic.IsError), lines));
        }
        else
        {
            site.Publish(built.Output, ServedPath.Of(request.Options.BaseUrl, read.Value));
        }

        var outcome = errors > 0
            ? $"not built, the last good pages stay: {TextReporter.Count(errors, "error")}"
            : $"built {TextReporter.Count(built.Counts.Pages, "page")}";
        around.OutputInk.Line(string.Create(CultureInfo.InvariantCulture,
            $"{around.Clock.GetLocalNow():HH:mm:ss} {outcome} in {seconds:0.000} s, {TextReporter.Count(diagnostics.Length - errors, "warning")}"));
    }

    private void Print(SourceLines lines, IEnumerable<Diagnostic> diagnostics)
    {
        var reporter = new TextReporter(around.ErrorInk, around.ErrorInk, lines, path => request.Places.Shown(path, around.CurrentFolder));
        foreach (var diagnostic in diagnostics)
        {
            reporter.Print(diagnostic);
        }
    }

    private static Fingerprint FingerprintOf(Result<ImmutableArray<SourceFile>> read)
    {
        var builder = new FingerprintBuilder();
        foreach (var file in read.Value)
        {
            builder.Add(file.Path).Add(file.Hash);
        }

        foreach (var diagnostic in read.Diagnostics)
        {
            builder.Add(diagnostic.ToString());
        }

        return builder.ToFingerprint();
    }
}
