// sitegen evidence on a site on disk, with the real engine: the report, and what --lock writes.
using System.Text.Json;
using SiteGen.Cli.Commands;

namespace SiteGen.Tests.Cli;

public sealed class EvidenceCommandTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("site.yaml", "url: https://example.org/\n")
        .With("seeds/flood.txt", "River bursts its banks\nOLDBRIDGE: The river rose to 4 metres on 3 March.\n“We had an hour to leave,” said farmer Ana Silva.\n")
        .With("content/flood-page.md", Page("an hour to leave"));
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private string _date = "1772700000";

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void The_report_names_pages_sources_and_every_use_of_not_quotations()
    {
        Assert.Equal(0, Run("evidence"));
        Assert.Equal(
            """
            Page                   Proven  Not checked here  Cited, unproven  Uncited  Not quotations
            content/flood-page.md       1                 0                0        1               1

            Source  Cited  Quotations  Figures  Dates  Words quoted  Allowed  Body words
            flood       1           1        0      0             4        5          20
            Words of a source's body that quotations on all pages show, drafts included, each word once.

            content/flood-page.md(9,2): quotation, nothing is cited for it: Lost

            Words in marks that nobody is quoted as saying:
            content/flood-page.md(7,44): or (not_quotations)
            """.ReplaceLineEndings("\n"), _output.ToString().TrimEnd());
    }

    [Fact]
    public void A_person_at_a_terminal_gets_a_drawn_table()
    {
        Assert.Equal(0, Run(terminal: true, "evidence"));
        Assert.Contains("│ content/flood-page.md", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_one_object_a_line()
    {
        Assert.Equal(0, Run("evidence", "--format", "json"));
        var types = Lines().Select(line => JsonDocument.Parse(line).RootElement.GetProperty("type").GetString());
        Assert.Equal(["page", "proof", "gap", "not_quotation", "source", "summary"], types);
    }

    [Fact]
    public void One_page_can_be_asked_for_by_name_and_a_wrong_name_is_a_mistake_of_usage()
    {
        _folder.With("content/other.md", "---\ntitle: Other\nkind: page\n---\n");
        Assert.Equal(0, Run("evidence", "other", "--format", "json"));
        Assert.Equal(2, Lines().Length);
        Assert.Equal(2, Run("evidence", "flood-pge"));
        Assert.Contains("did you mean", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Run("evidence", "other", "--lock"));
    }

    [Fact]
    public void An_unproven_quotation_is_shown_and_ends_with_1()
    {
        _folder.With("content/flood-page.md", Page("an hour to live"));
        Assert.Equal(1, Run("evidence"));
        Assert.Contains("SG1410", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("quotation, cited, but not found there: an hour to live", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_named_is_shown_with_every_proof_and_its_passage()
    {
        Assert.Equal(0, Run("evidence", "flood-page"));
        Assert.Contains("quotation, inside the source's marks in flood#p2: an hour to leave\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_proof_warns_of_is_shown_for_the_pages_that_are_named()
    {
        _folder.With("seeds/flood.txt", "River bursts its banks\nOLDBRIDGE: The river rose to 4 metres on 3 March.\n“We never had an hour to leave,” said farmer Ana Silva.\n")
            .With("content/flood-page.md", Page("We […] had an hour to leave")).With("content/wrong.md", Page("an hour to live"));
        Assert.Equal(1, Run("evidence", "flood-page"));
        Assert.Contains("SG1415", _error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("SG1410", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("… and 1 error elsewhere on the site", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lock_keeps_the_dates_of_proofs_that_did_not_change()
    {
        Assert.Equal(0, Run("evidence", "--lock"));
        var first = Assert.Single(Lock());
        Assert.EndsWith(" 2026-03-05", first, StringComparison.Ordinal);

        _date = "1775000000";
        _folder.With("content/flood-page.md", Page("an hour to leave") + "\n“We had an hour” [@s1#p2].\n");
        Assert.Equal(0, Run("evidence", "--lock"));
        Assert.Equal(2, Lock().Length);
        Assert.Contains(first, Lock());
        Assert.Equal(Lock().Order(StringComparer.Ordinal), Lock());
        Assert.Contains("2 proofs, 1 new, 1 unchanged, 0 removed", _error.ToString(), StringComparison.Ordinal);

        var written = File.GetLastWriteTimeUtc(_folder["quotes.lock"]);
        Assert.Equal(0, Run("evidence", "--lock"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder["quotes.lock"]));
    }

    [Fact]
    public void Nothing_is_locked_while_the_site_has_errors()
    {
        _folder.With("content/flood-page.md", Page("an hour to live"));
        Assert.Equal(1, Run("evidence", "--lock"));
        Assert.False(File.Exists(_folder["quotes.lock"]));
    }

    [Fact]
    public void A_build_reads_the_lock_that_was_written()
    {
        Run("evidence", "--lock");
        File.Delete(_folder["seeds/flood.txt"]);
        Assert.Equal(0, Run("build", "--drafts"));
        Assert.Contains("Proven against the source on 5 March 2026", File.ReadAllText(_folder["public/flood-page/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_changed_is_never_answered_from_the_record_of_the_last_build()
    {
        Run("evidence", "--lock");
        Assert.Equal(0, Run("build"));
        File.AppendAllText(_folder["quotes.lock"], "no proof\n");
        Assert.Equal(1, Run("build"));
        Assert.Contains("SG1460", _error.ToString(), StringComparison.Ordinal);
    }

    private static string Page(string words) =>
        $"---\ntitle: Flood\nsources:\n  - {{id: s1, seed: flood}}\nnot_quotations: [or]\n---\nThey had “{words}” [@s1#p2]. The “or” is ours.\n\n“Lost” is not cited.\n";

    private string[] Lock() => File.ReadAllLines(_folder["quotes.lock"]);

    private string[] Lines() => _output.ToString().TrimEnd().Split('\n');

    private int Run(params string[] args) => Run(terminal: false, args);

    private int Run(bool terminal, params string[] args) => CommandLine.Run([.. args], new Surroundings
    {
        Output = _output,
        Error = _error,
        OutputIsTerminal = terminal,
        CurrentFolder = _folder.Path,
        Variable = name => name == "SOURCE_DATE_EPOCH" ? _date : null,
        NewEngine = SiteEngines.New,
    });
}
