// An assertion that prints all it found, not the beginnings of it.
namespace SiteGen.BrowserTests;

internal static class Found
{
    public static void Nothing(IEnumerable<string> found)
    {
        string[] all = [.. found];
        Assert.True(all.Length == 0, $"{all.Length} found:\n{string.Join('\n', all)}");
    }
}
