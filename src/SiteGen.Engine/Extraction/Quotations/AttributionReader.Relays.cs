// Who passes on words that are somebody else's.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class AttributionReader
{
    /// <summary>Whoever passes on words that are somebody else's: "Lin said that Islamabad had assured…".</summary>
    public Attribution? Outer(Attribution inner, TokenRange sentence)
    {
        var first = inner.Subject.Range.First;
        if (inner.Verb < first || inner.Subject.Pronoun || _t.IsAny(inner.Verb, "read", "reads", "reading", "saying"))
        {
            return null;
        }

        var joint = !_t.Is(first - 1, "that") && _t.Has(first - 1, WordClass.Determiner) ? first - 2 : first - 1;
        if (!_t.Is(joint, "that") && !IsFinite(joint))
        {
            return null;
        }

        for (var at = joint; at > sentence.First; at--)
        {
            if (!reading.IsQuoted(at) && IsFinite(at) && _subjects.Before(at, sentence) is { } subject)
            {
                return Make(subject, new TokenRange(subject.Range.First, at), at, new Origin("relay", subject.Confidence));
            }
        }

        return null;
    }

    /// <summary>Who quotes, where somebody "was quoted as saying".</summary>
    public Attribution? Passer(Attribution inner, TokenRange sentence)
    {
        for (var at = inner.Subject.Range.First - 1; at > sentence.First && at > inner.Subject.Range.First - 4; at--)
        {
            if (_t.IsAny(at, "quoted", "quotes", "cited", "cites") && _subjects.Before(at, sentence) is { Pronoun: false } subject)
            {
                return Make(subject, new TokenRange(subject.Range.First, at), at, new Origin("relay", subject.Confidence));
            }
        }

        return null;
    }
}
