// What serve adds to pages, and to nothing that is written to disk: a script that shows new builds and errors.
using System.Net;
using System.Text;

namespace SiteGen.Cli.Serve;

internal static class LivePage
{
    public const string ScriptPath = "/_sitegen/live.js";

    public const string EventsPath = "/_sitegen/events";

    private const string Policy = "http-equiv=\"Content-Security-Policy\" content=\"";

    /// <summary>The script; styles are set by it, which the page's policy allows.</summary>
    public static byte[] Script()
    {
        using var stream = typeof(LivePage).Assembly.GetManifestResourceStream("serve/live.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A page of the site with the script, and with the right for it to listen.</summary>
    /// <param name="page">The page as it was built.</param>
    /// <param name="key">What the page shows but for its style sheets.</param>
    public static byte[] Inject(ReadOnlySpan<byte> page, Snapshot shown, string key)
    {
        var html = Encoding.UTF8.GetString(page);
        var policy = html.IndexOf(Policy, StringComparison.OrdinalIgnoreCase);
        if (policy >= 0)
        {
            policy += Policy.Length;
            var close = html.IndexOf('"', policy);
            var said = html[policy..(close < 0 ? html.Length : close)];
            html = html.Insert(policy, Missing(said, "connect-src") + Missing(said, "script-src"));
        }

        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(html.Insert(end < 0 ? html.Length : end, Tag(shown, key)));
    }

    /// <summary>The page shown while there is no good site yet.</summary>
    public static byte[] Problems(Snapshot shown)
    {
        var html = new StringBuilder(
            """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>The site has errors</title>
            <meta name="viewport" content="width=device-width">
            <style>
            body { max-width: 66rem; margin: 3rem auto; padding: 0 1.5rem; background: #17191f; color: #eceef2; font: 14px/1.55 ui-monospace, Menlo, Consolas, monospace }
            h1 { font: 650 19px/1.35 system-ui, sans-serif; color: #ffb3ab } h1 + p { font-family: system-ui, sans-serif }
            a { color: #8ecbff; font-weight: 600 } pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .35rem 0 1.5rem; font: inherit }
            </style>
            <body><h1>The site has errors</h1><p>There is no good version of it yet. This page reloads when they are mended.</p>

            """);
        foreach (var problem in shown.Problems)
        {
            var place = WebUtility.HtmlEncode(problem.Place);
            html.Append(problem.Editor is { } editor ? $"<p><a href=\"{WebUtility.HtmlEncode(editor)}\">{place}</a></p>" : $"<p>{place}</p>");
            html.Append($"<pre>{WebUtility.HtmlEncode(problem.Text)}</pre>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append(Tag(shown, "")).Append("</body></html>\n").ToString());
    }

    /// <summary>What has to be added to a policy that does not speak of a kind of source; one that does is the site's own word.</summary>
    private static string Missing(string policy, string kind) => policy.Contains(kind, StringComparison.OrdinalIgnoreCase) ? "" : $"{kind} 'self'; ";

    private static string Tag(Snapshot shown, string key) =>
        $"<script src=\"{ScriptPath}\" data-session=\"{shown.Session}\" data-version=\"{shown.Version}\" data-page=\"{key}\"></script>";
}
