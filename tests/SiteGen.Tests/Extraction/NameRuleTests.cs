// Table tests of names shown as fact, and of what is too little evidence to show one.
using SiteGen.Extraction;
using static SiteGen.Tests.Extraction.Articles;

namespace SiteGen.Tests.Extraction;

public class NameRuleTests
{
    [Theory]
    [InlineData("The National Union of Producers met.", NameKind.Organization, "National Union of Producers")]
    [InlineData("He died at the Queen Elizabeth Hospital.", NameKind.Organization, "Queen Elizabeth Hospital")]
    [InlineData("The House Energy and Commerce Committee met.", NameKind.Organization, "House Energy and Commerce Committee")]
    [InlineData("The Danish Grocers’ Association met.", NameKind.Organization, "Danish Grocers’ Association")]
    [InlineData("Kestrel Software plc closed.", NameKind.Organization, "Kestrel Software plc")]
    [InlineData("It runs along Church Street again.", NameKind.Place, "Church Street")]
    [InlineData("Contractor Bell & Sons Ltd left in the rain.", NameKind.Organization, "Bell & Sons Ltd")]
    [InlineData("They heard R. K. Devadhar again.", NameKind.Person, "R. K. Devadhar")]
    [InlineData("They thanked Ian Gould KC again.", NameKind.Person, "Ian Gould")]
    [InlineData("They thanked Mr Porter again.", NameKind.Person, "Porter")]
    [InlineData("They thanked village headman Josephat Nkhoma.", NameKind.Person, "Josephat Nkhoma")]
    [InlineData("They thanked Conservative Lucy Hart.", NameKind.Person, "Lucy Hart")]
    public void A_name_is_shown_whole_and_alone(string text, NameKind kind, string name) =>
        Assert.Equal([(kind, name)], Shown(text));

    [Theory]
    [InlineData("Analysts at Fenwick Peel called it cheap.")]
    [InlineData("Mabuza said Bokamoso Holdups was late.")]
    [InlineData("The broadcaster Canal Nine reported it.")]
    [InlineData("Airline Jambo Sky said it was late.")]
    [InlineData("They live in Civil Lines.")]
    [InlineData("They met at St Hilda's Parish Church.")]
    [InlineData("Trinbago Kings won. The Kings had lost before.")]
    [InlineData("His brother Michael said nothing.")]
    [InlineData("They lost to Harbour City again.")]
    [InlineData("Kitamori Seiki said it was late.")]
    public void Too_little_evidence_shows_nothing(string text) => Assert.Empty(Shown(text));

    private static IEnumerable<(NameKind, string)> Shown(string text) =>
        OnTuesday(text).Names.Where(name => name.Origin.Confidence >= ArticleExtraction.ShownFrom).Select(name => (name.Kind, name.Name));
}
