// Where an entry of a timeline has no year, the file's order stands, and known dates should not contradict it.
using SiteGen.Diagnostics;

namespace SiteGen.Explainers.Checking;

internal static class TimelineOrderCheck
{
    public static IEnumerable<Diagnostic> Check(Explainer page)
    {
        if (page.Timeline.All(entry => entry.Date is { HasYear: true }))
        {
            yield break;
        }

        var dated = page.Timeline.Where(entry => entry.Date is { HasYear: true }).ToArray();
        for (var index = 1; index < dated.Length; index++)
        {
            var date = dated[index].Date!;
            if (Array.Find(dated[..index], above => date.IsSurelyBefore(above.Date!)) is { Date: var later })
            {
                yield return FrontMatterRules.TimelineOrder.At(dated[index].At, $"{date.Text} stands below {later!.Text} in a timeline that keeps the file's order",
                    "move this entry up, or give every entry a year: then they sort themselves");
            }
        }
    }
}
