// Reads a seed file into an article.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Articles;

public static class ArticleReader
{
    /// <summary>Reads one seed with its sidecar; null when nothing can be read. Any bytes give an article or a diagnostic, never an exception.</summary>
    public static Result<Article?> Read(SourceFile seed, SourceFile? sidecar) => throw new NotImplementedException();
}
