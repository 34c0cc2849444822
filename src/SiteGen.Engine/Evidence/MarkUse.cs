// How a language uses quotation marks: which may open at a place, what closes them, and when a mark is no quotation mark at all.
using System.Buffers;
using System.Globalization;

namespace SiteGen.Evidence;

/// <summary>Judges single marks of one text.</summary>
internal sealed class MarkUse
{
    private const string Singles = "'‘’‚‛";
    private const string TypographicDoubles = "“”„‟«»‹›「」『』〝〞〟＂";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Singles + "\"″" + TypographicDoubles);

    private static readonly string[] ReversedGuillemets = ["de", "da", "hr", "sl", "cs", "sk", "hu", "pl", "sr", "bs"];
    private static readonly string[] OneMarkForBoth = ["sv", "fi", "nb", "nn", "no"];

    /// <summary>Written from right to left: fonts do not mirror “ and ”, so either may open.</summary>
    private static readonly string[] RightToLeft = ["ur", "ar", "fa", "ps", "sd", "ug", "ku", "ckb", "he", "yi", "pa-arab"];
    private static readonly string[] LowOpening = ["de", "cs", "sk", "sl", "hr", "bg", "lt", "lv", "is", "et", "sr", "mk", "ka", "da"];

    private readonly string _text;
    private readonly bool _reversed;
    private readonly bool _oneForBoth;
    private readonly bool _rightToLeft;
    private readonly bool _lowOpening;

    public MarkUse(string text, string language)
    {
        _text = text;
        var primary = LanguageWords.Primary(language);
        _reversed = ReversedGuillemets.Contains(primary);
        _oneForBoth = OneMarkForBoth.Contains(primary);
        _rightToLeft = RightToLeft.Contains(primary);
        _lowOpening = LowOpening.Contains(primary);
    }

    /// <summary>Index of the first mark at or behind a place; -1 when there is none.</summary>
    public static int NextMark(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var found ? from + found : -1;

    public static bool IsMark(char c) => Marks.Contains(c);

    public static bool IsSingle(char c) => Singles.Contains(c, StringComparison.Ordinal);

    public static bool IsTypographicDouble(char c) => TypographicDoubles.Contains(c, StringComparison.Ordinal);

    /// <summary>The marks that may close a quotation opened here; null where this mark opens none.</summary>
    public string? ClosersOf(int at) => _text[at] switch
    {
        '"' => IsOpening(at) ? "\"" : null,
        '\'' => IsOpening(at) ? "'" : null,
        '‘' => _lowOpening && !IsOpening(at) ? null : IsOpening(at) ? "’" : null,
        '’' => (_oneForBoth || _rightToLeft) && IsOpening(at) ? (_rightToLeft ? "‘’" : "’") : null,
        '‚' => IsOpening(at) ? "‘’" : null,
        '‛' => IsOpening(at) ? "’" : null,
        '“' when _rightToLeft => IsOpening(at) ? "”“" : null,
        '”' when _rightToLeft => IsOpening(at) ? "“”" : null,
        '“' => _lowOpening && !IsOpening(at) ? null : "”",
        '”' => _oneForBoth && IsOpening(at) ? "”" : null,
        '„' or '‟' => "“”",
        '«' => _reversed && !IsOpening(at) ? null : "»",
        '‹' => _reversed && !IsOpening(at) ? null : "›",
        '»' => _reversed && IsOpening(at) ? "«" : _oneForBoth && IsOpening(at) ? "»" : null,
        '›' => _reversed && IsOpening(at) ? "‹" : _oneForBoth && IsOpening(at) ? "›" : null,
        '「' => "」",
        '『' => "』",
        '〝' => "〞〟",
        '＂' => IsOpening(at) ? "＂" : null,
        _ => null,
    };

    /// <summary>What may close a double mark that opens against the language's rules; null where it may not even do that.</summary>
    public string? LooseClosersOf(int at) => _text[at] switch
    {
        '"' => IsDoubtful(at) || IsClosingShaped(at) ? null : "\"”",
        '＂' => "＂",
        '”' => IsOpening(at) ? "”“\"" : null,
        '»' => IsOpening(at) ? "«»" : null,
        '›' => IsOpening(at) ? "‹›" : null,
        '″' => IsOpening(at) ? "″" : null,
        _ => null,
    };

    /// <summary>A mark that may be a closing one stands here where a closing mark can stand.</summary>
    public bool CanClose(int at)
    {
        if (at == 0 || (char.IsWhiteSpace(_text[at - 1]) && !IsTypographicDouble(_text[at])))
        {
            return false;
        }

        var next = at + 1 < _text.Length ? _text[at + 1] : ' ';
        return IsTypographicDouble(_text[at])
            ? !_rightToLeft || _text[at] is not ('“' or '”') || !IsOpening(at)
            : !IsSingle(_text[at]) || char.IsWhiteSpace(next) || IsPunctuation(next);
    }

    /// <summary>After a digit it may be a unit, after an s the sign of a possessive.</summary>
    public bool IsDoubtful(int at) => at > 0 && ((_text[at] is '"' or '\'' or '’' or '‘' && char.IsDigit(_text[at - 1])) || (_text[at] is '\'' or '’' && _text[at - 1] is 's' or 'S'));

    /// <summary>After space or opening punctuation, before anything but space.</summary>
    public bool IsOpening(int at)
    {
        var next = at + 1;
        if (next == _text.Length || char.IsWhiteSpace(_text[next]))
        {
            return false;
        }

        return at == 0 || char.IsWhiteSpace(_text[at - 1]) || char.GetUnicodeCategory(_text[at - 1]) is
            UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.DashPunctuation
            || (IsMark(_text[at - 1]) && IsOpening(at - 1)) || Glyphs.KindOf(_text[at - 1]) == GlyphKind.Invisible;
    }

    /// <summary>Before space and not after it: "lost" mark.</summary>
    private bool IsClosingShaped(int at) => at > 0 && !char.IsWhiteSpace(_text[at - 1]) && (at + 1 == _text.Length || char.IsWhiteSpace(_text[at + 1]));

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c) || c is '\uFFFC' || Glyphs.KindOf(c) == GlyphKind.Invisible;
}
