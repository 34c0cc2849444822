// Says which passages an article has, for messages about one that it lacks.
using System.Globalization;
using SiteGen.Articles;

namespace SiteGen.Evidence;

internal static class PassageNames
{
    /// <summary>"did you mean p9? flood has h, s and p1 to p9": for a number too high, the nearest number says more than the nearest spelling.</summary>
    public static string Question(string id, Article article)
    {
        var nearest = id switch
        {
            "s" => "h",
            _ when article.Body.IsEmpty => "h",
            _ => int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1 ? "p1" : article.Body[^1].Id,
        };
        return $"did you mean {nearest}? {All(article)}";
    }

    public static string All(Article article)
    {
        var openers = article.Standfirst is null ? "h" : "h, s";
        return article.Body.Length switch
        {
            0 => $"{article.Id} has {openers} and no body",
            1 => $"{article.Id} has {openers} and p1",
            var count => string.Create(CultureInfo.InvariantCulture, $"{article.Id} has {openers} and p1 to p{count}"),
        };
    }
}
