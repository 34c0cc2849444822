// The file quotes.lock: every proof of the site, so that one made against a private seed stands where that seed is absent.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence.Lock;

/// <summary>All proofs that were written down, sorted.</summary>
public sealed record QuotesLock(ImmutableArray<LockLine> Lines, string Path = QuotesLock.FileName)
{
    private readonly ILookup<string, LockLine> _bySeed = Lines.ToLookup(line => line.Seed, StringComparer.Ordinal);

    public const string FileName = "quotes.lock";

    public static QuotesLock Empty { get; } = new([]);

    /// <summary>Reads the file; a line that is none is an error, because a proof would be lost with it.</summary>
    public static Result<QuotesLock> Read(SourceFile? file)
    {
        if (file is null)
        {
            return new(Empty);
        }

        var (text, problems) = SourceText.Decode(file);
        if (text is null)
        {
            return new(Empty, problems);
        }

        var lines = ImmutableArray.CreateBuilder<LockLine>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var number = 0;
        foreach (var line in text.Value.Split('\n'))
        {
            number++;
            var words = line.TrimEnd('\r', ' ');
            if (words.Length == 0)
            {
                continue;
            }

            if (LockLine.Parse(words) is { } read)
            {
                lines.Add(read);
            }
            else
            {
                diagnostics.Add(EvidenceRules.LockUnreadable.At(new Location(file.Path, number, 1, words.Length), "this line holds no proof",
                    "take the file from version control, or delete it and run sitegen evidence --lock where all seeds are"));
            }
        }

        return new(new QuotesLock([.. lines.Order()], file.Path), diagnostics.ToImmutable());
    }

    /// <summary>The file after a check of the whole site: a proof that did not change keeps its date, and one whose seed is absent stays.</summary>
    public QuotesLock Renew(IEnumerable<PageEvidence> pages, DateOnly today)
    {
        var known = Lines.GroupBy(line => line with { Date = default }).ToDictionary(group => group.Key, group => group.First());
        return new QuotesLock(
            [.. pages.SelectMany(page => page.Proofs).Select(proof => proof.Lock ?? LockLine.Of(proof, today)).OfType<LockLine>()
                .Select(line => known.GetValueOrDefault(line with { Date = default }, line)).Distinct().Order()],
            Path);
    }

    public string ToText() => string.Concat(Lines.Select(line => $"{line}\n"));

    public bool Knows(string seed) => Of(seed).Any();

    /// <summary>The proofs against one seed.</summary>
    public IEnumerable<LockLine> Of(string seed) => _bySeed[seed];

    /// <summary>The proof of a text by what a citation of an absent seed names; null when none was written down.</summary>
    public LockLine? Find(ProofKind kind, string text, ResolvedCitation cited)
    {
        var hash = LockLine.Hash(FoldedText.Fold(text));
        return cited.AbsentSeed is not { } seed ? null : Of(seed).FirstOrDefault(line => line.Kind == kind && line.TextHash == hash && line.PassageIds.All(id => Covers(cited.Citation, id)));
    }

    /// <summary>Passages that changed since their proof was written down: their numbers may have moved.</summary>
    public IEnumerable<Diagnostic> Drift(ImmutableDictionary<string, Article> articles) => Lines
        .Select((line, index) => (line, index))
        .Where(pair => articles.TryGetValue(pair.line.Seed, out var article) && article.Sha256 != pair.line.Sha256 && HashIn(article, pair.line) != pair.line.PassageHash)
        .DistinctBy(pair => (pair.line.Seed, pair.line.Passages))
        .Select(pair => EvidenceRules.PassageDrifted.At(new Location(Path, pair.index + 1, 1, pair.line.ToString().Length),
            $"{pair.line.Seed}#{pair.line.Passages} changed since {pair.line.Date:yyyy-MM-dd}, so its number may belong to another paragraph now",
            "compare what cites it, then run sitegen evidence --lock", new RelatedPlace(new Location(articles[pair.line.Seed].Path), "the seed")));

    private static string? HashIn(Article article, LockLine line)
    {
        var passages = line.PassageIds.Select(article.Find).ToList();
        return passages.Contains(null) ? null : LockLine.Hash(string.Join('\n', passages.Select(passage => passage!.Text.Value)));
    }

    /// <summary>Whether a passage is among those that a citation names.</summary>
    internal static bool Covers(Citation citation, string passage)
    {
        if (citation.First is not { } first)
        {
            return true;
        }

        return passage == first || passage == citation.Last
            || (citation.Last is { } last && Rank(first) <= Rank(passage) && Rank(passage) <= Rank(last));
    }

    private static int Rank(string passage) => passage switch
    {
        "h" => -2,
        "s" => -1,
        _ => int.TryParse(passage.AsSpan(1), System.Globalization.NumberStyles.None, null, out var number) ? number : int.MaxValue,
    };
}
