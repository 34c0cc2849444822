// One message to the user: what is wrong, where, and how to mend it.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

public enum Severity
{
    /// <summary>The site is built; something deserves a look. Configurable in site.yaml.</summary>
    Warning,

    /// <summary>Nothing is published. Cannot be silenced.</summary>
    Error,
}

/// <summary>A second place that belongs to a message, e.g. the passage a quotation was looked for in.</summary>
/// <param name="Location">The place.</param>
/// <param name="Note">What stands there, e.g. "the passage says: …".</param>
public sealed record RelatedPlace(Location Location, string Note);

/// <summary>One message.</summary>
/// <param name="Rule">Entry of the catalogue: code, severity, explanation.</param>
/// <param name="Severity">The rule's own, or what site.yaml made of it.</param>
/// <param name="Location">Where, in the user's file.</param>
/// <param name="Message">What is wrong, one sentence without a full stop at its end.</param>
/// <param name="Help">How to mend it; null only where the message itself says it.</param>
/// <param name="Related">Other places that belong to it, in order.</param>
public sealed record Diagnostic(
    DiagnosticRule Rule,
    Severity Severity,
    Location Location,
    string Message,
    string? Help,
    ImmutableArray<RelatedPlace> Related) : IComparable<Diagnostic>
{
    public string Code => Rule.Code;

    public bool IsError => Severity == Severity.Error;

    /// <summary>Orders by place, then code, then text, so that output never depends on the order of work.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Location.CompareTo(other.Location);
        order = order != 0 ? order : string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    public bool Equals(Diagnostic? other) =>
        other is not null && Rule == other.Rule && Severity == other.Severity && Location == other.Location
        && Message == other.Message && Help == other.Help && Related.SequenceEqual(other.Related);

    public override int GetHashCode() => HashCode.Combine(Code, Location, Message);

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;

    public override string ToString() =>
        $"{Location}: {(IsError ? "error" : "warning")} {Code}: {Message}";
}
