// Builds the site for the preview again and again, each time with what the last build left to use.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Caching;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Cli.Serve;

/// <summary>Not for several threads at once.</summary>
internal sealed class Rebuilder(BuildRequest request, Surroundings around, LiveSite site)
{
    private readonly SiteEngine _engine = around.NewEngine(BuildCache.Empty);
    private readonly ImmutableArray<SourceFile> _theme = SiteFolder.DefaultTheme();
    private Fingerprint? _last;

    /// <summary>Reads the site; builds, shows and reports it when anything in it is new.</summary>
    public void Rebuild()
    {
        var started = around.Clock.GetTimestamp();
        var read = SiteFolder.Read(request.Places);
        var fingerprint = FingerprintOf(read);
        if (fingerprint == _last)
        {
            return;
        }

        _last = fingerprint;
        var built = _engine(new SiteInputs(read.Value, _theme, request.Options));
        ImmutableArray<Diagnostic> diagnostics = [.. read.Diagnostics.Concat(built.Diagnostics).Order()];
        var seconds = around.Clock.GetElapsedTime(started).TotalSeconds;
        Print(new SourceLines(read.Value), around.ErrorInk, diagnostics);
        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        if (errors > 0)
        {
            var text = new StringWriter();
            Print(new SourceLines(read.Value), new Ink(text, colour: false, 100), [.. diagnostics.Where(diagnostic => diagnostic.IsError)]);
            site.Fail(text.ToString());
        }
        else
        {
            site.Publish(built.Output, BasePath(read.Value));
        }

        var outcome = errors > 0
            ? $"not built, the last good pages stay: {TextReporter.Count(errors, "error")}"
            : $"built {TextReporter.Count(built.Counts.Pages, "page")}";
        around.OutputInk.Line(string.Create(CultureInfo.InvariantCulture,
            $"{around.Clock.GetLocalNow():HH:mm:ss} {outcome} in {seconds:0.000} s, {TextReporter.Count(diagnostics.Length - errors, "warning")}"));
    }

    private void Print(SourceLines lines, Ink ink, ImmutableArray<Diagnostic> diagnostics)
    {
        var reporter = new TextReporter(ink, ink, lines, path => request.Places.Shown(path, around.CurrentFolder));
        foreach (var diagnostic in DiagnosticLimit.Of(diagnostics, DiagnosticLimit.PerCode).Shown)
        {
            reporter.Print(diagnostic);
        }
    }

    /// <summary>The path part of the site's address, so that links in the preview are the links of the real site.</summary>
    private string BasePath(ImmutableArray<SourceFile> files)
    {
        var url = request.Options.BaseUrl ?? SiteSettingsReader.Read(files.FirstOrDefault(file => file.Path == "site.yaml")).Value.Url;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : "/";
    }

    private static Fingerprint FingerprintOf(Result<ImmutableArray<SourceFile>> read)
    {
        var builder = new FingerprintBuilder();
        foreach (var file in read.Value)
        {
            builder.Add(file.Path).Add(file.Content.Span);
        }

        foreach (var diagnostic in read.Diagnostics)
        {
            builder.Add(diagnostic.ToString());
        }

        return builder.ToFingerprint();
    }
}
