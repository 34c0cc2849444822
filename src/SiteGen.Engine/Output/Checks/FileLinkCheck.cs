// Checks files that are published as they are: links, ids, images and structured data of HTML under content/, links of style sheets.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Output.Checks;

/// <param name="pages">Ids of the rendered pages, by output path.</param>
/// <param name="paths">Every path of the output.</param>
internal sealed class FileLinkCheck(IReadOnlyDictionary<string, IReadOnlySet<string>> pages, IReadOnlySet<string> paths, string basePath)
{
    /// <param name="files">Each file with its path in the output.</param>
    public IEnumerable<Diagnostic> Check(IEnumerable<(SourceFile File, string Path)> files)
    {
        var texts = files.Where(file => file.File.Extension is ".html" or ".htm" or ".css")
            .Select(file => (text: SourceText.Decode(file.File).Value, file.Path, html: file.File.Extension != ".css"))
            .Where(file => file.text is not null)
            .Select(file => (text: file.text!, file.Path, links: file.html ? FoundMarkup.OfHtml(file.text!.Value) : FoundMarkup.OfCss(file.text!.Value)))
            .ToImmutableArray();
        var ids = pages.Concat(texts.Select(file => KeyValuePair.Create<string, IReadOnlySet<string>>(file.Path, file.links.Ids)))
            .ToDictionary(page => page.Key, page => page.Value, StringComparer.Ordinal);
        foreach (var (text, path, links) in texts)
        {
            foreach (var image in links.ImagesWithoutAlternative)
            {
                yield return CheckRules.NoAlternative.At(text.Lines.Locate(new TextSpan(image, "<img".Length)), "this image has no alternative text", "give it an alt, alt=\"\" where it only decorates");
            }

            foreach (var id in links.RepeatedIds)
            {
                yield return UrlRules.RepeatedId.At(text.Lines.Locate(new TextSpan(id.Offset, id.Value.Length)), $"the id '{id.Value}' stands twice on /{path}", "ids must differ on one page");
            }

            foreach (var problem in links.BrokenStructure)
            {
                yield return CheckRules.BrokenStructure.At(text.Lines.Locate(problem.Offset), $"the structured data of /{path} cannot be read: {problem.Value}", "write JSON, or take the script out");
            }

            foreach (var address in links.Addresses)
            {
                if (Problem(address.Value, path, ids) is var (rule, message, help))
                {
                    yield return rule.At(text.Lines.Locate(new TextSpan(address.Offset, address.Value.Length)), message, help);
                }
            }
        }
    }

    private (DiagnosticRule, string, string?)? Problem(string link, string from, Dictionary<string, IReadOnlySet<string>> ids)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var (address, id) = hash < 0 ? (link, "") : (link[..hash], Fragment.IdOf(link[(hash + 1)..]));
        if (SitePath.IsOutside(address))
        {
            return null;
        }

        if (SitePath.OutputOf(address, from, basePath) is not { } path || !paths.Contains(path))
        {
            var outside = address.StartsWith('/') && !address.StartsWith(basePath, StringComparison.Ordinal);
            return (UrlRules.MissingTarget, outside ? $"'{link}' lies outside the site's base path {basePath}" : $"'{link}' leads nowhere",
                outside ? "a relative address works under every base path" : Nearest.Question(SitePath.OutputOf(address, from, basePath) ?? address, paths) ?? $"an address is relative to its file, /{from}, or begins with {basePath}");
        }

        return id.Length > 0 && ids.TryGetValue(path, out var there) && !there.Contains(id)
            ? (UrlRules.MissingAnchor, $"nothing on /{path} has the id '{id}'", Fragment.Help(id, there))
            : null;
    }
}
