// Checks where the navigation and the logo of site.yaml lead, so that a wrong address is told once and at its place.
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Pages;

public static class SiteLinks
{
    /// <summary>The settings without navigation entries whose page is withheld by its date: such a day must break no build.</summary>
    public static Result<SiteSettings> Check(SiteSettings settings, PageIndex index)
    {
        var log = new DiagnosticLog();
        if (settings.Logo is { } logo)
        {
            Leads(logo, index, log);
        }

        return new(settings with { Navigation = [.. settings.Navigation.Where(entry => Leads(entry.Target, index, log))] }, log.ToImmutable());
    }

    private static bool Leads(Scalar target, PageIndex index, DiagnosticLog log)
    {
        var address = target.Value;
        if (address.StartsWith('#') || Array.Exists(["https://", "http://", "mailto:"], scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        var path = address.Split('#')[0];
        var page = index.AtUrl(path) ?? index.AtUrl($"/{path.Trim('/')}/");
        var found = page is not null || path == "/" || (path.StartsWith('/') && (index.Files.PublishedAt(path) is not null || PageUrl.ReservedPartOf(path) is not null || index.AtAlias(path) is { State: PublicationState.Written }));
        if (!found)
        {
            log.Add(UrlRules.MissingTarget.At(target.At, $"'{address}' leads nowhere",
                Nearest.Question(path, index.Pages.Select(other => other.Url)) ?? "write a page's address such as /about/, a file's such as /images/logo.png, or a full https:// address"));
        }
        else if (page?.State == PublicationState.Unpublished)
        {
            log.Add(UrlRules.LinkToDraft.At(target.At, $"every page links here, but {page.Explainer.Path} is not published",
                "publish the target (status: published), or take the link out until then"));
        }
        else if (page?.State is PublicationState.Future or PublicationState.Expired)
        {
            log.Add(UrlRules.LinkToWithheld.At(target.At, $"{page.Explainer.Path} is withheld by its date, so this link is not made"));
            return false;
        }

        return true;
    }
}
