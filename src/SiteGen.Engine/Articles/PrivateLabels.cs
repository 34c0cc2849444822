// What readers are told of private seeds: their labels, also of a seed that is not in this copy of the site but whose sidecar is.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles;

public static class PrivateLabels
{
    /// <summary>Label by id of every private seed that has one.</summary>
    /// <param name="files">Everything under <c>seeds/</c>.</param>
    public static ImmutableDictionary<string, string> Of(ImmutableArray<SourceFile> files, ImmutableArray<Article> articles)
    {
        var labels = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var article in articles.Where(article => article.Metadata is { Rights: Rights.Private, Label: not null }))
        {
            labels.Add(article.Id, article.Metadata.Label!);
        }

        var present = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var sidecar in SeedSet.PrivateSidecars(files))
        {
            if (Slug.From(sidecar.NameWithoutExtension) is { } id && !present.Contains(id)
                && SeedFrontMatterReader.Read(null, SeedNotes.Beside(sidecar, ImmutableArray.CreateBuilder<Diagnostics.Diagnostic>())).Value.Metadata is { Rights: Rights.Private, Label: { } label })
            {
                labels.TryAdd(id, label);
            }
        }

        return labels.ToImmutable();
    }
}
