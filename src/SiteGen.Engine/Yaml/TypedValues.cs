// Values with a form of their own in a mapping: dates, addresses, languages.
using System.Buffers;
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

internal static class TypedValues
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \t\r\n\"<>");

    /// <summary>A day or a point in time; null when absent or wrong.</summary>
    public static PublicationDate? Published(this MappingReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
        {
            return null;
        }

        var date = PublicationDate.Parse(text.Value, out var problem);
        if (date is null)
        {
            reader.Found.Add(YamlRules.BadDate.At(text.At, problem!,
                DateMend.For(text.Value) is { } mended && PublicationDate.Parse(mended, out _) is not null ? $"write \"{mended}\"" : "write a day such as \"2025-10-14\", or a time with its offset such as \"2025-10-14T09:30+05:00\""));
        }

        return date;
    }

    /// <summary>A date as vague as its source; null when absent or wrong.</summary>
    public static Edtf? Edtf(this MappingReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
        {
            return null;
        }

        var date = Dates.Edtf.Parse(text.Value, out var problem);
        if (date is null)
        {
            reader.Found.Add(YamlRules.BadDate.At(text.At, problem!, DateMend.For(text.Value) is { } mended
                ? $"write \"{mended}\""
                : "write a date such as \"2025-10-14\", \"2025-10\" or, without a year, \"XXXX-10-14\"; words such as \"early October\" go into display_date"));
        }

        return date;
    }

    /// <summary>An absolute web address; null when absent or wrong.</summary>
    public static Scalar? Address(this MappingReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
        {
            return null;
        }

        if (IsWebAddress(text.Value))
        {
            return text;
        }

        reader.Found.Add(YamlRules.BadAddress.At(text.At, $"{MappingReader.Quoted(text.Value)} is not a web address",
            LooksLikeHost(text.Value) ? $"write {key}: https://{text.Value}" : "write an address that opens with https:// or http://"));
        return null;
    }

    /// <summary>A web address, an e-mail address (<c>mailto:</c>) or a path on this site; null when absent or wrong.</summary>
    public static Scalar? Link(this MappingReader reader, string key) => reader.Node(key) is YamlScalar { Scalar: var text } && IsSiteLink(text.Value)
        ? text
        : reader.Address(key);

    public static string? Language(this MappingReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
        {
            return null;
        }

        if (IsLanguage(text.Value))
        {
            return text.Value;
        }

        reader.Found.Add(YamlRules.BadLanguage.At(text.At, $"{MappingReader.Quoted(text.Value)} is not a language tag", "write a tag such as en, ur, pt-BR or zh-Hans"));
        return null;
    }

    public static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && text.AsSpan().IndexOfAny(NotInAddresses) < 0 && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Host.Length > 0;

    private static bool IsSiteLink(string text) =>
        text.AsSpan().IndexOfAny(NotInAddresses) < 0
        && ((text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal)) || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));

    private static bool LooksLikeHost(string text) =>
        text.Contains('.', StringComparison.Ordinal) && text.AsSpan().IndexOfAny(NotInAddresses) < 0 && !text.Contains(':', StringComparison.Ordinal) && char.IsAsciiLetterOrDigit(text[0]);

    public static bool IsLanguage(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
