// Writes an explainer file for an editor: what extraction found, proven by the site's own checks, and a mark for all that only a person can say.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Articles;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Drafts;

public static class DraftWriter
{
    /// <summary>The words that mark what an editor has to do. A published page that holds them is an error.</summary>
    public const string Mark = "EDITOR NEEDED";

    private const string CheckedAs = "content/draft.md";

    /// <summary>The text of the file. It reads and proves without errors: an entry that the checks refuse takes a plainer form, down to a comment.</summary>
    public static string Write(Article article, ArticleExtraction found, DraftSite site)
    {
        var entries = DraftEntries.Of(article, PrivateDraft.IsFor(article) ? PrivateDraft.Nameless(found) : found, site);
        while (true)
        {
            var text = Compose(entries, out var lines);
            var refused = Refused(text, article, site).ToHashSet();
            if (refused.Count == 0)
            {
                return text;
            }

            var next = entries.Select((entry, index) => refused.Overlaps(Enumerable.Range(lines[index].First, lines[index].Count)) ? entry.Next() : entry).ToImmutableArray();

            // An error that no entry can mend is met by all of them at once.
            next = next.SequenceEqual(entries) ? [.. entries.Select(entry => entry.Next())] : next;
            if (next.SequenceEqual(entries))
            {
                return text;
            }

            entries = next;
        }
    }

    /// <summary>Entries one after another, each block under its key.</summary>
    /// <param name="lines">Which lines of the file each entry takes.</param>
    private static string Compose(ImmutableArray<DraftEntry> entries, out (int First, int Count)[] lines)
    {
        var text = new StringBuilder("---\n");
        lines = new (int, int)[entries.Length];
        var line = 2;
        var block = DraftBlock.Head;
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Block != block)
            {
                block = entries[i].Block;
                Add(block == DraftBlock.Body ? $"{DraftNotes.Missing}\n---\n" : KeyOf(block, entries), text, ref line);
            }

            var first = line;
            Add(entries[i].Text + "\n", text, ref line);
            lines[i] = (first, line - first);
        }

        return text.ToString();
    }

    private static void Add(string part, StringBuilder text, ref int line)
    {
        text.Append(part);
        line += part.Count(c => c == '\n');
    }

    /// <summary>The block's key; a comment where none of its entries says anything.</summary>
    private static string KeyOf(DraftBlock block, ImmutableArray<DraftEntry> entries)
    {
        var key = block.ToString().ToLowerInvariant();
        return entries.Any(entry => entry.Block == block && entry.IsFilled) ? $"\n{key}:\n" : $"\n# {key}:\n#   {DraftNotes.None(block)}\n";
    }

    /// <summary>Lines with errors.</summary>
    private static IEnumerable<int> Refused(string text, Article article, DraftSite site)
    {
        var (page, problems) = ExplainerReader.Read(new SourceFile(CheckedAs, Encoding.UTF8.GetBytes(text)), site.Settings.RawHtml, site.Settings.TimeZone);
        var diagnostics = problems.ToList();
        if (page is not null)
        {
            var (filled, unfilled) = site.Shared.Fill(page);
            diagnostics.AddRange(unfilled);
            diagnostics.AddRange(ExplainerChecks.Check(filled, site.Shared));
            var articles = ImmutableDictionary.Create<string, Article>(StringComparer.Ordinal).Add(article.Id, article);
            diagnostics.AddRange(EvidenceChecker.Check(filled, articles, site.Shared, site.Settings).Diagnostics);
        }

        return diagnostics.Where(diagnostic => diagnostic.IsError && diagnostic.Location.Path == CheckedAs).Select(diagnostic => diagnostic.Location.Line);
    }
}
