// What speaks for an unknown name being a person, an organisation or a place, and how much each kind of evidence weighs.
namespace SiteGen.Extraction.Names;

/// <summary>Kinds of evidence; the same kind counts once for a name, however often it is met.</summary>
[Flags]
internal enum Clue
{
    None = 0,

    /// <summary>in Kassel; also "across", "around".</summary>
    In = 1 << 0,

    /// <summary>near Kassel, outside Kassel, off Loop Head.</summary>
    Near = 1 << 1,

    /// <summary>at, from, to, towards, through Kassel.</summary>
    Toward = 1 << 2,

    /// <summary>the districts of Barguna; mayor of Kassel; residents of Kassel.</summary>
    OfPlace = 1 << 3,

    /// <summary>Ogun state, Trelawny residents.</summary>
    BeforePlaceNoun = 1 << 4,

    /// <summary>Kassel, Germany.</summary>
    InCountry = 1 << 5,

    /// <summary>In a list with a place: Thatta, Badin and Sujawal.</summary>
    AmongPlaces = 1 << 6,

    /// <summary>Ends as many places do: -pur, -abad, -shire; begins with East, Upper.</summary>
    PlaceShape = 1 << 7,

    /// <summary>Ana Silva, 41, of Otley.</summary>
    HomeOf = 1 << 8,

    /// <summary>payments company Korto, the NGO Fair Roads.</summary>
    AfterBodyNoun = 1 << 9,

    /// <summary>the Hessenbote newspaper.</summary>
    BeforeBodyNoun = 1 << 10,

    /// <summary>an analyst at Holt Peel; a spokesman for Korto; shares of Korto.</summary>
    WorksFor = 1 << 11,

    /// <summary>Korto chairman Per Olsen; Korto's chief executive.</summary>
    HasOfficer = 1 << 12,

    /// <summary>told the Courier.</summary>
    Told = 1 << 13,

    /// <summary>Lake Watchers Assembly (LWA): the letters are its initials.</summary>
    Acronym = 1 << 14,

    /// <summary>bought, owned, funded, built by Korto.</summary>
    ActedBy = 1 << 15,

    /// <summary>A town or a people and a plural: Sialkot Falcons; a number of goals behind it.</summary>
    Team = 1 << 16,

    /// <summary>Written in capitals alone: IUML.</summary>
    Letters = 1 << 17,

    /// <summary>said, warned, told: bodies do that as well.</summary>
    Speaks = 1 << 18,

    /// <summary>smiled, grew up, was born: only persons do that.</summary>
    Lives = 1 << 19,

    /// <summary>a man named Umair Satti; identified as Umair Satti.</summary>
    Named = 1 << 20,

    /// <summary>", which": no person.</summary>
    Which = 1 << 21,

    /// <summary>beat, lost to, drew with: a team or a player.</summary>
    Opponent = 1 << 22,

    /// <summary>walked to Kassel, a road to Kassel, a farmer from Kassel.</summary>
    Journey = 1 << 23,

    /// <summary>“Never,” says Gift Chirwa: words in marks have a speaker, and a firm's are told of by its people.</summary>
    SaysInMarks = 1 << 24,

    /// <summary>Nii Lokko of Gold Coast Securities.</summary>
    OfBody = 1 << 25,
}

internal static class Clues
{
    /// <summary>From this much against it, a kind that is probable is not shown.</summary>
    private const double Doubt = 0.5;

    private static readonly (Clue Clue, NameKind Kind, double Weight, string Rule)[] Table =
    [
        (Clue.In, NameKind.Place, 0.82, "place-preposition"),
        (Clue.Near, NameKind.Place, 0.85, "place-preposition"),
        (Clue.Toward, NameKind.Place, 0.55, "place-preposition"),
        (Clue.Journey, NameKind.Place, 0.82, "place-journey"),
        (Clue.OfPlace, NameKind.Place, 0.85, "place-of"),
        (Clue.BeforePlaceNoun, NameKind.Place, 0.82, "place-noun"),
        (Clue.InCountry, NameKind.Place, 0.85, "place-in-country"),
        (Clue.AmongPlaces, NameKind.Place, 0.82, "place-list"),
        (Clue.PlaceShape, NameKind.Place, 0.60, "place-shape"),
        (Clue.HomeOf, NameKind.Place, 0.88, "place-home"),
        (Clue.AfterBodyNoun, NameKind.Organization, 0.82, "organisation-role"),
        (Clue.BeforeBodyNoun, NameKind.Organization, 0.85, "organisation-noun"),
        (Clue.WorksFor, NameKind.Organization, 0.82, "organisation-works-for"),
        (Clue.HasOfficer, NameKind.Organization, 0.70, "organisation-officer"),
        (Clue.Told, NameKind.Organization, 0.82, "organisation-told"),
        (Clue.Acronym, NameKind.Organization, 0.90, "organisation-acronym"),
        (Clue.ActedBy, NameKind.Organization, 0.60, "organisation-acts"),
        (Clue.Team, NameKind.Organization, 0.85, "organisation-team"),
        (Clue.Letters, NameKind.Organization, 0.45, "organisation-acronym"),
        (Clue.Which, NameKind.Organization, 0.40, "organisation-acts"),
        (Clue.Opponent, NameKind.Organization, 0.55, "organisation-team"),
        (Clue.Speaks, NameKind.Organization, 0.40, "organisation-acts"),
        (Clue.Speaks, NameKind.Person, 0.45, "person-speaks"),
        (Clue.Lives, NameKind.Person, 0.82, "person-lives"),
        (Clue.SaysInMarks, NameKind.Person, 0.82, "person-speaks"),
        (Clue.OfBody, NameKind.Person, 0.82, "person-of-body"),
        (Clue.Named, NameKind.Person, 0.85, "person-named"),
    ];

    /// <summary>The likeliest kind with its strongest rule; each independent clue removes its share of the doubt that the others left.</summary>
    public static (NameKind Kind, Origin Origin)? Weigh(Clue clues)
    {
        var person = Of(clues, NameKind.Person);
        var body = Of(clues, NameKind.Organization);
        var place = Of(clues, NameKind.Place);
        var (kind, best, rival) = person.Sum >= body.Sum && person.Sum >= place.Sum ? (NameKind.Person, person, Math.Max(body.Sum, place.Sum))
            : body.Sum >= place.Sum ? (NameKind.Organization, body, Math.Max(person.Sum, place.Sum)) : (NameKind.Place, place, Math.Max(person.Sum, body.Sum));
        return best.Sum < Doubt ? null : (kind, new Origin(best.Rule, Math.Round(rival >= Doubt ? Math.Min(0.7, best.Sum) : Math.Min(0.95, best.Sum), 2)));
    }

    private static (double Sum, string Rule) Of(Clue clues, NameKind kind)
    {
        var (left, strongest, rule) = (1.0, 0.0, "");
        foreach (var (clue, speaksFor, weight, name) in Table)
        {
            if (speaksFor == kind && (clues & clue) != 0)
            {
                left *= 1 - weight;
                (strongest, rule) = weight > strongest ? (weight, name) : (strongest, rule);
            }
        }

        return (1 - left, rule);
    }
}
