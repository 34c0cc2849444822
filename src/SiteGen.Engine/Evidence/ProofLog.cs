// Gathers what was found out about one page while it is checked.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Lives inside one check of one page.</summary>
internal sealed class ProofLog
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Proof> _proofs = [];
    private readonly List<EvidenceGap> _gaps = [];
    private readonly List<ExemptMarks> _exempt = [];

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    public void Prove(Proof proof) => _proofs.Add(proof);

    public void Exempt(ExemptMarks marks) => _exempt.Add(marks);

    public void Miss(ProofKind kind, GapKind gap, string text, Location at) => _gaps.Add(new EvidenceGap(kind, gap, text, at));

    /// <summary>Its seed is absent: quotes.lock vouches for it, or it changed without a new proof.</summary>
    public void ByLock(Proof unproven, (LockLine Line, ResolvedCitation Cited)? locked, string seed)
    {
        if (locked is { } found)
        {
            Prove(unproven with { Standing = ProofStanding.Locked, Lock = found.Line, Citation = found.Cited.Citation });
            return;
        }

        Miss(unproven.Kind, GapKind.Unproven, unproven.Text, unproven.At);
        Add(EvidenceRules.NotInLock.At(unproven.At, $"this was never proven against {seed}, which is not in this checkout",
            "build once where the seed is and run sitegen evidence --lock, or take back the change"));
    }

    /// <summary>A figure or date whose source no build can read.</summary>
    public void Unchecked(ProofKind kind, string text, Location at, Citation citation, string entry)
    {
        Prove(new Proof(kind, ProofStanding.Unchecked, text, at, null, null, []) { Citation = citation, Entry = entry });
        Add(EvidenceRules.FigureUnchecked.At(at, $"\"{text}\" is not checked: {citation.Target} is not a seed",
            "save the source's text under seeds/ and name it with seed: to have it proven"));
    }

    public Proof? ProofOfEntry(ProofKind kind, string id) => _proofs.Find(proof => proof.Kind == kind && proof.Entry == id);

    public Result<PageEvidence> ToResult(ImmutableDictionary<Citation, ResolvedCitation> citations) => new(
        new PageEvidence(citations, [.. _proofs.OrderBy(proof => proof.At)])
        {
            Gaps = [.. _gaps.OrderBy(gap => gap.At)],
            Exempt = [.. _exempt.OrderBy(marks => marks.At)],
        },
        [.. _diagnostics]);
}
