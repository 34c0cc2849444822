// Which reporting verbs surely are verbs, and the words that tie one to its speaker.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed partial class AttributionReader
{
    private Attribution Make(Subject subject, TokenRange cue, int verb, Origin origin)
    {
        var kind = _t.Has(verb, WordClass.Reporting) ? ReportingVerbs.Of(_t.Span(verb)).Kind : ReportingKind.Says;
        return new Attribution(subject, Trim(cue, verb), verb, kind, origin);
    }

    // At most eight words, and the verb is always among them.
    private TokenRange Trim(TokenRange cue, int verb)
    {
        var (first, last) = (cue.First, cue.Last);
        while (Words(first, last) > 8 && first < last)
        {
            if (verb >= last)
            {
                first++;
            }
            else
            {
                last--;
            }
        }

        while (first < last && !_t.IsWord(first))
        {
            first++;
        }

        return new TokenRange(first, last);
    }

    private int Words(int first, int last)
    {
        var count = 0;
        for (var at = first; at <= last; at++)
        {
            count += _t.IsWord(at) || _t.IsNumber(at) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A reporting verb that surely is one: past tense, or third person where no noun has the same form.</summary>
    public bool IsFinite(int at)
    {
        if (!_t.IsLower(at) || !_t.Has(at, WordClass.Reporting))
        {
            return false;
        }

        return ReportingVerbs.Of(_t.Span(at)) switch
        {
            { Form: VerbForm.Past } => !_t.Has(at - 1, WordClass.Determiner) && !_t.IsHyphen(at - 1),
            { Form: VerbForm.Third, Noun: false } => true,
            { Form: VerbForm.Third } => IsSubjectEnd(at - 1),
            _ => false,
        };
    }

    // What makes "calls" and "claims" verbs: a name, a pronoun or an office right before them.
    private bool IsSubjectEnd(int at) =>
        (names.At(reading, at) is not null && !_t.IsPossessive(at)) || _t.IsAny(at, "he", "she", "who") || (_t.Has(at, WordClass.Role) && _t.Has(at - 1, WordClass.Determiner) && !_t.Has(at, WordClass.RoleModifier))
        || (_t.IsComma(at) && names.At(reading, at - 1) is { } named && names.Names[named.Name].Kind == NameKind.Person);

    // "experts say", "they warn".
    private bool IsPresentPlural(int at) =>
        _t.IsLower(at) && ReportingVerbs.Of(_t.Span(at)) is { Form: VerbForm.Base } verb && verb != default
        && (_t.Has(at - 1, WordClass.Collective) || _t.Is(at - 1, "they")) && !_t.Has(at - 1, WordClass.RoleModifier);
}
