// Proofs that outlive an absent seed, and what is said when they no longer fit.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Articles;
using SiteGen.Evidence;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Evidence;

public class QuotesLockTests
{
    private static readonly DateOnly First = new(2025, 10, 14);
    private static readonly DateOnly Later = new(2025, 11, 2);
    private static readonly Article Secret = Pages.Article("secret", new SeedMetadata { Rights = Rights.Private }, "Head", "They “knew it all” for 12 years.");

    private static Explainer Page(string body, string figure = "12") => Pages.Page(body) with
    {
        Sources = [Pages.Seed("s1", "secret")],
        Figures = [new Figure("f", Pages.Scalar(figure), "years", null, null, Pages.Cites("s1#p1"), default)],
    };

    private static QuotesLock Lock(Explainer page, Article seed, QuotesLock old, DateOnly day) => old.Renew([Pages.Check(page, seed).Value], day);

    private static SourceFile File(string text) => new("quotes.lock", Encoding.UTF8.GetBytes(text));

    private static string Absent(Explainer page, QuotesLock proven)
    {
        var result = EvidenceChecker.Check(page, ImmutableDictionary<string, Article>.Empty, SharedEntries.Empty, SiteSettings.Default, proven);
        return string.Join("; ", result.Value.Proofs.Select(proof => $"{proof.Standing} {proof.Lock?.Date:yyyy-MM-dd}").Concat(result.Diagnostics.Select(found => found.Code)));
    }

    [Fact]
    public void The_file_comes_back_as_it_was_written_sorted()
    {
        var written = Lock(Page("“knew it all” [@s1#p1]"), Secret, QuotesLock.Empty, First);
        Assert.Equal(["figure", "quotation"], written.Lines.Select(line => line.ToString().Split(' ')[0]));
        var read = QuotesLock.Read(File(written.ToText()));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(written.ToText(), read.Value.ToText());
        Assert.Equal("SG1460 (1,1,7)", Pages.Shown(Assert.Single(QuotesLock.Read(File("not one\n")).Diagnostics))[..14]);
    }

    [Fact]
    public void An_unchanged_proof_keeps_its_date()
    {
        var old = Lock(Page("“knew it all” [@s1#p1]"), Secret, QuotesLock.Empty, First);
        var renewed = Lock(Page("“knew it all” [@s1#p1]. “knew” [@s1#p1]"), Secret, old, Later);
        Assert.Equal([First, First, Later], renewed.Lines.Select(line => line.Date).Order());
    }

    [Theory]
    [InlineData("“knew it all” [@s1#p1]", "12", "Locked 2025-10-14; Locked 2025-10-14")]
    [InlineData("“knew it all” [@s1]", "12", "Locked 2025-10-14; Locked 2025-10-14")]
    [InlineData("“knew nothing” [@s1#p1]", "12", "Locked 2025-10-14; SG1461")]
    [InlineData("“knew it all” [@s1#p2]", "12", "Locked 2025-10-14; SG1461")]
    [InlineData("“knew it all” [@s1#p1]", "13", "Locked 2025-10-14; SG1461")]
    public void Where_the_seed_is_absent_the_lock_vouches_for_what_did_not_change(string body, string figure, string expected)
    {
        var proven = Lock(Page("“knew it all” [@s1#p1]"), Secret, QuotesLock.Empty, First);
        Assert.Equal(expected, Absent(Page(body, figure), proven));
        Assert.Equal(proven.ToText(), proven.Renew([EvidenceChecker.Check(Page("“knew it all” [@s1#p1]"), ImmutableDictionary<string, Article>.Empty, SharedEntries.Empty, SiteSettings.Default, proven).Value], Later).ToText());
    }

    [Fact]
    public void Without_a_lock_an_absent_seed_is_an_error() => Assert.Equal("SG1402", Absent(Page("“knew it all” [@s1#p1]"), QuotesLock.Empty));

    [Fact]
    public void A_passage_that_changed_since_its_proof_is_a_warning()
    {
        var proven = Lock(Page("“knew it all” [@s1#p1]"), Secret, QuotesLock.Empty, First);
        var same = Secret with { Sha256 = new string('1', 64) };
        Assert.Empty(proven.Drift(Pages.Seeds(same)));
        var moved = Pages.Article("secret", "Head", "A new line.", "They “knew it all” for 12 years.") with { Sha256 = new string('1', 64) };
        Assert.Equal("SG1462 secret#p1 changed since 2025-10-14, so its number may belong to another paragraph now",
            string.Join('\n', proven.Drift(Pages.Seeds(moved)).Select(found => $"{found.Code} {found.Message}")));
    }
}
