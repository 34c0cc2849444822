// People and terms that pages share.
using System.Text;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Tests.Explainers;

public sealed class SharedEntriesTests
{
    private static readonly SharedEntries Shared = Sample.Shared("- {name: Ann Rook, role: pilot}\n- {id: board, name: Harbour Board, type: organization}\n", "- {term: Dredger, definition: A ship that digs.}");

    [Fact]
    public void An_id_alone_is_filled_in_from_the_shared_entry()
    {
        var page = Sample.ReadKeys("people: [ann-rook, {name: Bo}]\nglossary: [dredger]").Value!;

        var filled = Shared.Fill(page);

        Assert.Empty(filled.Diagnostics);
        Assert.Equal([("Ann Rook", "pilot"), ("Bo", null)], filled.Value.People.Select(person => (person.Name, person.Role)));
        Assert.Equal("A ship that digs.", Assert.Single(filled.Value.Glossary).Definition!.PlainText);
        Assert.NotEqual(page.Key, filled.Value.Key);
    }

    [Fact]
    public void A_page_that_shares_nothing_stays_the_same()
    {
        var page = Sample.ReadKeys("people: [{name: Bo}]").Value!;

        Assert.Same(page, Shared.Fill(page).Value);
    }

    [Theory]
    [InlineData("people: [ann-rok]", "content/x.md(3,10): error SG1213: content/people.yaml has no entry with the id ann-rok", "did you mean ann-rook?")]
    [InlineData("glossary: [winch]", "content/x.md(3,12): error SG1213: content/glossary.yaml has no entry with the id winch", "add it to content/glossary.yaml, or write the entry out here")]
    [InlineData("people: [{id: board, name: School Board}]", "content/x.md(3,10): error SG1214: the id board is School Board here and Harbour Board in content/people.yaml", "give one of the two another id, or write one name in both places and the other form under aliases")]
    public void A_wrong_id_is_answered(string keys, string message, string help)
    {
        var found = Assert.Single(Shared.Fill(Sample.ReadKeys(keys).Value!).Diagnostics);

        Assert.Equal(message, found.ToString());
        Assert.Equal(help, found.Help);
    }

    [Fact]
    public void Two_names_for_one_id_on_two_pages_are_an_error()
    {
        var one = Sample.ReadKeys("people: [{id: board, name: Harbour Board}]").Value!;
        var other = Sample.ReadKeys("people: [{id: board, name: School Board}]").Value!;

        Assert.Equal("SG1214", Assert.Single(SharedEntries.Conflicts([one, other])).Code);
        Assert.Empty(SharedEntries.Conflicts([one, one]));
    }

    [Theory]
    [InlineData("people: []", "content/people.yaml(1,1): error SG1111: people wants a list, and a block of keys stands here")]
    [InlineData("- ann-rook", "content/people.yaml(1,3): error SG1111: ann-rook is just an id, and this file is where such ids are written out")]
    [InlineData("- {name: A, rol: b}", "content/people.yaml(1,13): error SG1110: \"rol\" is not a key here")]
    public void A_mistake_in_the_shared_file_is_answered_there(string people, string message)
    {
        var read = SharedEntries.Read(new SourceFile("content/people.yaml", Encoding.UTF8.GetBytes(people)), null);

        Assert.Equal(message, Assert.Single(read.Diagnostics).ToString());
        Assert.Empty(read.Value.Glossary);
    }

    [Fact]
    public void Both_files_may_be_absent() => Assert.Empty(SharedEntries.Read(null, null).Diagnostics);
}
