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
    [InlineData("They met at St Hilda's Parish Church.", NameKind.Organization, "St Hilda's Parish Church")]
    [InlineData("The Ethics and Anti-Corruption Commission (EACC) met.", NameKind.Organization, "Ethics and Anti-Corruption Commission")]
    [InlineData("The Hands Across Rivers (HAR) van was lost.", NameKind.Organization, "Hands Across Rivers")]
    [InlineData("The Department of Forestry, Fisheries and the Environment met.", NameKind.Organization, "Department of Forestry, Fisheries and the Environment")]
    [InlineData("They told The Coastal Chronicle again.", NameKind.Organization, "The Coastal Chronicle")]
    [InlineData("Hallam & Finch cut its price for all of them.", NameKind.Organization, "Hallam & Finch")]
    [InlineData("It was sold by Delta Crane Corp., which left.", NameKind.Organization, "Delta Crane Corp.")]
    [InlineData("Analysts at Fenwick Peel called it cheap.", NameKind.Organization, "Fenwick Peel")]
    [InlineData("The trains of Transport for Wales were late.", NameKind.Organization, "Transport for Wales")]
    [InlineData("A spokeswoman for the Labour Party left.", NameKind.Organization, "Labour Party")]
    [InlineData("They saw CP Rabiu Danjuma Gyang again.", NameKind.Person, "Rabiu Danjuma Gyang")]
    [InlineData("The musicologist Jutta Arnsberg left.", NameKind.Person, "Jutta Arnsberg")]
    [InlineData("Wout de Clercq won. De Clercq had been late.", NameKind.Person, "Wout de Clercq")]
    [InlineData("It was a House of Commons matter.", NameKind.Organization, "House of Commons")]
    [InlineData("“No,” says Gift Chirwa, who is with them.", NameKind.Person, "Gift Chirwa")]
    [InlineData("Its spokesperson, Lerato van der Merwe, left.", NameKind.Person, "Lerato van der Merwe")]
    [InlineData("They thanked Ali Marsh again.", NameKind.Person, "Ali Marsh")]
    [InlineData("They met at Victor Park again.", NameKind.Place, "Victor Park")]
    [InlineData("They thanked Dr Chukwu Summers-Hill again.", NameKind.Person, "Chukwu Summers-Hill")]
    [InlineData("They saw Minister of State for Railways Kirti Solanki again.", NameKind.Person, "Kirti Solanki")]
    [InlineData("They drove to Varnhem and left.", NameKind.Place, "Varnhem")]
    [InlineData("It sank at Varnhem.", NameKind.Place, "Varnhem")]
    [InlineData("They rested in Varnhem, 30 kilometres away.", NameKind.Place, "Varnhem")]
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
    [InlineData("They heard Noura xint Ahmed Rashid again.")]
    [InlineData("They asked the Foo and Healthcare products Regulatory Agency.")]
    [InlineData("It won the Tour of Asturias.")]
    [InlineData("The First Information Report (FIR) was lost.")]
    [InlineData("Mabuza said Bokamoso Holdups was late.")]
    [InlineData("The broadcaster Canal Nine reported it.")]
    [InlineData("Airline Jambo Sky said it was late.")]
    [InlineData("Trinbago Kings won. The Kings had lost before.")]
    [InlineData("The Guy Fawkes Night fire went out.")]
    [InlineData("The study appears in Animal Letters.")]
    [InlineData("The Lord Provost of it added a line.")]
    [InlineData("They spoke in Yoruba again.")]
    [InlineData("The motive lay in Crowley posts.")]
    [InlineData("They lost to Harbour City again.")]
    [InlineData("Kitamori Seiki said it was late.")]
    public void Too_little_evidence_shows_nothing(string text) => Assert.Empty(Shown(text));

    [Fact]
    public void Who_is_of_a_body_is_a_person() =>
        Assert.Equal([(NameKind.Person, "Nii Armah Lokko"), (NameKind.Organization, "Gold Coast Securities")], Shown("Nii Armah Lokko of Gold Coast Securities cut it."));

    private static IEnumerable<(NameKind, string)> Shown(string text) =>
        OnTuesday(text).Names.Where(name => name.Origin.Confidence >= ArticleExtraction.ShownFrom).Select(name => (name.Kind, name.Name));
}
