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
    [InlineData("They thanked Secretary Forests Nadeem Khichi.", NameKind.Person, "Nadeem Khichi")]
    [InlineData("They thanked the Minister for Transport Farrukh Nazarov.", NameKind.Person, "Farrukh Nazarov")]
    [InlineData("They thanked Justice (retd) Saleem Memon.", NameKind.Person, "Saleem Memon")]
    [InlineData("They thanked Dr Ama Summers-Hill.", NameKind.Person, "Ama Summers-Hill")]
    [InlineData("They thanked Usama bin Tariq.", NameKind.Person, "Usama bin Tariq")]
    [InlineData("They met in Barwell.", NameKind.Place, "Barwell")]
    [InlineData("They met near Senya Beraku.", NameKind.Place, "Senya Beraku")]
    [InlineData("They live in Civil Lines.", NameKind.Place, "Civil Lines")]
    [InlineData("They met at Leinster House.", NameKind.Place, "Leinster House")]
    [InlineData("They went back to Trinidad and Tobago.", NameKind.Place, "Trinidad and Tobago")]
    [InlineData("h|Gritty Thirimanne ton in vain\nCharith Thirimanne made a hundred. Thirimanne was dropped on nine.", NameKind.Person, "Charith Thirimanne")]
    [InlineData("Halden Works GmbH grew. Halden Works was late.", NameKind.Organization, "Halden Works GmbH")]
    [InlineData("He left the University of Évora and ETH Zurich.", NameKind.Organization, "University of Évora")]
    [InlineData("Ama Kirk, 41, of Brambly, was late.", NameKind.Person, "Ama Kirk", NameKind.Place, "Brambly")]
    [InlineData("Analysts at Fenwick Peel called it cheap.", NameKind.Organization, "Fenwick Peel")]
    [InlineData("Shares in Kestrel fell again.", NameKind.Organization, "Kestrel")]
    [InlineData("The Hessenbote newspaper was late.", NameKind.Organization, "Hessenbote")]
    [InlineData("He joined the Commission for Conciliation, Mediation and Arbitration.", NameKind.Organization, "Commission for Conciliation, Mediation and Arbitration")]
    [InlineData("The Transport and Allied Workers' Congress met.", NameKind.Organization, "Transport and Allied Workers' Congress")]
    [InlineData("The 11th Circuit Court was late.", NameKind.Organization, "11th Circuit Court")]
    [InlineData("They told The Coastal Chronicle again.", NameKind.Organization, "The Coastal Chronicle")]
    [InlineData("The Ghana Health Service met. The Health Service was late.", NameKind.Organization, "Ghana Health Service")]
    [InlineData("Kestrel Software plc closed. They thanked Kestrel again.", NameKind.Organization, "Kestrel Software plc")]
    [InlineData("They thanked striker Jaydon London. London was late.", NameKind.Person, "Jaydon London")]
    public void A_name_is_shown_whole_and_alone(string text, NameKind kind, string name, NameKind? otherKind = null, string? otherName = null) =>
        Assert.Equal(otherKind is { } other ? [(kind, name), (other, otherName!)] : [(kind, name)], Shown(text));

    [Theory]
    [InlineData("Mabuza said Bokamoso Holdups was late.")]
    [InlineData("They thanked Canal Nine again.")]
    [InlineData("Airline Jambo Sky said it was late.")]
    [InlineData("They met at St Hilda's Parish Church.")]
    [InlineData("Trinbago Kings won. The Kings had lost before.")]
    [InlineData("His brother Michael said nothing.")]
    [InlineData("They lost to Harbour City again.")]
    [InlineData("Kitamori Seiki said it was late.")]
    [InlineData("They met on Guy Fawkes Night.")]
    [InlineData("He spoke in Yoruba.")]
    [InlineData("They sailed on the MV Victoria Hope.")]
    [InlineData("She won the Tour of Asturias.")]
    [InlineData("The broker Pickwick Hale raised it.")]
    [InlineData("Leinster House was late.")]
    [InlineData("They have faith in Pemberley.")]
    [InlineData("The Scotsman was late.")]
    [InlineData("They thanked De Clercq.")]
    [InlineData("Parents Forum Silas Maritim was late.")]
    [InlineData("He was treated in Hospital.")]
    [InlineData("They met in Ward 7.")]
    [InlineData("A slip closed State Highway 25 again.")]
    [InlineData("It appeared in Proceedings of Malacology.")]
    [InlineData("Sparks fly in PA over wheat.")]
    [InlineData("They wrote to Cambridge city council.")]
    [InlineData("The trawler Naomh Éanna was late.")]
    [InlineData("His widow, Breda, left the room.")]
    public void Too_little_evidence_shows_nothing(string text) => Assert.Empty(Shown(text));

    private static IEnumerable<(NameKind, string)> Shown(string text) =>
        OnTuesday(text).Names.Where(name => name.Origin.Confidence >= ArticleExtraction.ShownFrom).Select(name => (name.Kind, name.Name));
}
