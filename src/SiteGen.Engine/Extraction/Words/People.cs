// Titles, offices, trades and groups of people.
namespace SiteGen.Extraction.Words;

internal static class People
{
    /// <summary>The office that a title before a name tells of: "senator" for "Sen".</summary>
    public static string OfficeOf(string title) => title switch
    {
        "Sen" => "senator",
        "Rep" => "representative",
        "Gov" => "governor",
        "Gen" => "general",
        "Col" => "colonel",
        "Capt" => "captain",
        "Sgt" => "sergeant",
        "Dr" => "doctor",
        "Prof" => "professor",
        "Cllr" => "councillor",
        "Justice" => "judge",
        "Insp" => "inspector",
        "Supt" => "superintendent",
        _ => title,
    };

    /// <summary>Whether a title is a woman's; null where it does not tell.</summary>
    public static bool? IsOfWoman(string? title) => title?.TrimEnd('.') switch
    {
        "Mr" or "Sir" or "Lord" or "King" or "Prince" or "Shri" or "Father" or "Alhaji" => false,
        "Ms" or "Mrs" or "Miss" or "Dame" or "Lady" or "Queen" or "Princess" or "Begum" or "Smt" or "Sister" or "Hajia" => true,
        _ => null,
    };

    /// <summary>An office in full: "chief minister" for "CM".</summary>
    public static string LongOffice(string office) => office switch
    {
        "CM" => "chief minister",
        "PM" => "prime minister",
        "CEO" => "chief executive",
        _ => office,
    };

    public static IEnumerable<(string Words, WordClass Classes)> Lists { get; } =
    [
        ("Mr Mrs Ms Miss Mx Dr Drs Prof Sen Rep Gov Gen Lt Col Maj Capt Sgt Cpl Adm Rev Fr Hon Messrs Supt Insp Det Amb Pres Atty Cllr Cllrs Cr Msgr Engr", WordClass.Title | WordClass.Abbreviation),
        ("Sir Dame Lord Lady Professor Doctor Senator Congressman Congresswoman General Colonel Major Captain Sergeant Lieutenant Brigadier Admiral Marshal Inspector Superintendent Constable "
            + "Pope Cardinal Archbishop Bishop Imam Maulana Mufti Sheikh Pastor Father Sister Rabbi King Queen Prince Princess Emir Sultan Ambassador Judge Justice Justices Monsignor Aunty Auntie Alhaji Alhaja Hajiya Hajia Malam Begum Shri Smt Haji Syeda Chaudhry Comrade Madam Herr Frau Monsieur Señor Señora Signor Signora Recorder Mme Mlle Maître Commodore Commandant Selectwoman Selectman Councilwoman Councilman Alderwoman Assemblyman Assemblywoman Ustad Pandit Swami Mallam Datuk Datin Encik Puan Oba Otunba", WordClass.Title),
        ("president minister premier chancellor secretary governor mayor senator lawmaker legislator deputy speaker chairman chairwoman chairperson chair chief commissioner commander director manager "
            + "spokesman spokeswoman spokesperson leader head boss chief executive officer founder co-founder owner partner president principal dean professor lecturer teacher coach captain manager striker defender midfielder goalkeeper batsman batter bowler skipper "
            + "lawyer attorney solicitor barrister prosecutor judge justice magistrate advocate counsel detective inspector sergeant superintendent constable officer general admiral colonel marshal "
            + "doctor surgeon physician nurse psychologist psychiatrist epidemiologist virologist geologist biologist chemist physicist astronomer ecologist climatologist meteorologist seismologist hydrologist oceanographer botanist zoologist archaeologist historian economist sociologist anthropologist linguist philosopher engineer architect scientist researcher analyst strategist expert consultant adviser advisor "
            + "author writer novelist poet playwright journalist reporter editor columnist correspondent presenter broadcaster actor actress singer musician composer conductor director producer filmmaker artist painter sculptor photographer designer curator "
            + "farmer fisherman baker shopkeeper trader banker investor accountant auditor broker entrepreneur trainer jockey swimmer runner sprinter cyclist boxer driver pilot captain sailor miner welder electrician plumber builder carpenter "
            + "bishop archbishop imam priest pastor cleric rabbi ambassador envoy diplomat consul delegate negotiator mediator activist campaigner organiser organizer volunteer resident neighbour neighbor witness survivor victim widow widower mother father brother sister son daughter uncle aunt cousin husband wife grandfather grandmother "
            + "coordinator supervisor administrator registrar warden ranger firefighter paramedic librarian councillor councilor alderman treasurer comptroller ombudsman regulator whistleblower candidate nominee incumbent successor predecessor student pupil pensioner tenant landlord employee worker driver conductor porter "
            + "forecaster headman garda publican landlady headteacher headmaster headmistress tutor academic scholar carer caregiver cleaner caretaker gardener groundsman chef bartender barman hairdresser midwife pharmacist dentist vet veterinarian paediatrician pediatrician cardiologist oncologist neurologist immunologist microbiologist toxicologist pathologist geneticist neuroscientist psychotherapist therapist counsellor counselor clerk "
            + "trucker postman lifeguard trustee vicar rector chaplain monk nun comedian dancer choreographer drummer guitarist pianist violinist rapper songwriter calypsonian blogger podcaster statistician mathematician criminologist demographer pollster theologian surveyor referee umpire spinner leg-spinner seamer winger debutant trawlerman beekeeper rancher herder winemaker lobbyist aide ally "
            + "granddaughter grandson niece nephew girlfriend boyfriend fiancé fiancée motorist bystander refugee qualifier hurdler decathlete heptathlete vaulter thrower skier snowboarder skater rower gymnast fencer wrestler weightlifter archer golfer flanker quarterback pitcher shortstop outfielder fielder steeplechaser marathoner triathlete biathlete sheriff taoiseach tánaiste convener convenor bursar owner-manager "
            + "undersecretary provost substitute postmaster stationmaster foreman headmen trainee apprentice intern teammate superintendent marshal shopkeeper stallholder florist butcher tailor cobbler blacksmith mason roofer plasterer glazier mechanic technician operator programmer coder dispatcher "
            + "coroner deckhand archivist registrar cellist flautist organist soprano tenor baritone choirmaster bandleader lyricist screenwriter dramatist illustrator animator architect potter weaver sculptor herbalist veterinarian virologist epidemiologist immunologist entomologist ornithologist glaciologist volcanologist palaeontologist paleontologist mycologist ethicist psychometrician actuary "
            + "MEP MSP TD SP IGP CJ DCO DHO SDM DCI DI PC DS con "
            + "source official representative member counterpart colleague critic analyst reader customer passenger commuter parent minister-in-charge premier PM CM CEO CFO COO MP MPA MNA MLA SSP DSP DIG IG AIG ADGP DGP ACP DCP MCA SHO DC OC", WordClass.Role),
        ("CM CEO CFO COO IGP SDM MPA MNA MLA SSP DSP DIG AIG ADGP DGP ACP DCP MCA SHO", WordClass.Acronym),
        ("prime deputy vice former ex acting interim outgoing incoming senior junior chief assistant associate managing executive general foreign finance interior home defence defense health education trade energy law labour labor planning information railways agriculture climate environment justice treasury opposition party government ministry police army navy military intelligence union company club team head lead co national regional provincial federal state district city county local "
            + "security human rights press media communications marketing sales research climate marine wildlife field site project chief special permanent principal honorary veteran retired late crown first attorney solicitor external internal cabinet coalition parliamentary presidential campaign election water power rail transport tax customs export import central bank central village community student youth women's trade-union works head shadow lord forests forestry irrigation operations schools excise revenue fisheries livestock culture tourism sports social welfare housing commerce transport industry industries aviation maritime defence narcotics petroleum science technology religious affairs production communications works rural urban", WordClass.RoleModifier),
        ("police officials protesters demonstrators residents witnesses authorities prosecutors investigators detectives lawyers relatives villagers farmers workers unions union officers soldiers troops rescuers medics doctors nurses scientists researchers analysts economists experts critics campaigners activists supporters opponents lawmakers senators ministers leaders diplomats sources organisers organizers "
            + "teachers students parents traders investors shareholders directors executives engineers spokespeople judges jurors fans players coaches voters neighbours neighbors survivors families reporters journalists observers forecasters regulators inspectors firefighters fishermen tenants pensioners people men women children locals passengers crew staff members delegates negotiators "
            + "government opposition ministry court council committee commission party company firm bank club team board panel tribunal agency army navy military hospital university school charity church mosque union parliament senate congress cabinet watchdog inquest jury coroner crowd family couple group coalition alliance federation association regulator office department embassy mission delegation side sides bench municipality metro chamber centre center magistrates prosecution consortium ngo "
            + "aide aides insiders firms companies banks groups charities airlines clubs governments ministries courts councils agencies newspapers hospitals schools universities colleagues friends operators manufacturers retailers growers landlords owners bosses chiefs heads historians conservationists environmentalists geologists biologists physicists", WordClass.Collective),
        ("text report reports statement letter study paper survey poll document documents memo email message notice bulletin article editorial indictment complaint petition affidavit judgment verdict ruling order communique communiqué press-release release filing note post tweet sign placard placards banner banners poster agreement reply response headline caption inscription plaque leaflet message entry guidelines", WordClass.Document),
        ("SC BL SAN BEM DBE QPM KC QC MBE OBE CBE PhD FRS MP MEP MSP TD MPA MNA MLA", WordClass.PostNominal),
        ("bint arap ole dela delos af av zu zur vom abu es de del della di da dos das du van von der den ten ter la le bin ibn binti ul ur al el e y", WordClass.Particle),
    ];
}
