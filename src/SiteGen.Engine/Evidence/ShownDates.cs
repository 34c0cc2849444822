// Checks the dates that readers see beside a proof: display_date says what date says, and what stands alone is proven by itself.
using System.Collections.Immutable;
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class ShownDates(CheckedPage page, ProofLog log, SourceDates sources)
{
    public void Check()
    {
        foreach (var entry in page.Page.Timeline)
        {
            var inside = entry.Text?.Block.Groups.SelectMany(group => group.Citations) ?? [];
            var stands = entry.Basis == DateBasis.Editor || Agrees(entry.DisplayDate, [entry.Date, entry.End], entry.At) || Rests(entry.DisplayDate, [.. entry.Cites.Concat(inside)], entry.Basis == DateBasis.Inferred);
            if (!stands)
            {
                log.Add(EvidenceRules.DateNotStated.At(entry.At, $"\"{entry.DisplayDate}\" is not stated in {page.Named(page.Resolved([.. entry.Cites.Concat(inside)]))}",
                    "write it as the passage does, basis: inferred if it can be worked out, or basis: editor"));
            }
        }

        foreach (var next in page.Page.Next.Where(next => !Agrees(next.DisplayDate, [next.Date], next.At)))
        {
            Warn(next.DisplayDate!, next.Cites, next.At);
        }

        foreach (var next in page.Page.Next.Where(next => next.Date is not null))
        {
            Warn(next.Date!.Text, next.Cites, next.At);
        }

        foreach (var figure in page.Page.Figures.Where(figure => figure.AsOf is not null))
        {
            Warn(figure.AsOf!.Value, figure.Cites, figure.AsOf.At);
        }
    }

    private static bool IsPublication(DatePattern end, ImmutableArray<ResolvedCitation> cited) =>
        cited.Any(source => source.Article!.Metadata.Published is { } published && end.Holds(new DayRange(published.Day, published.Day)));

    /// <summary>Nothing is left to prove: no date is shown, or it is that of <c>date</c>; another date than that is an error.</summary>
    private bool Agrees(string? shown, ImmutableArray<Edtf?> dates, Location at)
    {
        var named = shown is null ? [] : DateReader.Find(shown, page.Language);
        var ends = dates.OfType<Edtf>().SelectMany(date => DatePattern.EndsOf(date.Text)).ToImmutableArray();
        if (named.IsEmpty || ends.IsEmpty)
        {
            return named.IsEmpty;
        }

        if (named.FirstOrDefault(date => !ends.Any(end => end.Covers(date))) is { } other)
        {
            log.Add(EvidenceRules.ShownDateDiffers.At(at, $"display_date says \"{shown!.Substring(other.Span.Start, other.Span.Length)}\", and date: is {dates.OfType<Edtf>().First().Text}",
                "show no part that date: does not have, and no other day"));
        }

        return true;
    }

    /// <summary>Where only <c>display_date</c> stands, each date in it must follow from a cited passage.</summary>
    private bool Rests(string? shown, ImmutableArray<Citation> cites, bool isInferred)
    {
        var cited = page.Resolved(cites);
        return shown is null || cited.IsEmpty || cited.Any(source => source.Article is null)
            || DateReader.Find(shown, page.Language).Select(DatePattern.Of).All(date =>
                sources.Stated([date], cited) is not null || sources.IsEndOfRange(date, cited) || (isInferred && sources.Inferred([date], cited) is not null));
    }

    private void Warn(string date, ImmutableArray<Citation> cites, Location at)
    {
        var cited = page.Resolved(cites);
        var ends = DatePattern.EndsOf(date) is { IsEmpty: false } edtf ? edtf : [.. DateReader.Find(date, page.Language).Select(DatePattern.Of)];
        if (!cited.IsEmpty && cited.All(source => source.Article is not null) && !ends.All(end => sources.Stated([end], cited) is not null || sources.IsEndOfRange(end, cited) || sources.Inferred([end], cited) is not null || IsPublication(end, cited)))
        {
            log.Add(EvidenceRules.DateNotFound.At(at, $"{date} neither stands in {page.Named(cited)} nor follows from it", "cite the passage that names the day, or leave the date out"));
        }
    }
}
