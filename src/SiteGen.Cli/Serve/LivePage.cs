// What the preview adds to pages, and to nothing that is written to disk: a script that reloads and shows errors.
using System.Net;
using System.Text;

namespace SiteGen.Cli.Serve;

internal static class LivePage
{
    public const string ScriptPath = "/_sitegen/live.js";

    public const string EventsPath = "/_sitegen/events";

    private const string Policy = "http-equiv=\"Content-Security-Policy\" content=\"";

    /// <summary>Reloads when a new build is good; lays the errors over the page when it is not. Styles are set by script, which the page's policy allows.</summary>
    public const string Script =
        """
        (function () {
          'use strict';
          var shown = Number(document.currentScript.dataset.version);
          var failed = document.currentScript.dataset.failed === 'true';
          var box;
          function close() { if (box) { box.remove(); box = undefined; } }
          function show(text) {
            close();
            box = document.createElement('section');
            box.setAttribute('role', 'alert');
            box.setAttribute('aria-label', 'The site has errors');
            Object.assign(box.style, { position: 'fixed', inset: '0', zIndex: '2147483647', overflow: 'auto', padding: '2rem',
              background: 'rgba(20, 20, 24, .96)', color: '#f4f4f4', font: '14px/1.5 ui-monospace, monospace', textAlign: 'left', direction: 'ltr' });
            var title = document.createElement('h1');
            title.textContent = 'The site has errors; below is the last good page';
            Object.assign(title.style, { font: '600 20px/1.4 system-ui, sans-serif', color: '#ff9d94', margin: '0 0 1rem' });
            var button = document.createElement('button');
            button.textContent = 'Show the page (Esc)';
            button.addEventListener('click', close);
            Object.assign(button.style, { font: 'inherit', padding: '.4rem .8rem', marginBottom: '1rem' });
            var pre = document.createElement('pre');
            pre.textContent = text;
            Object.assign(pre.style, { whiteSpace: 'pre-wrap', color: 'inherit', background: 'none', border: '0', margin: '0' });
            box.append(title, button, pre);
            document.body.append(box);
            button.focus();
          }
          document.addEventListener('keydown', function (event) { if (event.key === 'Escape') { close(); } });
          var events = new EventSource('/_sitegen/events?after=' + (failed ? shown : shown - 1));
          events.onmessage = function (event) {
            var now = JSON.parse(event.data);
            if (now.problems) { if (!failed) { show(now.problems); } else if (now.version > shown) { location.reload(); } }
            else if (now.version > shown || failed) { location.reload(); }
            else { close(); }
          };
          addEventListener('pagehide', function () { events.close(); });
        })();

        """;

    /// <summary>A page of the site with the script, and with the right for it to listen.</summary>
    public static byte[] Inject(ReadOnlySpan<byte> page, int version)
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
        return Encoding.UTF8.GetBytes(html.Insert(end < 0 ? html.Length : end, Tag(version, failed: false)));
    }

    /// <summary>The page shown while there is no good site yet.</summary>
    public static byte[] Problems(Snapshot snapshot) => Encoding.UTF8.GetBytes(
        $"""
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>The site has errors</title>
        <meta name="viewport" content="width=device-width">
        <body><h1>The site has errors</h1><p>This page reloads when they are mended.</p>
        <pre>{WebUtility.HtmlEncode(snapshot.Problems)}</pre>
        {Tag(snapshot.Version, failed: true)}</body></html>
        """);

    /// <summary>What has to be added to a policy that does not speak of a kind of source; one that does is the site's own word.</summary>
    private static string Missing(string policy, string kind) => policy.Contains(kind, StringComparison.OrdinalIgnoreCase) ? "" : $"{kind} 'self'; ";

    private static string Tag(int version, bool failed) =>
        $"<script src=\"{ScriptPath}\" data-version=\"{version}\" data-failed=\"{(failed ? "true" : "false")}\"></script>";
}
