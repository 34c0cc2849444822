// One change of a site, and the changes that any file can meet.
using System.Text;
using CsCheck;
using SiteGen.Evidence.Lock;
using SiteGen.Text;
using static SiteGen.Tests.Mutations.Pieces;

namespace SiteGen.Tests.Mutations;

/// <summary>One change of a site. It finds its file in whatever site it is given, so that a sequence stays one when edits are left out.</summary>
internal sealed record Edit(string Name, Func<MutableSite, MutableSite> Apply)
{
    private static readonly Gen<int> Number = Gen.Int[0, 999];

    /// <summary>Any edit of any kind, each kind as often as it finds mistakes in caches.</summary>
    public static Gen<Edit> Any { get; } = Gen.Frequency(
        (5, RandomSeeds.Put), (4, RandomSeeds.PutSidecar), (1, RandomSeeds.PutPrivate), (8, RandomPages.Put), (2, RandomPages.PutRaw), (2, RandomPages.PutSpeaker), (1, RandomPages.PutPeople), (1, RandomPages.PutTerms), (6, ShownElsewhere.Any), (5, RandomTheme.Put),
        (2, RandomSettings.Put), (4, RandomSettings.Toggle), (4, RandomSettings.Options), (5, Delete()), (4, Rename()), (5, InText()), (4, Lock()), (1, Gen.Const(new Edit("nothing", site => site))));

    /// <summary>What a whole site begins with: mostly one without an error.</summary>
    public static Gen<MutableSite> FirstSite { get; } = Gen.Select(
        Gen.Select(RandomSettings.Text, RandomPages.PutPeople, RandomPages.PutTerms, RandomPages.PutFirst),
        RandomSeeds.PutFirst, RandomSeeds.Put.Array[0, 2], RandomSeeds.PutSidecar.Array[0, 2], RandomSeeds.PutPrivate, Gen.Select(RandomPages.Put.Array[0, 3], ShownElsewhere.Any.Array[1, 2]), RandomTheme.Put.Array[0, 1],
        (common, first, seeds, sidecars, secret, pages, theme) =>
            ((Edit[])[first, .. seeds, .. sidecars, secret, common.Item2, common.Item3, common.Item4, .. pages.Item1, .. pages.Item2, .. theme])
                .Aggregate(MutableSite.Empty.With("site.yaml", common.Item1).With("content/map.png", "map"), (site, edit) => edit.Apply(site)));

    private static Gen<Edit> Delete() => Number.Select(number =>
        new Edit($"delete {number}", site => site.Pick(number) is { } file ? site.Without(file.Path) : site));

    private static Gen<Edit> Rename() => Gen.OneOf(
        // Of a seed: another id or another kind of file, with or without its sidecar.
        Gen.Select(Number, RandomSeeds.Path, Gen.Bool, (number, path, sidecarToo) => new Edit($"rename seed to {path}", site =>
        {
            if (site.Pick(number, RandomSeeds.IsSeed) is not { } seed)
            {
                return site;
            }

            var moved = site.Renamed(seed.Path, path);
            return sidecarToo ? moved.Renamed(Path.ChangeExtension(seed.Path, ".yaml"), Path.ChangeExtension(path, ".yaml")) : moved;
        })),
        Gen.Select(Number, One(RandomPages.Paths), (number, path) => new Edit($"rename page to {path}", site =>
            site.Pick(number, old => old.StartsWith("content/", StringComparison.Ordinal) && old.EndsWith(".md", StringComparison.Ordinal)) is { } page ? site.Renamed(page.Path, path) : site)),
        Gen.Select(Number, number => new Edit($"change case {number}", site => site.Pick(number) is { } file ? site.Renamed(file.Path, OtherCase(file.Path)) : site)),
        Gen.Select(Number, One("content/news/", "seeds/", "templates/", "templates/assets/", "content/"), (number, folder) => new Edit($"move {number} to {folder}", site =>
            site.Pick(number) is { } file ? site.Renamed(file.Path, folder + file.Name) : site)));

    /// <summary>What editors, tools and accidents do to a text.</summary>
    private static Gen<Edit> InText() => Gen.Select(Number, Number, Gen.Int[0, 9], (number, place, kind) => new Edit($"text {number} {place} {kind}", site =>
    {
        if (site.Pick(number) is not { } file)
        {
            return site;
        }

        var lines = Encoding.UTF8.GetString(file.Content.Span).Split('\n').ToList();
        var at = place % lines.Count;
        switch (kind)
        {
            case 0 or 1:
                lines.Insert(lines.Count - 1, "One more line here.");
                break;
            case 2:
                lines.RemoveAt(at);
                break;
            case 3:
                lines.Insert(at, lines[at]);
                break;
            case 4:
                lines[at] = lines[at].ToUpperInvariant();
                break;
            case 5:
                lines[at] += " more";
                break;
            case 6:
                return site.With(new SourceFile(file.Path, Encoding.UTF8.GetBytes(string.Join("\r\n", lines))));
            case 7:
                return site.With(new SourceFile(file.Path, (byte[])[0xEF, 0xBB, 0xBF, .. file.Content.Span]));
            case 8:
                lines[at] = lines[at].Replace("levee", "dyke", StringComparison.Ordinal).Replace('a', 'o');
                break;
            default:
                return site.With(new SourceFile(file.Path, (byte[])[.. file.Content.Span, 0xFF]));
        }

        return site.With(file.Path, string.Join('\n', lines));
    }));

    /// <summary>Proofs are written down, lost, dated anew, and stand in for a private seed that is not in the checkout.</summary>
    private static Gen<Edit> Lock() => Gen.Frequency(
        (1, Gen.Const(new Edit("write quotes.lock", WithProofs))),
        (2, Gen.Const(new Edit("write quotes.lock without its private seed", site =>
            WithProofs(site) is var proven && proven != site ? proven.Without($"seeds/private/{RandomSeeds.Private}.txt") : site))),
        (2, Gen.Select(Number, Gen.Bool, (number, lost) => new Edit(lost ? "lose a proof" : "date a proof anew", site =>
        {
            if (!site.Files.TryGetValue(QuotesLock.FileName, out var file))
            {
                return site;
            }

            var lines = Encoding.UTF8.GetString(file.Content.Span).Split('\n').ToList();
            var at = number % lines.Count;
            lines[at] = lost ? "" : lines[at].Replace("2026-0", "2025-0", StringComparison.Ordinal);
            return site.With(QuotesLock.FileName, string.Join('\n', lines));
        }))),
        (1, Gen.Const(new Edit("private seed gone", site => site.Without($"seeds/private/{RandomSeeds.Private}.txt")))));

    /// <summary>The site with all its proofs written down, as it is where it has errors.</summary>
    private static MutableSite WithProofs(MutableSite site)
    {
        var found = SiteBuilder.Examine(new SiteInputs([.. site.Files.Values], site.Theme, site.Options));
        var proofs = found.Proven.Renew(found.Pages.Select(page => page.Evidence), DateOnly.FromDateTime(site.Options.BuildTime.Date));
        return found.Succeeded ? site.With(QuotesLock.FileName, string.Concat(proofs.Lines.Select(line => $"{line}\n"))) : site;
    }

    private static string OtherCase(string path)
    {
        var at = path.LastIndexOf('/') + 1;
        return path[..at] + (char.IsUpper(path[at]) ? char.ToLowerInvariant(path[at]) : char.ToUpperInvariant(path[at])) + path[(at + 1)..];
    }
}
