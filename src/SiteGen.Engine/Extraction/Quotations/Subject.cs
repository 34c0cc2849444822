// Who does the saying: the noun phrase before or after a reporting verb.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

/// <param name="Name">Fullest form of a name, or the words of an unnamed office or group.</param>
/// <param name="Range">The tokens it stands in.</param>
/// <param name="Collective">A group or an unnamed office.</param>
/// <param name="Pronoun">He, she, they or who, or an office that several hold: <see cref="Name"/> is empty until resolved.</param>
internal sealed record Subject(string Name, TokenRange Range, bool Collective = false, bool Pronoun = false)
{
    public string? Role { get; init; }

    /// <summary>Index among the register's names; -1 for an unnamed speaker.</summary>
    public int NameIndex { get; init; } = -1;

    /// <summary>The subject of a relative clause: "Khan, who said".</summary>
    public bool Relative { get; init; }

    /// <summary>The persons of whom "the minister" may be one; empty for a pronoun.</summary>
    public IReadOnlySet<int> Among { get; init; } = new HashSet<int>();

    /// <summary>"The 34-year-old", "the striker": somebody whom the text has named just before, or nobody.</summary>
    public bool Epithet { get; init; }

    /// <summary>An office that nobody named is known to hold, in a text that names people.</summary>
    public bool Doubtful { get; init; }

    public double Confidence { get; init; } = 0.95;
}
