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
    [InlineData("Secretary Forests Nadir Khichi was there with them.", NameKind.Person, "Nadir Khichi")]
    [InlineData("Minister for Planning and Development Zafran Oduya spoke.", NameKind.Person, "Zafran Oduya")]
    [InlineData("His brother Michael said nothing.", NameKind.Person, "Michael")]
    [InlineData("His opposite number, Dean Hargreaves, left.", NameKind.Person, "Dean Hargreaves")]
    [InlineData("They thanked Orla Quist, 41, again. Quist wept.", NameKind.Person, "Orla Quist")]
    [InlineData("Zorro Quillfeather grew up with all of them.", NameKind.Person, "Zorro Quillfeather")]
    [InlineData("They live in Civil Lines.", NameKind.Place, "Civil Lines")]
    [InlineData("It was found near Oberlindau.", NameKind.Place, "Oberlindau")]
    [InlineData("They met in Varnhem, the council said.", NameKind.Place, "Varnhem")]
    [InlineData("The mayor of Varnhem resigned.", NameKind.Place, "Varnhem")]
    [InlineData("Varnhem residents left.", NameKind.Place, "Varnhem")]
    [InlineData("The Hessenbote newspaper closed.", NameKind.Organization, "Hessenbote")]
    [InlineData("The payments company Korto closed.", NameKind.Organization, "Korto")]
    [InlineData("A spokesman for Korto left.", NameKind.Organization, "Korto")]
    [InlineData("They told the Hessenbote again.", NameKind.Organization, "Hessenbote")]
    [InlineData("Tall Oaks Alliance (TOA) was there with them. TOA left.", NameKind.Organization, "Tall Oaks Alliance")]
    [InlineData("Kestrel Software plc closed. Kestrel had lost money.", NameKind.Organization, "Kestrel Software plc")]
    [InlineData("Messrs Greenline Builders Limited was there with them.", NameKind.Organization, "Greenline Builders Limited")]
    public void A_name_is_shown_whole_and_alone(string text, NameKind kind, string name) =>
        Assert.Equal([(kind, name)], Shown(text));

    [Theory]
    [InlineData("Analysts at Fenwick Peel called it cheap.")]
    [InlineData("Mabuza said Bokamoso Holdups was late.")]
    [InlineData("The broadcaster Canal Nine reported it.")]
    [InlineData("Airline Jambo Sky said it was late.")]
    [InlineData("They met at St Hilda's Parish Church.")]
    [InlineData("Trinbago Kings won. The Kings had lost before.")]
    [InlineData("The Guy Fawkes Night fire went out.")]
    [InlineData("The study appears in Animal Letters.")]
    [InlineData("The Lord Provost of it added a line.")]
    [InlineData("They spoke in Yoruba again.")]
    [InlineData("The motive lay in Crowley posts.")]
    [InlineData("They lost to Harbour City again.")]
    [InlineData("Kitamori Seiki said it was late.")]
    public void Too_little_evidence_shows_nothing(string text) => Assert.Empty(Shown(text));

    private static IEnumerable<(NameKind, string)> Shown(string text) =>
        OnTuesday(text).Names.Where(name => name.Origin.Confidence >= ArticleExtraction.ShownFrom).Select(name => (name.Kind, name.Name));
}
