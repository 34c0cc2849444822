// Holds the edges of the architecture: who may know whom, and where each third-party library lives.
namespace SiteGen.Tests.House;

public sealed class ArchitectureTests
{
    /// <summary>Each folder of the engine and the folders whose types it may name.</summary>
    private static readonly Dictionary<string, string[]> Edges = new(StringComparer.Ordinal)
    {
        ["Text"] = ["Diagnostics", "Caching"],
        ["Diagnostics"] = ["Text"],
        ["Caching"] = [],
        ["Dates"] = [],
        ["Yaml"] = ["Text", "Diagnostics", "Dates"],
        ["Markdown"] = ["Text", "Diagnostics", "Caching", "Explainers"],
        ["Articles"] = ["Text", "Diagnostics", "Caching", "Dates", "Yaml"],
        ["Explainers"] = ["Text", "Diagnostics", "Caching", "Dates", "Yaml", "Markdown", "Articles"],
        ["Settings"] = ["Text", "Diagnostics", "Dates", "Yaml", "Explainers"],
        ["Extraction"] = ["Text", "Articles", "Dates"],
        ["Evidence"] = ["Text", "Diagnostics", "Caching", "Dates", "Articles", "Explainers", "Markdown", "Settings", "Extraction"],
        ["Drafts"] = ["Text", "Diagnostics", "Dates", "Articles", "Explainers", "Settings", "Extraction", "Evidence", "Pages"],
        ["Related"] = ["Articles", "Caching"],
        ["Rendering"] = ["Text", "Diagnostics", "Caching", "Yaml"],
        ["Pages"] = ["Text", "Diagnostics", "Caching", "Dates", "Articles", "Explainers", "Markdown", "Settings", "Extraction", "Evidence", "Related", "Rendering"],
        ["Output"] = ["Text", "Diagnostics", "Caching", "Dates", "Explainers", "Settings", "Pages", "Rendering"],
        ["Storage"] = ["Text", "Diagnostics", "Caching", "Dates", "Articles", "Explainers", "Markdown", "Extraction", "Evidence", "Related", "Rendering", "Pages", "Output"],
    };

    /// <summary>Each library and the one folder that may use it.</summary>
    private static readonly Dictionary<string, string> Doors = new(StringComparer.Ordinal)
    {
        ["Markdig"] = "src/SiteGen.Engine/Markdown/",
        ["Scriban"] = "src/SiteGen.Engine/Rendering/",
        ["YamlDotNet"] = "src/SiteGen.Engine/Yaml/",
        ["SmartReader"] = "src/SiteGen.Engine/Articles/Html/",
        ["AngleSharp"] = "src/SiteGen.Engine/Articles/Html/",
        ["System.IO.Hashing"] = "src/SiteGen.Engine/Caching/",
        ["System.CommandLine"] = "src/SiteGen.Cli/",
        ["Spectre.Console"] = "src/SiteGen.Cli/",
        ["SkiaSharp"] = "src/SiteGen.Cli/SocialImages/",
        ["HarfBuzzSharp"] = "src/SiteGen.Cli/SocialImages/",
        ["Microsoft.AspNetCore"] = "src/SiteGen.Cli/Serve/",
    };

    [Fact]
    public void A_stage_names_only_the_folders_it_may_know()
    {
        var wrong =
            from file in Repository.SourceFiles("src/SiteGen.Engine")
            let folder = file.Path.Split('/')[2]
            where Edges.ContainsKey(folder)
            from used in Edges.Keys
            where used != folder && !Edges[folder].Contains(used) && Uses(file.Text, $"SiteGen.{used}")
            select $"{file.Path} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_engine_has_its_edges_written_down() =>
        Assert.Empty(Repository.SourceFiles("src/SiteGen.Engine").Select(file => file.Path.Split('/')[2])
            .Where(folder => !folder.EndsWith(".cs", StringComparison.Ordinal)).Distinct().Except(Edges.Keys));

    [Fact]
    public void Each_library_lives_behind_one_door()
    {
        var wrong =
            from file in Repository.SourceFiles("src")
            from door in Doors
            where Uses(file.Text, door.Key) && !file.Path.StartsWith(door.Value, StringComparison.Ordinal)
            select $"{file.Path} uses {door.Key}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_pipeline_touches_the_cache()
    {
        var wrong =
            from file in Repository.SourceFiles("src/SiteGen.Engine")
            where file.Text.Contains("CacheSession", StringComparison.Ordinal)
            where file.Path is not ("src/SiteGen.Engine/Caching/BuildCache.cs" or "src/SiteGen.Engine/SiteBuilder.cs" or "src/SiteGen.Engine/CachedStages.cs")
            select file.Path;
        Assert.Empty(wrong);
    }

    private static bool Uses(string text, string name) =>
        text.Contains($"using {name};", StringComparison.Ordinal)
        || text.Contains($"using {name}.", StringComparison.Ordinal)
        || text.Contains($" {name}.", StringComparison.Ordinal)
        || text.Contains($"({name}.", StringComparison.Ordinal);
}
