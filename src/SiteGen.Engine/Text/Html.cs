// Markup that the engine itself made: the one type that templates write without escaping.
namespace SiteGen.Text;

/// <summary>Trusted markup. Never made from what a seed or an editor wrote without escaping it first.</summary>
public sealed record Html(string Value)
{
#pragma warning disable CA1065 // Throwing is the point: using markup as text is our own bug, and escaping it twice would hide it.
    /// <summary>Markup is never text: a template that uses it as text is in error, not escaped twice.</summary>
    public override string ToString() => throw new InvalidOperationException("Html used as text");
#pragma warning restore CA1065
}
