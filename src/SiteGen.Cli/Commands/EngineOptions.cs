// Options that decide how a site is built, and the date of the build.
using System.CommandLine;
using System.Globalization;

namespace SiteGen.Cli.Commands;

internal sealed class EngineOptions
{
    private readonly Option<string?> _baseUrl = NewBaseUrl();

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings are errors, and the finished site is checked as by sitegen check." };

    public static Option<string?> NewBaseUrl()
    {
        var option = new Option<string?>("--base-url") { Description = "Address the site will have, instead of url: in site.yaml.", HelpName = "url" };
        RequireAddress(option);
        return option;
    }

    /// <summary>Makes anything but an http(s) address a mistake of usage.</summary>
    public static void RequireAddress<T>(Option<T> option) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && Normalised(token.Value) is null)
        {
            result.AddError($"{option.Name}: {token.Value} is not an address; it looks like https://example.org/news/");
        }
    });

    public EngineOptions AddTo(Command command)
    {
        command.Options.Add(_baseUrl);
        command.Options.Add(_strict);
        return this;
    }

    public BuildOptions Read(ParseResult arguments, bool drafts, Surroundings around) => new()
    {
        BaseUrl = arguments.GetValue(_baseUrl) is { } url ? Normalised(url) : null,
        Strict = arguments.GetValue(_strict),
        Drafts = drafts,
        BuildTime = BuildTime(around),
    };

    /// <summary>The moment that decides what is published: SOURCE_DATE_EPOCH, so that a build can be repeated, else the clock.</summary>
    private static DateTimeOffset BuildTime(Surroundings around)
    {
        var epoch = around.Variable("SOURCE_DATE_EPOCH");
        if (string.IsNullOrEmpty(epoch))
        {
            return around.Clock.GetUtcNow();
        }

        // The largest second that a DateTimeOffset holds.
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253_402_300_799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new UsageException($"SOURCE_DATE_EPOCH is {epoch}; it should be a number of seconds since 1970, e.g. 1760400000");
    }

    /// <summary>An http(s) address that ends with a slash, or null.</summary>
    public static string? Normalised(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0
            ? url.TrimEnd('/') + "/"
            : null;
}
