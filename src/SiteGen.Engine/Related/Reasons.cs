// Says why two items are related, in words that a reader understands and may be shown.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>One thread's view of one entry, used again for the next.</summary>
internal sealed class Reasons(int vocabulary)
{
    private const int ShownThings = 3;

    private readonly SharedWords _words = new(vocabulary);
    private Entry? _entry;

    public void Enter(Entry entry)
    {
        _entry = entry;
        _words.Enter(entry);
    }

    /// <summary>Anything may be said. Near by names alone that may not be shown: a link that cannot say why is no help to a reader.</summary>
    public bool Any(Entry other, bool isNear) =>
        !(_entry!.Item.IsUnreviewed || other.Item.IsUnreviewed)
        || ShareThing(_entry.Things, other.Things)
        || (isNear && (_words.IsSameReport(other) || !_words.Strongest(other).IsEmpty));

    public ImmutableArray<RelatedReason> Of(Entry other, bool isNear)
    {
        var (here, there) = (_entry!.Item, other.Item);
        var reasons = ImmutableArray.CreateBuilder<RelatedReason>(5);
        if (!Shared(here.Sources, there.Sources).IsEmpty)
        {
            reasons.Add(new(RelatedReasonKind.SameSource, []));
        }

        if (isNear && _words.IsSameReport(other))
        {
            reasons.Add(new(RelatedReasonKind.SameReport, []));
        }

        Add(RelatedReasonKind.SharedPeople, Shared(here.People, there.People));
        Add(RelatedReasonKind.SharedTopics, Shared(here.Topics, there.Topics));
        if (reasons.Count == 0)
        {
            // Words say little beside a name or a topic: they are for links that have nothing better.
            Add(RelatedReasonKind.SharedWords, isNear ? _words.Strongest(other) : []);
        }

        return reasons.DrainToImmutable();

        void Add(RelatedReasonKind kind, ImmutableArray<string> shared)
        {
            if (!shared.IsEmpty)
            {
                reasons.Add(new(kind, shared));
            }
        }
    }

    /// <summary>The first three of the names that stand in both lists. The lists are short: no set is worth making.</summary>
    private static ImmutableArray<string> Shared(ImmutableArray<string> here, ImmutableArray<string> there)
    {
        var shared = ImmutableArray<string>.Empty;
        foreach (var name in here)
        {
            if (shared.Length < ShownThings && there.Contains(name) && !shared.Contains(name))
            {
                shared = shared.Add(name);
            }
        }

        return shared;
    }

    private static bool ShareThing(Thing[] here, Thing[] there)
    {
        foreach (var thing in here)
        {
            if (there.AsSpan().Contains(thing))
            {
                return true;
            }
        }

        return false;
    }
}
