// Values of site.yaml with a form of their own: address, time zone, colours, output folder, share, severities.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Settings;

internal static class SiteValues
{
    private static readonly string[] SourceFolders = ["content", "seeds", "templates"];

    private static readonly Choices<SeverityChoice> SeverityWords = new(
        ("error", SeverityChoice.Error), ("off", SeverityChoice.Off), ("warning", SeverityChoice.Warning));

    private enum SeverityChoice
    {
        Error,
        Off,
        Warning,
    }

    /// <summary>Absolute, with a slash at its end.</summary>
    public static string? Url(MappingReader site)
    {
        if (site.Text("url") is not { } text)
        {
            return null;
        }

        var url = text.Value.Trim();
        if (TypedValues.IsWebAddress(url) && url.AsSpan().IndexOfAny('?', '#') < 0)
        {
            return url.EndsWith('/') ? url : url + "/";
        }

        site.Found.Add(SettingsRules.BadUrl.At(text.At, $"{MappingReader.Quoted(url)} is not the address of a site",
            url.Contains("://", StringComparison.Ordinal) ? "write an address such as https://example.org/explainers/, without ? and #" : $"write url: https://{url.TrimStart('/')}"));
        return null;
    }

    public static TimeSpan TimeZone(MappingReader site)
    {
        if (site.Text("time_zone") is not { } text || text.Value is "UTC" or "Z" or "utc")
        {
            return TimeSpan.Zero;
        }

        if (PublicationDate.ParseOffset(text.Value) is { } offset)
        {
            return offset;
        }

        site.Found.Add(SettingsRules.BadTimeZone.At(text.At, $"{MappingReader.Quoted(text.Value)} is not UTC or an offset", "write time_zone: UTC, or an offset such as time_zone: \"+05:00\""));
        return TimeSpan.Zero;
    }

    public static string? Colour(MappingReader theme, string key)
    {
        if (theme.Text(key) is not { } text)
        {
            if (theme.KeyOf(key) is { } written)
            {
                theme.Found.Add(SettingsRules.BadColour.At(written.At, $"{key} has no value: without quotes, # opens a comment", $"put the colour in quotes: {key}: \"#0b5d7a\""));
            }

            return null;
        }

        var colour = text.Value.Trim();
        if (CssColours.IsColour(colour))
        {
            return colour;
        }

        theme.Found.Add(SettingsRules.BadColour.At(text.At, $"{MappingReader.Quoted(colour)} is not a plain CSS colour",
            CssColours.Nearest(colour) ?? "write #rgb, #rrggbb or a colour's name, such as \"#0b5d7a\""));
        return null;
    }

    /// <summary>A folder inside the site, without a slash at its end.</summary>
    public static string? Output(MappingReader site)
    {
        if (site.Text("output") is not { } text)
        {
            return null;
        }

        var folder = text.Value.Trim().TrimEnd('/');
        var parts = folder.Split('/');
        var problem = folder.StartsWith('/') || folder.Contains('\\', StringComparison.Ordinal) || folder.Contains(':', StringComparison.Ordinal) || folder.Length == 0 || folder.Any(char.IsControl)
            ? "is not a folder inside the site"
            : parts.Any(part => part is "" or "." or "..") ? "does not stay inside the site"
            : SourceFolders.Contains(parts[0], StringComparer.OrdinalIgnoreCase) || parts[0].StartsWith('.') ? "holds sources or belongs to another tool"
            : null;
        if (problem is null)
        {
            return folder;
        }

        site.Found.Add(SettingsRules.BadOutput.At(text.At, $"the output folder {MappingReader.Quoted(text.Value)} {problem}", "write output: public"));
        return null;
    }

    public static double? Share(MappingReader entry, string key)
    {
        if (entry.Text(key) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        entry.Found.Add(YamlRules.BadNumber.At(text.At, $"{key} is a share from 0 to 1, not {MappingReader.Quoted(text.Value)}", $"write for example {key}: 0.25"));
        return null;
    }

    /// <summary>What becomes of warnings; errors stay errors.</summary>
    public static ImmutableSortedDictionary<string, Severity?> Severities(MappingReader map)
    {
        var severities = ImmutableSortedDictionary.CreateBuilder<string, Severity?>(StringComparer.Ordinal);
        foreach (var key in map.Keys)
        {
            if (map.Choice(key.Value, SeverityWords) is not { } choice)
            {
                continue;
            }

            if (Catalogue.Find(key.Value) is not { } rule)
            {
                map.Found.Add(SettingsRules.UnknownCode.At(key.At, $"there is no diagnostic {MappingReader.Quoted(key.Value)}",
                    Nearest.Question(key.Value, Catalogue.All.Select(known => known.Code)) ?? "sitegen explain lists all codes"));
            }
            else if (rule.Severity == Severity.Error && choice != SeverityChoice.Error)
            {
                map.Found.Add(SettingsRules.CannotSilence.At(key.At, $"{rule.Code} is an error by itself and stays one", $"remove the line; {rule.Code} says: {rule.Title.ToLowerInvariant()}"));
            }
            else
            {
                severities[rule.Code] = choice switch { SeverityChoice.Error => Severity.Error, SeverityChoice.Warning => Severity.Warning, _ => null };
            }
        }

        return severities.ToImmutable();
    }
}
