// Tells headline, standfirst and body apart.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles;

/// <summary>What stands above the body.</summary>
/// <param name="Body">Index of the first body paragraph.</param>
internal sealed record SeedHead(MappedText Headline, MappedText? Standfirst, int Body)
{
    /// <summary>A stated headline may have this many lines of page furniture above it.</summary>
    private const int Furniture = 5;

    /// <summary>No standfirst is longer than this.</summary>
    private const int LongestStandfirst = 300;

    /// <summary>Null when there is neither a paragraph nor a title.</summary>
    /// <param name="path">The seed's path: what stands elsewhere has no offsets in the seed.</param>
    public static SeedHead? Of(ImmutableArray<Paragraph> paragraphs, SeedFrontMatter given, string path, bool markdown)
    {
        if (given.Title is null && paragraphs.IsEmpty)
        {
            return null;
        }

        var (headline, body) = given.Title is { } title ? Titled(paragraphs, title, path, markdown) : Untitled(paragraphs);
        if (given.NoStandfirst)
        {
            return new SeedHead(headline, null, body);
        }

        var looks = LooksLikeStandfirst(paragraphs, body);
        if (given.Standfirst is { } standfirst)
        {
            var stands = body < paragraphs.Length && Wording.Same(paragraphs[body].Text.Value, standfirst.Value);
            return new SeedHead(headline, Words(standfirst, stands ? paragraphs[body].Text : null, path), body + (stands || looks ? 1 : 0));
        }

        return looks ? new SeedHead(headline, paragraphs[body].Text, body + 1) : new SeedHead(headline, null, body);
    }

    private static (MappedText Headline, int Body) Untitled(ImmutableArray<Paragraph> paragraphs)
    {
        var heading = TopHeading(paragraphs);
        var headline = paragraphs[Math.Max(heading, 0)].Text;
        return (headline, Math.Max(heading, 0) + 1);
    }

    /// <summary>The title replaces the line that says the same, else the Markdown heading, else a first line that does not read like body text.</summary>
    private static (MappedText Headline, int Body) Titled(ImmutableArray<Paragraph> paragraphs, Scalar title, string path, bool markdown)
    {
        for (var i = 0; i < Math.Min(paragraphs.Length, Furniture); i++)
        {
            if (Wording.Same(paragraphs[i].Text.Value, title.Value))
            {
                return (Words(title, paragraphs[i].Text, path), i + 1);
            }
        }

        var body = TopHeading(paragraphs) is >= 0 and var heading ? heading + 1
            : markdown || paragraphs.IsEmpty || ReadsLikeBody(paragraphs[0].Text.Value) ? 0 : 1;
        return (Words(title, null, path), body);
    }

    /// <summary>Long, or closes like a sentence, or opens with a dateline.</summary>
    private static bool ReadsLikeBody(string text) => Wording.ReadsLikeBody(text) || DatelineReader.Opens(text);

    private static int TopHeading(ImmutableArray<Paragraph> paragraphs)
    {
        for (var i = 0; i < Math.Min(paragraphs.Length, Furniture); i++)
        {
            if (paragraphs[i].Heading == 1)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Before a dateline paragraph: one sentence at most, and not long. Where the next paragraph has no dateline: also without a full stop,
    /// and the next paragraph is one that reads like body text.
    /// </summary>
    private static bool LooksLikeStandfirst(ImmutableArray<Paragraph> paragraphs, int index)
    {
        if (index + 1 >= paragraphs.Length)
        {
            return false;
        }

        var (text, next) = (paragraphs[index].Text.Value, paragraphs[index + 1].Text.Value);
        if (text.Length > LongestStandfirst || DatelineReader.Opens(text) || (Wording.EndsSentence(text) && Wording.HasSentencesInside(text)))
        {
            return false;
        }

        return DatelineReader.Opens(next) || (!Wording.ReadsLikeBody(text) && Wording.ReadsLikeBody(next));
    }

    /// <summary>The words as the file has them where they are the same letter by letter; else as given, with the offsets of where they were given.</summary>
    private static MappedText Words(Scalar given, MappedText? inFile, string path) =>
        inFile?.Value == given.Value ? inFile : given.Lines.Path == path ? given.Text : new MappedText(given.Value, []);
}
