// How often the proof's warning about another speaker is wrong, and how often it notices a wrong name: over all annotated texts.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Evidence;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Extraction;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Extraction.Evaluation;

public class SpeakerWarningTests(ITestOutputHelper output)
{
    [Fact]
    public void A_right_name_is_hardly_ever_doubted_and_a_wrong_one_often()
    {
        int right = 0, doubted = 0, wrong = 0, noticed = 0;
        foreach (var text in Directory.EnumerateFiles(AnnotatedText.Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => AnnotatedText.ReadAll(Path.GetFileName(file))))
        {
            var article = Articles.Of(text.Text, text.Language);
            var found = ArticleExtractor.Extract(article, text.Published);
            var check = new SpeakerCheck(Page(), _ => found);
            foreach (var gold in text.Quotations.Where(gold => gold.Speaker is not null))
            {
                if (found.Quotations.FirstOrDefault(quotation => quotation.Text == gold.Text) is not { } quotation)
                {
                    continue;
                }

                right++;
                if (check.Check(By(gold.Speaker!), Spoken(quotation, article)) is { } warning)
                {
                    doubted++;
                    output.WriteLine($"{text.Name}: {warning.Message}");
                }

                if (text.Names.Where(name => name.Kind == "person" && name.Name != gold.Speaker && name.Name != gold.RelayedBy).Select(name => name.Name).FirstOrDefault() is { } other)
                {
                    wrong++;
                    noticed += check.Check(By(other), Spoken(quotation, article)) is null ? 0 : 1;
                }
            }
        }

        output.WriteLine($"right names doubted: {doubted} of {right}; wrong names noticed: {noticed} of {wrong}");
        Assert.InRange(doubted / (double)right, 0, 0.01);
        Assert.InRange(noticed / (double)wrong, 0.4, 1);
    }

    private static Attribution By(string name) => new([name], default, MustBeSpoken: true);

    private static Proof Spoken(FoundQuotation quotation, Article article)
    {
        ImmutableArray<PassageStretch> stretches = [.. quotation.Parts.Select(part => new PassageStretch(article.Find(part.PassageId)!, part.Span))];
        return new Proof(ProofKind.Quotation, ProofStanding.Spoken, quotation.Text, default, article, stretches[0].Passage, []) { Stretches = stretches };
    }

    private static SiteGen.Evidence.CheckedPage Page()
    {
        var lines = LineMap.Of("content/page.md", "");
        var page = new Explainer { Lines = lines, Title = new Scalar(MappedText.At("Title", 0), lines), Body = SiteGen.Markdown.Body.Empty };
        return new(page, ImmutableDictionary<Citation, ResolvedCitation>.Empty, SharedEntries.Empty, SiteSettings.Default, QuotesLock.Empty);
    }
}
