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
        if (!_t.IsLower(at) || !_t.Has(at, WordClass.Reporting) || (_t.IsAny(at, "points", "pointed", "pointing") && !_t.Is(at + 1, "out")))
        {
            return false;
        }

        return ReportingVerbs.Of(_t.Span(at)) switch
        {
            { Form: VerbForm.Past } => (_t.Is(at, "said") || !_t.Is(at + 1, "by")) && !_t.Has(at - 1, WordClass.Determiner) && !_t.IsHyphen(at - 1),
            { Form: VerbForm.Third, Noun: false } => true,
            { Form: VerbForm.Third } when _t.Is(at, "points") => true,
            { Form: VerbForm.Third } => IsSubjectEnd(at - 1),
            _ => false,
        };
    }

    // "liked to say", "went on to call it", "was heard to say", "is said to have replied": whoever does it speaks.
    private Subject? Infinitive(int verb, TokenRange sentence)
    {
        var to = _t.Is(verb - 1, "have") ? verb - 2 : verb - 1;
        if (!_t.Is(to, "to"))
        {
            return null;
        }

        var main = to - 1;
        if (_t.Is(main, "on") && _t.IsAny(main - 1, "went", "goes", "gone"))
        {
            return _subjects.Before(main - 1, sentence);
        }

        return _t.IsAny(main, "liked", "likes", "loved", "loves", "used", "continued", "came", "tended", "tends", "happened")
            || (_t.Has(main - 1, WordClass.Being) && _t.IsAny(main, "heard", "said", "known", "reported", "overheard", "understood"))
                ? _subjects.Before(_t.Has(main - 1, WordClass.Being) ? main - 1 : main, sentence) : null;
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
