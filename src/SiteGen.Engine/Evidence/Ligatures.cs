// Spells out ligatures and the shapes of Arabic letters that old files hold instead of the letters themselves.
namespace SiteGen.Evidence;

internal static class Ligatures
{
    private static readonly string[] Latin = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>From U+FE80 on: each letter with how many shapes it has.</summary>
    private const string Arabic = "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4";

    /// <summary>From U+FB50 on, letters of Urdu, Persian and Sindhi.</summary>
    private const string Extended = "ٱ2ٻ4پ4ڀ4ٺ4ٿ4ٹ4ڤ4ڦ4ڄ4ڃ4چ4ڇ4ڍ2ڌ2ڎ2ڈ2ژ2ڑ2ک4گ4ڳ4ڱ4ں2ڻ4ۀ2ہ4ھ4ے2ۓ2";

    private static readonly string[] Lam = ["لآ", "لأ", "لإ", "لا"];

    /// <summary>The letters that a sign stands for; empty where it is none of these signs.</summary>
    public static string Spell(char sign) => sign switch
    {
        >= '\uFB00' and <= '\uFB06' => Latin[sign - '\uFB00'],
        >= '\uFBFC' and <= '\uFBFF' => "ی",
        '\uFDF2' => "الله",
        >= '\uFEF5' and <= '\uFEFC' => Lam[(sign - '\uFEF5') / 2],
        >= '\uFB50' and <= '\uFBB1' => Shape(Extended, sign - '\uFB50'),
        >= '\uFE80' and <= '\uFEF4' => Shape(Arabic, sign - '\uFE80'),
        _ => "",
    };

    private static string Shape(string letters, int index)
    {
        for (var at = 0; at + 1 < letters.Length; at += 2)
        {
            index -= letters[at + 1] - '0';
            if (index < 0)
            {
                return letters[at].ToString();
            }
        }

        return "";
    }
}
