// Reads a Markdown file with front matter into an explainer; every mistake in it is found in one run.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Explainers;

public static class ExplainerReader
{
    /// <summary>Reads one file of <c>content/</c>; null when it cannot be read at all (not UTF-8, no front matter, no title).</summary>
    public static Result<Explainer?> Read(SourceFile file, bool rawHtml) => throw new NotImplementedException();
}
