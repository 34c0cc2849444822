// url, absolute_url and asset: the base path is put before site paths here and nowhere else.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering.Functions;

internal static class UrlFunctions
{
    /// <summary>The functions that may begin an address.</summary>
    public static bool IsUrlFunction(string name) => name is "url" or "absolute_url" or "asset";

    public static TemplateFunction Url { get; } = new SimpleFunction("url", "{{ url page.url }}", 1, 1, call => Site(call.Context, Checked(call)));

    /// <summary>Nothing when the site's address is unknown and the path is the site's own.</summary>
    public static TemplateFunction AbsoluteUrl { get; } = new SimpleFunction("absolute_url", "{{ absolute_url page.url }}", 1, 1, call =>
    {
        var address = Checked(call);
        return SafeUrl.IsSitePath(address) ? call.Context.Theme.Settings.Origin is { } origin ? origin + Site(call.Context, address) : null
            : address[0] == '#' ? throw call.Fail(TemplateRules.UnsafeUrl, "a fragment alone has no absolute address")
            : Site(call.Context, address);
    });

    public static TemplateFunction Asset { get; } = new SimpleFunction("asset", "{{ asset \"/assets/site.css\" }}", 1, 1, call =>
    {
        var settings = call.Context.Theme.Settings;
        var path = call.Text(0);
        return settings.Assets.TryGetValue(path, out var target)
            ? Site(call.Context, target)
            : throw call.Fail(TemplateRules.UnknownAsset, MissingAsset(path), HelpForAsset(path, settings));
    });

    public static string MissingAsset(string path) => $"there is no asset {path}";

    public static string HelpForAsset(string path, RenderSettings settings) =>
        Nearest.Question(path, settings.Assets.Keys) ?? "assets are the files under templates/assets/, named /assets/… here";

    private static string Checked(FunctionCall call)
    {
        var address = call.Text(0);
        return SafeUrl.Problem(address) is { } problem ? throw call.Fail(TemplateRules.UnsafeUrl, $"{problem}: {Shown(address)}",
            "an address is a path of the site that begins with /, a #fragment, http:, https: or mailto:") : address;
    }

    internal static string Site(Renderer context, string address)
    {
        var encoded = SafeUrl.Encode(address);
        var basePath = context.Theme.Settings.BasePath;
        return SafeUrl.IsSitePath(address) && basePath.Length > 1 ? context.Made(basePath + encoded[1..]) : encoded;
    }

    private static string Shown(string address)
    {
        var shown = string.Concat(address.Take(60).Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return shown.Length < address.Length ? shown + "…" : shown;
    }
}
