// What the word lists know about a word: found once while tokenising, so that no rule searches the text again.
namespace SiteGen.Extraction.Words;

[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>A verb of saying; <see cref="ReportingVerbs"/> knows its form and kind.</summary>
    Reporting = 1L << 0,

    /// <summary>Mr, Dr, Sen.: stands before a person's name.</summary>
    Title = 1L << 1,

    /// <summary>An office or trade that one person holds: minister, geologist.</summary>
    Role = 1L << 2,

    /// <summary>Stands before a role: prime, deputy, foreign.</summary>
    RoleModifier = 1L << 3,

    /// <summary>People or bodies that speak as a group: police, officials.</summary>
    Collective = 1L << 4,

    /// <summary>A text that "says" something: report, statement.</summary>
    Document = 1L << 5,
    Month = 1L << 6,
    Weekday = 1L << 7,
    NumberWord = 1L << 8,
    Magnitude = 1L << 9,
    Currency = 1L << 10,
    Unit = 1L << 11,
    Pronoun = 1L << 12,
    Determiner = 1L << 13,
    Preposition = 1L << 14,
    Conjunction = 1L << 15,

    /// <summary>A form of have or do, or a modal.</summary>
    Auxiliary = 1L << 16,

    /// <summary>A form of be.</summary>
    Being = 1L << 17,
    Adverb = 1L << 18,

    /// <summary>Part of an organisation's name: Ministry, Bank, Ltd.</summary>
    OrganizationWord = 1L << 19,

    /// <summary>What an organisation is, in an apposition: a firm, a charity.</summary>
    OrganizationNoun = 1L << 20,

    /// <summary>A well-known acronym of an organisation.</summary>
    Acronym = 1L << 21,
    Place = 1L << 22,
    Demonym = 1L << 23,

    /// <summary>Part of a place's name: River, Province.</summary>
    PlaceWord = 1L << 24,
    GivenName = 1L << 25,

    /// <summary>May end with a full stop inside a sentence.</summary>
    Abbreviation = 1L << 26,

    /// <summary>Lower-case part of a name: de, van, bin.</summary>
    Particle = 1L << 27,

    /// <summary>Begins sentences often and names never.</summary>
    Opener = 1L << 28,

    /// <summary>Looks on: will, due, expected.</summary>
    Future = 1L << 29,

    /// <summary>Looks back: was, had.</summary>
    Past = 1L << 30,

    /// <summary>Makes the number after it approximate.</summary>
    Approximate = 1L << 31,

    /// <summary>Makes what stands in marks after it a term: dubbed, titled.</summary>
    TermCue = 1L << 32,

    /// <summary>A number after it is a name: Section, Boeing.</summary>
    Numbered = 1L << 33,
    TimeUnit = 1L << 34,

    /// <summary>An organisation known by one word: Reuters.</summary>
    Body = 1L << 35,

    /// <summary>May begin a date counted from today: yesterday, last, in, a.</summary>
    TimeAnchor = 1L << 36,

    /// <summary>Stands behind a person's name: KC, MP.</summary>
    PostNominal = 1L << 37,

    /// <summary>An adjective that many bodies' names begin with: National, Central.</summary>
    NameOpener = 1L << 38,

    /// <summary>A verb of saying in the text's own language, where that is not English.</summary>
    ForeignSaying = 1L << 39,

    /// <summary>Head of a name that is no person, place or body: Act, Cup, Night.</summary>
    ThingWord = 1L << 40,

    /// <summary>Head of a name that is a place where something stands at it, and else may be a body or a team: House, City.</summary>
    VenueWord = 1L << 41,
}
