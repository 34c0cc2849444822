// Ties what a person wrote about single listed headlines to those headlines.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Articles;

internal static class ListedNotes
{
    /// <summary>The headlines with their notes; a note that fits none is an error with the nearest names.</summary>
    public static Result<ImmutableArray<ListedHeadline>> Apply(ImmutableArray<TailEntry> entries, ImmutableArray<ListedNote> notes)
    {
        var listed = entries.Select((entry, i) => new ListedHeadline(new Passage(PassageKind.ListedHeadline, i + 1, entry.Text), entry.Link)).ToArray();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var note in notes)
        {
            var found = false;
            for (var i = 0; i < listed.Length; i++)
            {
                var passage = listed[i].Passage;
                if (passage.Id == note.Title.Value || Wording.Same(passage.Text.Value, note.Title.Value))
                {
                    found = true;
                    listed[i] = listed[i] with
                    {
                        Url = note.Url ?? listed[i].Url,
                        Relation = note.Relation ?? listed[i].Relation,
                        Note = note.Note ?? listed[i].Note,
                        Hidden = listed[i].Hidden || note.Hide,
                    };
                }
            }

            if (!found)
            {
                diagnostics.Add(SeedRules.UnknownListedHeadline.At(note.Title.At,
                    $"the seed lists no headline \"{note.Title.Value}\"", Help(note.Title.Value, listed)));
            }
        }

        return new([.. listed], diagnostics.ToImmutable());
    }

    private static string Help(string title, ListedHeadline[] listed) =>
        listed.Length == 0 ? "the seed has no listed headlines; `listed: <count>` says how many of its last lines are some"
        : Nearest.Question(title, listed.SelectMany(entry => new[] { entry.Passage.Id, entry.Passage.Text.Value }))
            ?? $"copy the headline as it stands in the seed, or write its passage id (r1 to r{listed.Length})";
}
