// Proves one quotation against the passages that cover it, or says what is wrong with it.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Explainers;

namespace SiteGen.Evidence;

internal sealed class QuotationProver(CheckedPage page, ProofLog log, SpeakerCheck speakers)
{
    public void Prove(QuotationTask task)
    {
        var resolved = task.Covering.Distinct().Where(page.Citations.ContainsKey).Select(cite => page.Citations[cite]).ToImmutableArray();
        var entries = resolved.Where(cited => cited.Quote is not null).ToImmutableArray();
        var sources = resolved.Where(cited => cited.Citation.Kind == CitationKind.Source).ToImmutableArray();
        var unresolved = task.Covering.Any(cite => cite.Kind is CitationKind.Source or CitationKind.Quote && !page.Citations.ContainsKey(cite));
        var pattern = QuotationPattern.Of(Unwrapped(task.Text));
        if (pattern.WordsOutside == 0 || pattern.WordsInside > pattern.WordsOutside)
        {
            Fail(task, EvidenceRules.TooMuchInBrackets.At(task.At,
                pattern.WordsOutside == 0 ? "nothing of this quotation stands outside brackets" : "more of this quotation stands inside brackets than outside",
                "say it in your own words, or quote more of the source"));
        }
        else if (ThroughEntry(task, pattern, entries))
        {
            return;
        }
        else if (sources.IsEmpty && !unresolved)
        {
            Uncovered(task, entries);
        }
        else
        {
            Against(sources, pattern, task, unresolved);
        }
    }

    private void Against(ImmutableArray<ResolvedCitation> sources, QuotationPattern pattern, QuotationTask task, bool unresolved)
    {
        var found = Best(sources, pattern, task);
        var accepted = found is { } best && best.Match.Kind >= MatchKind.Unclear && MaySay(task, found.Value);
        if (accepted)
        {
            Accept(task, pattern, found!.Value.Match, found.Value.Cited);
        }
        else if (sources.FirstOrDefault(cited => cited.AbsentSeed is not null) is { AbsentSeed: { } absent })
        {
            log.ByLock(new Proof(ProofKind.Quotation, ProofStanding.Locked, task.Text, task.At, null, null, []) { Entry = task.Entry },
                page.Locked(ProofKind.Quotation, task.Text, sources), absent);
        }
        else if (sources.FirstOrDefault(cited => cited.Article is null) is { } elsewhere)
        {
            // No build can read that source: it may well hold the words.
            log.Add(EvidenceRules.NotCheckedHere.At(task.At, $"this quotation is not checked: {elsewhere.Citation.Target} is not a seed",
                "save the source's text under seeds/ and name it with seed: to have it proven"));
            log.Prove(new Proof(ProofKind.Quotation, ProofStanding.Unchecked, task.Text, task.At, null, null, []) { Citation = elsewhere.Citation, Entry = task.Entry });
        }
        else if (unresolved)
        {
            // The citation that leads nowhere was reported; what it would have proven is not known.
            log.Miss(ProofKind.Quotation, GapKind.Unproven, task.Text, task.At);
        }
        else
        {
            Fail(task, new QuotationFailure(page, task, pattern).Explain(sources, found?.Match));
        }
    }

    /// <summary>The match that claims most; on equal claims the first citation's.</summary>
    private (QuotationMatch Match, ResolvedCitation Cited)? Best(ImmutableArray<ResolvedCitation> sources, QuotationPattern pattern, QuotationTask task)
    {
        (QuotationMatch Match, ResolvedCitation Cited)? best = null;
        foreach (var cited in sources)
        {
            foreach (var reading in page.Readings(cited))
            {
                var match = QuotationMatcher.Find(pattern, reading);
                var candidate = (Match: match, Cited: cited);
                if (match.Kind > (best?.Match.Kind ?? MatchKind.Nowhere) || (match.Kind == MatchKind.Wording && best is { } so && !MaySay(task, so) && MaySay(task, candidate)))
                {
                    best = candidate;
                }
            }
        }

        return best;
    }

    /// <summary>Words put into a person's mouth must be spoken there, unless the source is that person's own.</summary>
    private bool MaySay(QuotationTask task, (QuotationMatch Match, ResolvedCitation Cited) found) =>
        found.Match.Kind != MatchKind.Wording || task.By is not { MustBeSpoken: true } by
        || SeedKind.Primary == found.Match.Reading.Article.Metadata.Kind || found.Cited.Source?.Metadata.Kind == SeedKind.Primary
        || by.Names.Any(name => IsOwn(name, found.Match.Reading.Article.Metadata));

    private static bool IsOwn(string name, SeedMetadata source) =>
        Same(name, source.Publisher) || Same(name, source.Author) || (source.Author?.Split([",", " and ", "&", ";"], StringSplitOptions.TrimEntries) ?? []).Any(author => Same(name, author));

    private static bool Same(string name, string? other) =>
        other is not null && FoldedText.Fold(name).Equals(FoldedText.Fold(other), StringComparison.OrdinalIgnoreCase);

    private void Accept(QuotationTask task, QuotationPattern pattern, QuotationMatch match, ResolvedCitation cited)
    {
        var reading = match.Reading;
        var stretches = match.Spans.SelectMany(reading.Locate).ToImmutableArray();
        var passage = stretches[0].Passage;
        var proof = new Proof(ProofKind.Quotation, Standing(match.Kind), task.Text, task.At, reading.Article, passage,
            [.. stretches.Where(stretch => stretch.Passage == passage).Select(stretch => stretch.Span)])
        {
            Citation = task.IsHeading ? null : cited.Citation,
            Entry = task.Entry,
            Stretches = stretches,
        };
        log.Prove(proof);
        log.AddRange(new QuotationWarnings(page, task, pattern).Of(match));
        if (task.By is { } by && speakers.Check(by, proof) is { } other)
        {
            log.Add(other);
        }
    }

    private static ProofStanding Standing(MatchKind kind) => kind switch
    {
        MatchKind.Spoken or MatchKind.Scattered => ProofStanding.Spoken,
        MatchKind.Wording => ProofStanding.Wording,
        _ => ProofStanding.Unclear,
    };

    /// <summary>Marks under <c>[@quote:q3]</c> must stand in that entry, and are proven as far as it is.</summary>
    private bool ThroughEntry(QuotationTask task, QuotationPattern pattern, ImmutableArray<ResolvedCitation> entries)
    {
        foreach (var cited in entries)
        {
            if (QuotationMatcher.StandsIn(pattern, cited.Quote!.Text.Value) || (cited.Quote.Original is { } original && QuotationMatcher.StandsIn(pattern, original.Value)))
            {
                if (log.ProofOfEntry(ProofKind.Quotation, cited.Quote.Id) is { } proof)
                {
                    log.Prove(proof with { Text = task.Text, At = task.At, Citation = cited.Citation, Entry = null });
                }
                else
                {
                    log.Miss(ProofKind.Quotation, GapKind.Unproven, task.Text, task.At);
                }

                return true;
            }
        }

        return false;
    }

    private void Uncovered(QuotationTask task, ImmutableArray<ResolvedCitation> entries)
    {
        if (entries.FirstOrDefault() is { } cited)
        {
            Fail(task, EvidenceRules.NotInEntry.At(task.At, $"this does not stand in the entry {cited.Quote!.Id} of quotes:", "copy the words of its text or original, or cite the passage itself",
                new RelatedPlace(cited.Quote.Text.At, $"the entry says: “{cited.Quote.Text.Value}”")));
            return;
        }

        if (!page.HasSources)
        {
            return;
        }

        log.Miss(ProofKind.Quotation, GapKind.Uncited, task.Text, task.At);
        var rule = page.IsPublished ? EvidenceRules.UncitedQuotationPublished : EvidenceRules.UncitedQuotation;
        log.Add(rule.At(task.At, "this quotation has no citation", task.IsUnclosed
            ? "close its mark: it is read to the end of the block, past any citation in it"
            : task.IsHeading ? "cite the passage it stands in anywhere on the page, or list the words in not_quotations: if nobody said them"
            : "put [@s1#p3] after its closing mark, or list the words in not_quotations: if nobody said them"));
    }

    private void Fail(QuotationTask task, Diagnostic diagnostic)
    {
        log.Miss(ProofKind.Quotation, GapKind.Unproven, task.Text, task.At);
        log.Add(task.IsUnclosed ? diagnostic with { Help = $"its opening mark is never closed in this block; {diagnostic.Help}" } : diagnostic);
    }

    /// <summary>Marks around the whole are the page's typography: “We act” in an entry or a blockquote is We act.</summary>
    private static string Unwrapped(string text)
    {
        var trimmed = TypedMarks.Evened(text).Trim().Trim(TypedMarks.Filler);
        return QuotationMarks.Find(trimmed, "en").Quotations is [{ IsClosed: true } only] && only.Outer.Length == trimmed.Length
            ? trimmed[only.Inner.Start..only.Inner.End] : trimmed;
    }
}
