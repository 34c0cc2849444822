// Finds the seeds among the files under seeds/, and pairs each with its sidecar.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Articles;

/// <summary>A seed file with the sidecar that stands beside it.</summary>
public sealed record SeedFile(string Id, SourceFile Seed, SourceFile? Sidecar);

public static class SeedSet
{
    private const string Folder = "seeds/";
    private const string WhatIsRead = "seeds are .txt, .md or .html files, and a .yaml file beside a seed holds its metadata";

    /// <summary>Pairs seeds with sidecars, sorted by id. Other files than those under <c>seeds/</c> are passed over; so are README.md and what begins with a dot.</summary>
    public static Result<ImmutableArray<SeedFile>> Of(ImmutableArray<SourceFile> files)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var seeds = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        var sidecars = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in files.Where(IsMeant).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            switch (file.Extension)
            {
                case ".txt" or ".md" or ".html":
                    AddSeed(file, seeds, diagnostics);
                    break;
                case ".yaml" or ".yml":
                    AddSidecar(file, sidecars, diagnostics);
                    break;
                default:
                    diagnostics.Add(SeedRules.NotASeed.At(new Location(file.Path), $"{file.Name} is not read", WhatIsRead));
                    break;
            }
        }

        var pairs = seeds.Select(seed => new SeedFile(seed.Key, seed.Value, sidecars.GetValueOrDefault(Place(seed.Value)))).ToImmutableArray();
        var places = seeds.Values.Select(Place).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(sidecars.Where(sidecar => !places.Contains(sidecar.Key) && !SaysPrivate(sidecar.Value)).Select(sidecar => Alone(sidecar.Value, seeds)));
        return new(pairs, diagnostics.ToImmutable());
    }

    /// <summary>Sidecars that call their seed private, whether it is there or not.</summary>
    internal static IEnumerable<SourceFile> PrivateSidecars(ImmutableArray<SourceFile> files) =>
        files.Where(file => IsMeant(file) && file.Extension is ".yaml" or ".yml" && SaysPrivate(file));

    internal static Diagnostic EmptyId(SourceFile seed) => SeedRules.EmptyId.At(
        new Location(seed.Path), $"the name {seed.Name} leaves no id, because it holds no letter and no digit", "rename the file, for example to flood.txt");

    private static bool IsMeant(SourceFile file) =>
        file.Path.StartsWith(Folder, StringComparison.Ordinal)
        && !file.Path.Contains("/.", StringComparison.Ordinal)
        && !file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static void AddSeed(SourceFile file, SortedDictionary<string, SourceFile> seeds, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (Slug.From(file.NameWithoutExtension) is not { } id)
        {
            diagnostics.Add(EmptyId(file));
        }
        else if (!seeds.TryAdd(id, file))
        {
            diagnostics.Add(SeedRules.SameId.At(
                new Location(file.Path), $"{file.Path} and {seeds[id].Path} have one id, {id}", "rename one of them; folders and endings are no part of an id",
                new RelatedPlace(new Location(seeds[id].Path), "the other seed")));
        }
    }

    private static void AddSidecar(SourceFile file, SortedDictionary<string, SourceFile> sidecars, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!sidecars.TryAdd(Place(file), file))
        {
            var other = sidecars[Place(file)];
            diagnostics.Add(SeedRules.TwoSidecars.At(
                new Location(file.Path), $"{file.Path} and {other.Path} are the sidecars of one seed", "move the lines of one into the other and delete it",
                new RelatedPlace(new Location(other.Path), "the other sidecar")));
        }
    }

    /// <summary>Folder and id: what a seed and its sidecar have in common.</summary>
    private static string Place(SourceFile file) =>
        file.Path[..(file.Path.LastIndexOf('/') + 1)] + (Slug.From(file.NameWithoutExtension) ?? file.NameWithoutExtension);

    private static Diagnostic Alone(SourceFile sidecar, SortedDictionary<string, SourceFile> seeds)
    {
        var name = sidecar.NameWithoutExtension;
        var near = Nearest.Question(name, seeds.Values.Select(seed => seed.NameWithoutExtension).Where(other => other != name));
        return SeedRules.SidecarWithoutSeed.At(new Location(sidecar.Path), $"{sidecar.Name} is a sidecar, and there is no seed {name}.txt, .md or .html beside it",
            near ?? "rename it after its seed, or delete it");
    }

    /// <summary>The seed of such a sidecar need not be in this copy of the site. Only a warning hangs on this, so the line is looked for and nothing is parsed.</summary>
    private static bool SaysPrivate(SourceFile sidecar)
    {
        var rest = sidecar.Content.Span;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            if (line.StartsWith("rights:"u8) && line[7..].IndexOf("private"u8) is >= 0 and var word && line[7..(7 + word)].IndexOf((byte)'#') < 0)
            {
                return true;
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return false;
    }
}
