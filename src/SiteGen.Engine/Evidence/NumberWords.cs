// Reads numbers written in words, in English, French and German: up to millions, with fractions.
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Reads the number words of one text.</summary>
internal sealed class NumberWords(string text, string language)
{
    private readonly NumberLexicon? _lexicon = NumberLexicon.Of(language);

    /// <summary>The longest number in words that begins here; null where none does.</summary>
    public ReadNumber? At(int start)
    {
        if (_lexicon is not { } lexicon || First(start) is not { } first)
        {
            return null;
        }

        if (Fraction(start, first, lexicon, mustLead: true) is { } fraction)
        {
            return fraction;
        }

        var sum = new WordSum(lexicon.CountsInTwenties);
        var end = start;
        var next = (WordAt?)first;
        if (lexicon.IsArticle(first.Text))
        {
            // "a hundred", "eine Million": an article counts as one before a magnitude.
            next = Next(first.End);
            if (next is null || lexicon.Part(next.Value.Text) is not (>= 100 or WordSum.Dozen))
            {
                return null;
            }

            sum.Add(1);
        }
        else if (lexicon.Part(first.Text) is >= 100 or WordSum.Dozen && (lexicon.NeedsCount || lexicon.IsVague(WordBefore(start))))
        {
            return null;
        }

        while (next is { } word)
        {
            var joined = end > start && lexicon.IsJoiner(word.Text) ? Next(word.End) ?? word : word;
            if (joined != word && Fraction(word.End + 1, joined, lexicon, mustLead: false) is { } half)
            {
                sum.AddFraction(half.Value);
                (end, next) = (half.Span.End, Next(half.Span.End));
            }
            else if (lexicon.Part(joined.Text) is { } part && sum.Add(part))
            {
                (end, next) = (joined.End, Next(joined.End));
            }
            else
            {
                break;
            }
        }

        return end == start || lexicon.IsPronoun(text[start..end], WordBefore(start), Next(end)?.Text) ? null
            : new ReadNumber(TextSpan.FromBounds(start, end), sum.Value, NumberReader.StepOf(sum.Value), sum.HasMagnitude);
    }

    /// <summary>"three quarters", "a third of", "half a million": a number of its own, and the number word in it is none.</summary>
    /// <param name="mustLead">"a quarter" and "half" are fractions only of something; after "and" they need nothing behind them.</param>
    private ReadNumber? Fraction(int start, WordAt first, NumberLexicon lexicon, bool mustLead)
    {
        var isArticle = lexicon.IsArticle(first.Text);
        var over = isArticle ? 1 : lexicon.Part(first.Text) is >= 1 and < 20 and var count ? count : 0;
        var named = over > 0 ? Next(first.End) : first;
        if (named is not { } noun || lexicon.Denominator(noun.Text, over > 1) is not { } under || (over == 0 && under != 2) || lexicon.IsOrdinal(WordBefore(start)))
        {
            return null;
        }

        var after = Next(noun.End);
        if (over <= 1 && after is { } article && lexicon.IsArticle(article.Text) && Next(article.End) is { } big && lexicon.Part(big.Text) is >= 1000 and var magnitude)
        {
            return new ReadNumber(TextSpan.FromBounds(start, big.End), magnitude / under, magnitude / under, HasMagnitude: true);
        }

        return mustLead && over <= 1 && !(after is { } lead && lexicon.LeadsToWhole(lead.Text)) ? null
            : new ReadNumber(TextSpan.FromBounds(start, noun.End), Math.Round(Math.Max(over, 1) / under, 12), 1e-12m);
    }

    private WordAt? First(int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || Glyphs.IsCombining(text[end])))
        {
            end++;
        }

        return end == at ? null : new WordAt(Nfc.Compose(text[at..end]).ToLowerInvariant(), end);
    }

    /// <summary>The word after one space or hyphen.</summary>
    private WordAt? Next(int end) => end < text.Length && text[end] is ' ' or '-' or '\u00A0' or '‑' ? First(end + 1) : null;

    private string WordBefore(int start)
    {
        var end = start;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '-'))
        {
            end--;
        }

        var from = end;
        while (from > 0 && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return text[from..end].ToLowerInvariant();
    }

    private readonly record struct WordAt(string Text, int End);
}

/// <summary>Adds number words up, and knows which may follow which.</summary>
internal sealed class WordSum(bool countsInTwenties)
{
    /// <summary>"a dozen", "two dozen".</summary>
    public const decimal Dozen = -12;

    private decimal _total;
    private decimal _current;
    private decimal _lastMagnitude = decimal.MaxValue;
    private bool _isStarted;

    public bool HasMagnitude { get; private set; }

    public decimal Value => _total + _current;

    public void AddFraction(decimal fraction) => _current += fraction;

    /// <summary>Takes one part in; false where it cannot follow, as in "five ten".</summary>
    public bool Add(decimal part)
    {
        var added = part switch
        {
            Dozen => _current is > 0 and < 100 ? _current * 12 : _isStarted ? null : 12,
            >= 1000 => AddMagnitude(part),
            100 => _current < 100 && _current % 1 == 0 ? Math.Max(_current, 1) * 100 : null,
            _ => Follows(part) ? _current + (countsInTwenties && part == 20 && _current % 100 == 4 ? 76 : part) : (decimal?)null,
        };
        _current = added ?? _current;
        _isStarted |= added is not null;
        return added is not null;
    }

    private decimal? AddMagnitude(decimal part)
    {
        if (part >= _lastMagnitude || (_isStarted && _current == 0))
        {
            return null;
        }

        _total += Math.Max(_current, _isStarted ? _current : 1) * part;
        (_lastMagnitude, HasMagnitude) = (part, true);
        return 0;
    }

    /// <summary>Tens follow hundreds, ones follow tens; French counts from sixty and eighty on to nineteen.</summary>
    private bool Follows(decimal part)
    {
        var rest = _current % 100;
        return !_isStarted || (_current % 1 == 0 && part > 0
            && ((rest == 0 && (_current > 0 || HasMagnitude)) || (rest % 10 == 0 && rest >= 20 && part < 10) || (countsInTwenties && (rest is 60 or 80 && part < 20 || rest == 4 && part == 20))));
    }
}
