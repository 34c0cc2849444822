// An entry of the catalogue: a code and what it means, shared by every message that carries it.
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>An entry of the catalogue.</summary>
/// <param name="Code">"SG" and four digits; never reused for another meaning.</param>
/// <param name="Severity">What it is unless site.yaml says otherwise.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Explanation">Markdown for <c>sitegen explain</c>: why it matters and how to mend it, with an example.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Explanation)
{
    /// <summary>A message of this kind.</summary>
    public Diagnostic At(Location location, string message, string? help = null, params ReadOnlySpan<RelatedPlace> related) =>
        new(this, Severity, location, message, help, [.. related]);
}
