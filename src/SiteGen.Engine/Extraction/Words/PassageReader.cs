// Makes the passages of an article ready for the rules.
using SiteGen.Articles;
using SiteGen.Extraction.Quotations;
using SiteGen.Extraction.Sentences;

namespace SiteGen.Extraction.Words;

internal static class PassageReader
{
    public static Reading[] Read(Article article)
    {
        var tokenizer = new Tokenizer(article.Metadata.Language);
        return [.. article.Citable.Select((passage, order) => Read(tokenizer.Read(passage.Text.Value), passage.Id, order, passage.Id == "p1" ? article.Dateline?.Length ?? 0 : 0))];
    }

    private static Reading Read(TokenText tokens, string id, int order, int dateline)
    {
        var start = 0;
        while (start < tokens.Count && tokens[start].Start < dateline)
        {
            start++;
        }

        var pairs = MarkPairing.Pair(tokens, start);
        var pairAt = new int[tokens.Count + 1];
        for (var index = 0; index < pairs.Length; index++)
        {
            Array.Fill(pairAt, index + 1, pairs[index].Open, Math.Min(pairs[index].Close, tokens.Count - 1) - pairs[index].Open + 1);
        }

        return new Reading(id, order, tokens, start)
        {
            Pairs = pairs,
            PairAt = pairAt,
            Sentences = SentenceSplitter.Split(tokens, start, pairAt),
        };
    }
}
