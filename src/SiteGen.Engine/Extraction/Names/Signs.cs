// The signs around a name: each a question about the tokens beside it, with the kind it speaks for and how strongly.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class Signs
{
    private delegate bool Question(TokenText t, int before, int first, int last, int after);

    /// <summary>Against a person and a place at once: "the Depot".</summary>
    private const NameKind NotOrganization = (NameKind)(-1);

    private static readonly (string Name, NameKind Kind, int Weight, Question Asks)[] Table =
    [
        ("in X", NameKind.Place, 3, (t, before, first, last, after) => t.Is(before, "in") && last - first < 2 && !t.IsPossessive(after) && !IsPutInto(t, before - 1) && !IsHalf(t, first, last, after)),
        ("near X", NameKind.Place, 3, (t, before, _, _, _) => t.IsAny(before, "near", "outside")),
        ("at X", NameKind.Place, 2, (t, before, first, last, after) => t.Is(before, "at") && first == last && !t.IsPossessive(after) && !t.Has(before - 1, WordClass.Role | WordClass.Collective)),
        ("from X", NameKind.Place, 2, (t, before, first, last, after) => t.Is(before, "from") && first == last && !t.IsPossessive(after)),
        ("to X", NameKind.Place, 1, (t, before, _, _, after) => t.IsAny(before, "to", "around", "through", "across", "towards") && !t.IsPossessive(after)),
        ("the town of X", NameKind.Place, 4, (t, before, _, _, _) => t.Is(before, "of") && IsSettlement(t, before - 1)),
        ("residents of X", NameKind.Place, 2, (t, before, _, _, _) => t.Is(before, "of") && t.IsAny(before - 1, "residents", "people", "villagers", "mayor", "bishop", "archbishop", "sheriff", "governor", "streets", "outskirts", "north", "south", "east", "west")),
        ("aged 41, of X", NameKind.Place, 3, (t, before, _, _, _) => t.Is(before, "of") && t.IsComma(before - 1) && t.IsNumber(before - 2)),
        ("X district", NameKind.Place, 3, (t, _, _, _, after) => IsSettlement(t, after) || t.IsAny(after, "residents", "river", "lake", "lakes", "valley", "coast", "airport", "municipality", "tehsil", "harbour", "states", "districts", "counties")),
        ("X, Texas", NameKind.Place, 3, (t, _, _, _, after) => t.IsComma(after) && t.Has(after + 1, WordClass.Place) && !t.Has(after + 2, WordClass.OrganizationWord | WordClass.Role)),
        ("Lagos, X and Oyo", NameKind.Place, 2, (t, before, _, _, _) => (t.IsComma(before) || t.IsAny(before, "and", "or")) && t.Has(before - 1, WordClass.Place)),
        ("X-based", NameKind.Place, 3, (t, _, _, last, after) => t.IsHyphen(after) && t.Glued(last) && t.IsAny(after + 1, "based", "born", "bound")),
        ("X's streets", NameKind.Place, 2, (t, _, _, _, after) => t.IsPossessive(after) && t.IsAny(after + 1, "mayor", "streets", "residents", "population", "main", "old", "harbour", "airport", "port", "city", "suburbs")),

        ("analyst at X", NameKind.Organization, 3, (t, before, first, last, _) => IsWorkplace(t, t.Is(before, "the") && last > first ? before - 1 : before)),
        ("shares in X", NameKind.Organization, 3, (t, before, _, _, _) => t.Is(before, "in") && t.IsAny(before - 1, "shares", "stake", "stakes", "invest", "invested")),
        ("X's shares", NameKind.Organization, 3, (t, _, _, _, after) => t.IsPossessive(after) && t.IsAny(after + 1, "shares", "profits", "profit", "board", "shareholders", "staff", "chief", "spokesman", "spokeswoman", "spokesperson", "customers", "factory", "owner", "founder", "revenue", "sales")),
        ("the X union", NameKind.Organization, 3, (t, before, _, _, after) => t.Has(before, WordClass.Determiner) && t.IsLower(after) && t.Has(after, WordClass.OrganizationNoun)),
        ("charity X", NameKind.Organization, 3, (t, before, _, _, _) => t.IsLower(before) && t.Has(before, WordClass.OrganizationNoun) && !t.Has(before, WordClass.Role)),
        ("X said it", NameKind.Organization, 3, (t, before, _, _, after) => !t.Has(before, WordClass.Preposition) && t.IsLower(after) && t.Has(after, WordClass.Reporting) && t.IsAny(after + 1, "it", "its")),
        ("owned by X", NameKind.Organization, 2, (t, before, _, _, _) => t.Is(before, "by") && t.IsAny(before - 1, "owned", "made", "operated", "run", "built", "published", "commissioned", "acquired", "bought", "manufactured", "organised", "organized")),
        ("X employs", NameKind.Organization, 3, (t, _, _, _, after) => t.IsAny(after, "employs", "employed", "manufactures", "plc")),

        ("Sialkot Falcons", NameKind.Organization, 2, (t, _, first, last, _) => last == first + 1 && t.Has(first, WordClass.Place | WordClass.Demonym) && t.Span(last)[^1] == 's' && !t.Has(last, WordClass.Demonym)),
        ("X beat", NameKind.Organization, 2, (t, before, _, _, after) => t.IsAny(after, "beat", "won", "lost", "drew", "beaten", "thrashed") || t.IsAny(before, "beat", "beating", "versus", "v")),

        ("X said", NameKind.Person, 2, (t, before, _, last, _) => Speaks(t, before, last)),
        ("named X", NameKind.Person, 3, (t, before, _, _, _) => t.IsAny(before, "named", "as") && t.IsAny(before - 1, "man", "woman", "identified", "himself", "herself", "named")),
        ("X's wife", NameKind.Person, 3, (t, _, _, _, after) => t.IsPossessive(after) && t.IsAny(after + 1, "wife", "husband", "mother", "father", "brother", "sister", "son", "daughter", "lawyer", "family", "parents", "career", "friend", "widow", "lawyers", "solicitor")),
        ("X was born", NameKind.Person, 2, (t, _, _, _, after) => t.IsAny(after, "resigned", "retired", "married", "smiled", "laughed", "pleaded", "testified", "grinned", "joked", "recalled", "shrugged", "nodded") || (t.Has(after, WordClass.Being) && t.IsAny(after + 1, "born", "jailed", "sentenced", "arrested", "married"))),
        ("X, who", NameKind.Person, 3, (t, before, _, _, after) => t.IsComma(after) && !t.Has(before, WordClass.Preposition) && t.Is(after + 1, "who")),
        ("X and his", NameKind.Person, 2, (t, _, _, _, after) => t.Is(after, "and") && t.IsAny(after + 1, "his", "her")),

        ("the X", NotOrganization, -3, (t, before, _, _, _) => t.Is(before, "the") || t.IsAny(before, "a", "an")),
    ];

    /// <summary>The signs that tell a name even where it begins its sentence, as any word might.</summary>
    public static uint OfFirstWord { get; } = Bits("X, Texas", "X-based", "X's shares", "X's wife", "X district");

    private static uint Bits(params string[] names) => Enumerable.Range(0, Table.Length).Where(index => names.Contains(Table[index].Name)).Aggregate(0u, (bits, index) => bits | 1u << index);

    public static IEnumerable<string> Named(uint signs) => Table.Where((_, index) => (signs & (1u << index)) != 0).Select(sign => sign.Name);

    /// <summary>The signs of one mention, a bit each.</summary>
    public static uint Of(TokenText t, TokenRange range)
    {
        var signs = 0u;
        for (var index = 0; index < Table.Length; index++)
        {
            signs |= Table[index].Asks(t, range.First - 1, range.First, range.Last, range.Last + 1) ? 1u << index : 0;
        }

        return signs;
    }

    /// <summary>Adds the weights of signs to those of the three kinds.</summary>
    public static void Add(uint signs, Span<int> weights)
    {
        for (var index = 0; index < Table.Length; index++)
        {
            if ((signs & (1u << index)) == 0)
            {
                continue;
            }

            if (Table[index].Kind == NotOrganization)
            {
                weights[(int)NameKind.Person] += Table[index].Weight;
                weights[(int)NameKind.Place] += Table[index].Weight;
            }
            else
            {
                weights[(int)Table[index].Kind] += Table[index].Weight;
            }
        }
    }

    // "in Ward 7", "in Proceedings of Malacology", "fly in PA": half a name, or an abbreviation.
    private static bool IsHalf(TokenText t, int first, int last, int after) =>
        t.IsNumber(after) || (t.Is(after, "of") && t.IsCapital(after + 1)) || (first == last && t[first].AllCaps && t[first].Length < 4);

    // "faith in Khan", "a stake in Fenwick"
    private static bool IsPutInto(TokenText t, int at) =>
        t.IsAny(at, "shares", "stake", "stakes", "invest", "invested", "faith", "confidence", "trust", "interest", "believe", "believed", "investment", "investments");

    private static bool IsSettlement(TokenText t, int at) =>
        t.IsLower(at) && t.IsAny(at, "city", "town", "village", "district", "province", "state", "county", "region", "suburb", "neighbourhood", "neighborhood", "hamlet", "port", "parish", "island", "peninsula", "area", "borough", "township", "settlement");

    public static bool IsWorkplace(TokenText t, int at) =>
        (t.IsAny(at, "at", "with") && t.IsAny(at - 1, "analyst", "economist", "strategist", "executive", "engineer", "researcher", "scientist", "director", "partner", "lawyer", "solicitor", "attorney", "barrister", "consultant", "manager", "editor", "head", "professor", "lecturer", "trader", "broker", "adviser", "advisor", "fellow", "analysts", "economists", "engineers", "researchers", "scientists", "lawyers", "traders"))
        || (t.Is(at, "for") && t.IsAny(at - 1, "spokesman", "spokeswoman", "spokesperson", "lawyer", "analyst", "economist"))
        || (t.Is(at, "of") && t.IsLower(at - 1) && t.IsAny(at - 1, "executive", "chairman", "chairwoman", "founder", "co-founder", "spokesman", "spokeswoman", "spokesperson", "director", "chair", "boss", "economist", "strategist", "analyst"));

    // "Ines Moreau (Lab) said", "“Never,” said Ines Moreau"; not "analysts at Fenwick Peel said" and not "Khan said Fenwick Peel had failed".
    public static bool Speaks(TokenText t, int before, int last)
    {
        var verb = last + 1;
        if (t.Char(verb) == '(' && t.IsWord(verb + 1) && t.Char(verb + 2) == ')')
        {
            verb += 3;
        }

        if (t.Has(before, WordClass.Preposition))
        {
            return false;
        }

        return (t.IsLower(verb) && ReportingVerbs.Of(t.Span(verb)) is { Noun: false, Form: VerbForm.Past or VerbForm.Third } spoken && spoken != default && !t.Is(verb, "reported"))
            || (t.IsLower(before) && t.IsAny(before, "said", "says", "warned", "added", "told", "asked") && (t.IsMark(before - 1) || t.IsComma(before - 1)));
    }
}
