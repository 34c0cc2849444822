// sitegen extract and sitegen draft, on files on disk.
using System.Text.Json;
using SiteGen.Cli.Commands;

namespace SiteGen.Tests.Cli;

public sealed class ExtractAndDraftTests : IDisposable
{
    private const string Flood = "River bursts its banks\nOLDBRIDGE: The river rose by 4 metres on Monday.\n“We had an hour to leave,” said farmer Ana Silva.\n";

    private readonly TempFolder _folder = new TempFolder().With("seeds/flood.txt", Flood).With("site.yaml", "url: https://example.org/\n");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_table_shows_what_was_found()
    {
        Assert.Equal(0, Run("extract", "seeds/flood.txt", "--published", "2025-10-14"));
        var shown = _output.ToString();
        Assert.Contains("seeds/flood.txt: River bursts its banks\nFound", shown, StringComparison.Ordinal);
        Assert.Matches("quotation +p2 +We had an hour to leave, +Ana Silva, farmer +quote-verb-speaker +0\\.\\d\\d", shown);
        Assert.Matches("date +p1 +on Monday|date +p1 +Monday +2025-10-13, worked out", shown);
    }

    [Fact]
    public void A_folder_gives_a_line_a_seed_and_a_file_that_cannot_be_read_does_not_stop_the_others()
    {
        _folder.With("seeds/b.txt", "Second\nA line.\n").With("seeds/README.md", "no seed").With("seeds/flood.yaml", "publisher: Oldbridge News\n").With("seeds/empty.txt", "");
        Assert.Equal(1, Run("extract", "seeds", "nowhere.txt", "--format", "json"));
        var lines = _output.ToString().TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["seeds/b.txt True", "seeds/empty.txt False", "seeds/flood.txt True", "nowhere.txt False"],
            lines.Select(line => $"{line.GetProperty("file").GetString()} {line.GetProperty("read").GetBoolean()}"));
        Assert.Equal("Oldbridge News", lines[2].GetProperty("publisher").GetString());
        Assert.Equal("Ana Silva", lines[2].GetProperty("quotations")[0].GetProperty("speaker").GetString());
        Assert.Equal("error", lines[3].GetProperty("messages")[0].GetProperty("severity").GetString());
        Assert.Contains("SG1658: nowhere.txt", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_publication_that_is_none_is_a_mistake_of_usage() => Assert.Equal(2, Run("extract", "seeds/flood.txt", "--published", "Monday"));

    [Fact]
    public void A_draft_of_a_private_seed_holds_what_is_proven_and_nobodys_name()
    {
        _folder.With("seeds/memo-k17.txt", "Memo on the north sluice\nThe board met on 3 March.\n“We knew about the crack for 12 years,” said engineer Quentin Marsh. It cost $45 million.\n")
            .With("seeds/memo-k17.yaml", "rights: private\nlabel: A memo of the harbour board\npublished: \"2026-03-04\"\n");
        Assert.Equal(0, Run("draft", "memo-k17"));
        Assert.Contains("Wrote content/a-memo-of-the-harbour-board.md: ", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("names nobody", _output.ToString(), StringComparison.Ordinal);
        var draft = File.ReadAllText(_folder["content/a-memo-of-the-harbour-board.md"]);
        Assert.Contains("text: \"We knew about the crack for 12 years\"", draft, StringComparison.Ordinal);
        Assert.Contains("$45 million", draft, StringComparison.Ordinal);
        Assert.Contains("2026-03-03", draft, StringComparison.Ordinal);
        Assert.All(["Marsh", "engineer", "sluice", "The board"], word => Assert.DoesNotContain(word, draft, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(0, Run("build", "--drafts"));
        Assert.All(Directory.EnumerateFiles(_folder["public"], "*.html", SearchOption.AllDirectories), page => Assert.DoesNotContain("memo-k17", File.ReadAllText(page), StringComparison.Ordinal));
        Assert.Equal(1, Run("draft", "memo-k17"));
        Assert.Contains("another label:", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_written_once_and_builds()
    {
        Assert.Equal(0, Run("draft", "flood"));
        Assert.Contains("Wrote content/flood.md: ", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Run("build"));
        Assert.Equal(0, Run("build", "--drafts"));
        Assert.Contains("We had an hour to leave", File.ReadAllText(_folder["public/flood/index.html"]), StringComparison.Ordinal);

        var before = File.ReadAllText(_folder["content/flood.md"]);
        Assert.Equal(1, Run("draft", "flood"));
        Assert.Contains("never overwrites", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder["content/flood.md"]));
    }

    [Fact]
    public void A_draft_fits_into_a_site_that_knows_its_people_by_other_names()
    {
        _folder.With("content/other.md", "---\ntitle: Other\nkind: page\npeople:\n  - {id: ana-silva, name: Ana Silva of Newtown}\n---\n");
        Assert.Equal(0, Run("draft", "seeds/flood.txt"));
        Assert.Equal(0, Run("build", "--drafts"));
    }

    [Theory]
    [InlineData(2, "did you mean flood?", "floud")]
    [InlineData(1, "does not fit into this site", "taken")]
    public void A_draft_that_cannot_be_says_why(int code, string message, string seed)
    {
        _folder.With("seeds/taken.txt", Flood)
            .With("content/a.md", "---\ntitle: A\nkind: page\nslug: taken\n---\n");
        Assert.Equal(code, Run("draft", seed));
        Assert.Contains(message, _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["a.md: ---\ntitle: A\nkind: page\nslug: taken\n---\n"], _folder.Tree("content"));
    }

    private int Run(params string[] args) => CommandLine.Run([.. args], new Surroundings
    {
        Output = _output,
        Error = _error,
        CurrentFolder = _folder.Path,
        NewEngine = SiteEngines.New,
    });
}
