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
        ("Mr Mrs Ms Miss Mx Dr Drs Prof Sen Rep Gov Gen Lt Col Maj Capt Sgt Cpl Adm Rev Fr Hon Messrs Supt Insp Det Amb Pres Atty Cllr Cllrs Msgr Engr", WordClass.Title | WordClass.Abbreviation),
        ("Sir Dame Lord Lady Professor Doctor Senator Congressman Congresswoman General Colonel Major Captain Sergeant Lieutenant Brigadier Admiral Marshal Inspector Superintendent Constable "
            + "Pope Cardinal Archbishop Bishop Imam Maulana Mufti Sheikh Pastor Father Sister Rabbi King Queen Prince Princess Emir Sultan Ambassador Judge Justice Justices Monsignor Alhaji Hajia Malam Begum Shri Smt Haji Syeda Chaudhry Comrade Madam Herr Frau Monsieur Señor Signor Cr Oba Otunba Barr Allama Datuk Datin Dato Tun Apostle Evangelist Messrs Con Aunty Auntie Hajiya Alhaja Mallam", WordClass.Title),
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
            + "granddaughter grandson niece nephew girlfriend boyfriend fiancé fiancée motorist bystander refugee sheriff taoiseach tánaiste convener convenor bursar owner-manager "
            + "medallist medalist champion elder counsel finalist olympian paralympian record-holder contender challenger defendant claimant plaintiff co-author coauthor co-chair co-director newcomer pacemaker sweeper playmaker deputy-governor counterpart substitute operator undersecretary provost superintendent-general subeditor deckhand fisher shepherd goatherd weaver blacksmith cobbler grocer greengrocer tradesman merchant broker rickshaw-driver postmaster stationmaster signalman pointsman conductor steward stewardess firewoman policeman policewoman bailiff usher juror interpreter translator playwright essayist memoirist biographer cartoonist illustrator animator screenwriter showrunner compere broadcaster newsreader anchor host weatherman goalscorer winger half-back fly-half full-back prop hooker flanker lock centre-back left-back right-back playmaker opener all-rounder wicketkeeper wicket-keeper left-armer off-spinner paceman bowler batter golfer wrestler gymnast skier skater rower hurdler triathlete climber mountaineer diver sailor yachtsman rider jockey trainer groom archaeologist palaeontologist paleontologist volcanologist glaciologist entomologist ornithologist agronomist horticulturist forester virologist radiologist anaesthetist anesthetist dermatologist gynaecologist obstetrician orthopaedist physiotherapist psychologist nutritionist dietitian optician monarch ruler governor-general viceroy "
            + "source official representative member counterpart colleague critic analyst reader customer passenger commuter parent minister-in-charge premier PM CM CEO CFO COO MP MPA MNA MLA SSP DSP DIG IG SHO DC OC CP ASP AIG ACP", WordClass.Role),
        ("CM CEO CFO COO MPA MNA MLA SSP DSP DIG SHO CP ASP AIG ACP", WordClass.Acronym),
        ("prime deputy vice former ex acting interim outgoing incoming senior junior chief assistant associate managing executive general foreign finance interior home defence defense health education trade energy law labour labor planning information railways agriculture climate environment justice treasury opposition party government ministry police army navy military intelligence union company club team head lead co national regional provincial federal state district city county local "
            + "security human rights press media communications marketing sales research climate marine wildlife field site project chief special permanent principal honorary veteran retired late crown first attorney solicitor external internal cabinet coalition parliamentary presidential campaign election water power rail transport tax customs export import central bank central village community student youth women's trade-union works head shadow lord", WordClass.RoleModifier),
        ("police officials protesters demonstrators residents witnesses authorities prosecutors investigators detectives lawyers relatives villagers farmers workers unions union officers soldiers troops rescuers medics doctors nurses scientists researchers analysts economists experts critics campaigners activists supporters opponents lawmakers senators ministers leaders diplomats sources organisers organizers "
            + "teachers students parents traders investors shareholders directors executives engineers spokespeople judges jurors fans players coaches voters neighbours neighbors survivors families reporters journalists observers forecasters regulators inspectors firefighters fishermen tenants pensioners people men women children locals passengers crew staff members delegates negotiators "
            + "government opposition ministry court council committee commission party company firm bank club team board panel tribunal agency army navy military hospital university school charity church mosque union parliament senate congress cabinet watchdog inquest jury coroner crowd family couple group coalition alliance federation association regulator office department embassy mission delegation side sides bench municipality metro chamber centre center magistrates prosecution consortium ngo "
            + "aide aides insiders firms companies banks groups charities airlines clubs governments ministries courts councils agencies newspapers hospitals schools universities colleagues friends operators manufacturers retailers growers landlords owners bosses chiefs heads historians conservationists environmentalists geologists biologists physicists", WordClass.Collective),
        ("text report reports statement letter study paper survey poll document documents memo email message notice bulletin article editorial indictment complaint petition affidavit judgment verdict ruling order communique communiqué press-release release filing note post tweet sign placard placards banner banners poster agreement reply response headline caption inscription plaque leaflet message entry guidelines", WordClass.Document),
        ("Commerce Trade Transport Forests Forestry Fisheries Works Housing Culture Sports Tourism Mines Minerals Petroleum Science Technology Communications Affairs Relations Investment Industries Industry Production Labour Welfare Revenue Excise Health Education Finance Planning Development Interior Defence Defense Environment Climate Energy Power Water Agriculture Irrigation Food Railways Information Justice Home Foreign Religious Human Rights Youth Women Children Local Rural Urban Maritime Aviation Privatisation Security Resilience Change Livestock Dairy Population Establishment Parliamentary Economic Infrastructure Innovation Skills Employment Pensions Immigration Equality Families Communities Treasury Budget Resources Reforms Roads Lands Land Estates Wildlife Gender Heritage Broadcasting Coordination", WordClass.Portfolio),
        ("KC QC SC JP OAM MBE OBE CBE PhD FRS MP MEP MSP TD MPA MNA MLA", WordClass.PostNominal),
        ("de del della di da dos das du van von der den ten ter la le bin ibn binti ul ur al el e y ole arap dela delos ap af zu san santo bint", WordClass.Particle),
    ];
}
