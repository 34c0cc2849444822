// Glossary terms of one page: each is linked to its definition where it is first used.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>A term found in running text.</summary>
internal readonly record struct FoundTerm(int Start, int Length, GlossaryTerm Term);

/// <summary>The terms of one page that were not used yet. Lives as long as the model is built.</summary>
internal sealed class TermBook(IEnumerable<GlossaryTerm> terms)
{
    private readonly List<GlossaryTerm> _waiting = [.. terms.Where(term => term.Definition is not null)];
    private readonly List<GlossaryTerm> _used = [];

    public static string IdOf(GlossaryTerm term) => "def_" + term.Id;

    /// <summary>The first term in a text that was not met before, or null; it counts as used from then on.</summary>
    public FoundTerm? Next(string text, int from)
    {
        var best = default(FoundTerm?);
        foreach (var term in _waiting)
        {
            foreach (var name in term.Aliases.Prepend(term.Term))
            {
                // The longer name wins at the same place: "export controls" before "export".
                if (Find(text, name, from) is >= 0 and var at &&
                    (best is not { } other || at < other.Start || (at == other.Start && name.Length > other.Length)))
                {
                    best = new FoundTerm(at, name.Length, term);
                }
            }
        }

        if (best is { } found)
        {
            _waiting.Remove(found.Term);
            _used.Add(found.Term);
        }

        return best;
    }

    /// <summary>The pop-overs of the terms used, in order of first use.</summary>
    public IEnumerable<Model> Popovers(Func<GlossaryTerm, Model> popover) => _used.Select(popover);

    private static int Find(string text, string name, int from)
    {
        for (var at = from; name.Length > 0 && (at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
            {
                return at;
            }
        }

        return -1;
    }
}
