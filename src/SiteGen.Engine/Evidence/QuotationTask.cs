// One quotation that is to be proven, and the citations that cover it.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>One quotation.</summary>
/// <param name="Text">Its words without their marks.</param>
/// <param name="At">Where it stands on the page.</param>
/// <param name="Covering">The citations that cover it.</param>
internal sealed record QuotationTask(string Text, Location At, ImmutableArray<Citation> Covering)
{
    /// <summary>Id of its entry in <c>quotes:</c>; null elsewhere.</summary>
    public string? Entry { get; init; }

    /// <summary>Who is said to have said it; null where the page does not say, or only in its running text.</summary>
    public Attribution? By { get; init; }

    /// <summary>Its closing mark is missing, so it was read to the end of its block.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>A title, summary or heading: proven against all that the page cites, so no citation is named for it.</summary>
    public bool IsHeading { get; init; }
}

/// <summary>Who is said to have said something.</summary>
/// <param name="Names">Forms of the name; empty when nobody is named.</param>
/// <param name="At">Where the page says so.</param>
/// <param name="MustBeSpoken">The words must stand in the source's own marks, unless one of the names is its publisher or author.</param>
internal sealed record Attribution(ImmutableArray<string> Names, Location At, bool MustBeSpoken);
