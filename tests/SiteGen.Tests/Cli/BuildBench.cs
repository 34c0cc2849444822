// A small real site on disk, and builds of it whose whole effect can be compared.
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Cli.Commands;

namespace SiteGen.Tests.Cli;

/// <summary>What a build left and said. Two are equal when nobody can tell the builds apart.</summary>
internal sealed record BuildEffect(int ExitCode, string Output, string Error, string Files);

internal sealed partial class BuildBench : IDisposable
{
    public TempFolder Folder { get; } = new TempFolder()
        .With("site.yaml", "title: Test\nurl: https://example.org/\n")
        .With("seeds/flood.txt", "River bursts its banks at Oldbridge\nHundreds leave their homes as a levee gives way\n"
            + "OLDBRIDGE: The river burst its banks before dawn and water reached the market square, the county said.\n"
            + "“We had an hour to leave,” said farmer Ana Silva, who keeps sheep below the levee.\n-\nLottery pays out $75m to a village\n")
        .With("seeds/flood.yaml", "publisher: The Oldbridge Post\n")
        .With("seeds/dry.txt", "A dry month\nNo rain fell in the county in March, the weather office said.\n")
        .With("content/index.md", "---\ntitle: Home\nkind: page\nstatus: published\n---\n\nSee [the flood](flood.md).\n")
        .With("content/flood.md", "---\ntitle: The flood\nkind: page\nstatus: published\npublished: \"2026-06-01\"\nexpires: \"2026-06-10\"\n---\n\nWhat happened.\n\n![](map.png)\n")
        .With("content/draft.md", "---\ntitle: Not yet\nkind: page\n---\n\nA draft.\n")
        .With("content/map.png", "no real picture");

    /// <summary>Seconds since 1970 at which builds run: 5 June 2026 unless a test says otherwise.</summary>
    public long Time { get; set; } = new DateTimeOffset(2026, 6, 5, 12, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>So much later than it is do builds believe it to be: what was just written has then stood for a while.</summary>
    public TimeSpan ClockAhead { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How often the engine was asked to build.</summary>
    public int EngineRuns { get; private set; }

    public string Record => Folder[".sitegen/build"];

    /// <summary>Builds, and says whether the engine ran.</summary>
    public bool Builds(params string[] options)
    {
        var before = EngineRuns;
        Run(options);
        return EngineRuns > before;
    }

    /// <summary>Builds; of what was said, the time it took and the words for "built" or not are left out.</summary>
    public BuildEffect Run(params string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(["build", .. options], new Surroundings
        {
            Output = output,
            Error = error,
            CurrentFolder = Folder.Path,
            Clock = new LaterClock(ClockAhead),
            Variable = name => name == "SOURCE_DATE_EPOCH" ? Time.ToString(CultureInfo.InvariantCulture) : Variables.GetValueOrDefault(name),
            NewEngine = cache =>
            {
                EngineRuns++;
                return SiteEngines.New(cache);
            },
        });
        ImmutableArray<string> files = Directory.Exists(Folder["public"]) ? Folder.Tree("public", withHidden: true) : [];
        return new(code, Plain(output), Plain(error), string.Join('\n', files));

        string Plain(StringWriter said) => Seconds().Replace(said.ToString(), "").Replace(Folder.Path, "", StringComparison.Ordinal);
    }

    public void Dispose() => Folder.Dispose();

    private sealed class LaterClock(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }

    [GeneratedRegex("""(?<=in )\d+\.\d\d s|(?<="seconds":)[0-9.E-]+""")]
    private static partial Regex Seconds();
}
