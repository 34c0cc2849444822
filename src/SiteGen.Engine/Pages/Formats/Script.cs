// Which way a language is written.
namespace SiteGen.Pages.Formats;

internal static class Script
{
    /// <summary><c>rtl</c> or <c>ltr</c>, for <c>dir</c>. A script in the tag (<c>az-Arab</c>, <c>ur-Latn</c>) decides before the language.</summary>
    public static string DirectionOf(string language)
    {
        var parts = language.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4);
        var rightToLeft = script is null
            ? parts[0].ToLowerInvariant() is "ar" or "fa" or "he" or "ur" or "ps" or "sd" or "ug" or "yi" or "dv" or "ckb" or "arc" or "prs" or "ks" or "skr" or "pnb" or "bal" or "azb" or "mzn" or "glk" or "lrc" or "syr" or "nqo"
            : script.ToLowerInvariant() is "arab" or "aran" or "hebr" or "thaa" or "syrc" or "nkoo";
        return rightToLeft ? "rtl" : "ltr";
    }
}
