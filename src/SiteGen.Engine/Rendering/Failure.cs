// What went wrong while a template ran, in words for the template's author.
using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

internal static class Failure
{
    /// <summary>Rule, message and help of an error. Scriban's own messages are put into ours where one is known.</summary>
    public static (DiagnosticRule Rule, string Message, string? Help) Explain(ScriptRuntimeException error)
    {
        if (error is TemplateError own)
        {
            return (own.Rule, own.OriginalMessage, own.Help);
        }

        var text = error.OriginalMessage;
        if (Between(text, "Object `", "` is null") is { } empty)
        {
            return (TemplateRules.Failed, $"{empty} is empty here, so it has no members", $"ask first: if {empty}, or write ?. instead of the dot");
        }

        if (Between(text, "Cannot get member with name ", ".") is { } member)
        {
            return (TemplateRules.UnknownMember, $"there is no member {member}", "for has: index, first, last, even, odd, length, changed");
        }

        if (Between(text, "The index ", " is out of bounds") is { } index && Between(text, "[0, ", "]") is { } size)
        {
            return (TemplateRules.Failed, $"there is no item {index} in a list of {size}", "items count from 0; ask for the size first");
        }

        if (text.StartsWith("Cannot access target", StringComparison.Ordinal))
        {
            return (TemplateRules.Failed, "this value has no items to choose from", "only lists and objects have items");
        }

        if (text.Contains("OutputLimit", StringComparison.Ordinal) || text.Contains("LimitToString", StringComparison.Ordinal))
        {
            return (TemplateRules.Limit, $"this page is longer than {Renderer.MostOutput / 1_000_000} million characters", "does a loop go over too much?");
        }

        if (text.StartsWith("Exceeding", StringComparison.Ordinal) || text.Contains("LoopLimit", StringComparison.Ordinal))
        {
            return (TemplateRules.Limit, "this goes on too long or too deep", "does a template include itself, or a loop go over too much?");
        }

        return (TemplateRules.Failed, FirstLower(text), null);
    }

    /// <summary>Scriban's messages, written as ours: lower-case start, no full stop.</summary>
    public static string FirstLower(string message)
    {
        var text = message.Trim().TrimEnd('.');
        return text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    private static string? Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += before.Length;
        var end = text.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? null : text[start..end];
    }
}
