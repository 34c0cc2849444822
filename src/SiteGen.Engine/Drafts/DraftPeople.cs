// People, organisations and places of a draft, and how speakers are named in its other blocks.
using System.Collections.Immutable;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Drafts;

/// <summary>The people of one draft.</summary>
/// <param name="Ids">Id by name and by every other form of it.</param>
internal sealed record DraftPeople(ImmutableArray<DraftEntry> Entries, ImmutableDictionary<string, string> Ids)
{
    private const int MostCites = 3;

    /// <summary>Names that the rules are sure of. A place is somebody only where it speaks.</summary>
    private static IEnumerable<FoundName> Chosen(ArticleExtraction found)
    {
        var speakers = found.Quotations.SelectMany(quotation => new[] { quotation.Speaker, quotation.RelayedBy }).Concat(found.Statements.Select(statement => statement.Speaker))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        return found.Names.Where(name => DraftEntries.IsSure(name.Origin) && (name.Kind != NameKind.Place || speakers.Contains(name.Name)) && Slug.From(name.Name) is not null)
            .DistinctBy(name => name.Name);
    }

    /// <param name="taken">Names that the site has already given to ids.</param>
    public static DraftPeople Of(ArticleExtraction found, ImmutableDictionary<string, string> taken)
    {
        var entries = ImmutableArray.CreateBuilder<DraftEntry>();
        var ids = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in Chosen(found))
        {
            var id = FreeId(name.Name, used, taken);
            used.Add(id);
            foreach (var form in name.Aliases.Prepend(name.Name))
            {
                ids.TryAdd(form, id);
            }

            entries.Add(EntryOf(name, id));
        }

        return new(entries.ToImmutable(), ids.ToImmutable());
    }

    /// <summary>A line such as <c>by: lin-jian</c>: an id where the speaker is among the people, else the name as it is.</summary>
    public string Line(string key, string? name)
    {
        if (name is null)
        {
            return $"# {key}: \"\"   # {DraftWriter.Mark}: the rules cannot tell who";
        }

        // A name in small letters would be read as an id.
        return $"{key}: {DraftText.Quoted(Ids.GetValueOrDefault(name) ?? char.ToUpperInvariant(name[0]) + name[1..])}";
    }

    private static string FreeId(string name, HashSet<string> used, ImmutableDictionary<string, string> taken)
    {
        var slug = Slug.From(name)!;
        var id = slug;
        for (var number = 2; used.Contains(id) || (taken.TryGetValue(id, out var other) && other != name.Trim()); number++)
        {
            id = string.Create(null, $"{slug}-{number}");
        }

        return id;
    }

    private static DraftEntry EntryOf(FoundName name, string id)
    {
        var start = $"  - id: {DraftText.Quoted(id)}\n    name: {DraftText.Quoted(name.Name)}\n    type: {name.Kind.ToString().ToLowerInvariant()}\n";

        // "Mr" says nothing of what somebody is.
        var role = name.Role ?? (name.Title?.TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Mx" ? null : name.Title);
        var more = (role is null ? "" : $"    role: {DraftText.Quoted(role)}\n") + (name.Aliases.IsEmpty ? "" : $"    aliases: {DraftText.List(name.Aliases)}\n");
        var end = $"    {DraftEntries.Cites(name.Mentions.Select(mention => mention.PassageId).Distinct().Take(MostCites))}   # {DraftText.Comment(name.Origin.Rule)}";
        return new(DraftBlock.People,
        [
            start + more + end,
            start + end,
            $"  # {DraftWriter.Mark}: {DraftText.Comment(name.Name)} could not be written as an entry",
        ]);
    }
}
