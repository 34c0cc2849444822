// Who speaks in turn: in a dialogue of two, a paragraph that names nobody is the other one's.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed class Conversation
{
    // So many turns back both have to have spoken.
    private const int Reach = 5;
    private readonly List<Turn> _turns = [];

    private readonly record struct Turn(int Order, Subject? Speaker, bool Calls);

    /// <summary>Whether a question or a reply has been heard in the paragraph before.</summary>
    public bool IsOpen(Reading reading) => _turns is [.., var last] && last.Calls && last.Order >= reading.Order - 1;

    /// <summary>Takes up a quotation with its speaker; null for somebody whom nobody can tell.</summary>
    /// <param name="calls">It asks or replies, or the turns have been taken without names: another one's words are to follow.</param>
    public void Add(Reading reading, Subject? speaker, bool calls)
    {
        if (_turns is not [.., { Speaker: { } last } turn] || turn.Order != reading.Order || last.Name != speaker?.Name || turn.Calls != calls)
        {
            _turns.Add(new Turn(reading.Order, speaker, calls));
        }
    }

    /// <summary>The one of two who did not speak last; null where fewer or more have spoken of late.</summary>
    public Subject? Other(Reading reading)
    {
        if (_turns is not [.., { Speaker: { } spoken }])
        {
            return null;
        }

        var recent = _turns.Skip(Math.Max(0, _turns.Count - Reach)).Where(turn => turn.Order >= reading.Order - Reach).ToList();
        var others = recent.Where(turn => turn.Speaker is { } speaker && speaker.Name != spoken.Name).Select(turn => turn.Speaker!).DistinctBy(speaker => speaker.Name).Take(2).ToList();
        return others.Count == 1 && recent.TrueForAll(turn => turn.Speaker is not null) ? others[0] : null;
    }
}
