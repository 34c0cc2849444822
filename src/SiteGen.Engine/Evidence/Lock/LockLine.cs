// One line of quotes.lock: a proof that was made, by hashes, so that it outlives a seed that is not in the checkout.
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Evidence.Lock;

/// <summary>One proof.</summary>
/// <param name="Seed">Id of the seed.</param>
/// <param name="Sha256">SHA-256 of the seed's bytes.</param>
/// <param name="Passages">Ids of the passages it stands in, joined by commas.</param>
/// <param name="PassageHash">Hash of their texts.</param>
/// <param name="Offsets">Stretches of the passages' texts, e.g. <c>p3:10-17,p3:20-25</c>.</param>
/// <param name="TextHash">Hash of the page's folded words.</param>
/// <param name="Date">Day of the proof.</param>
public sealed record LockLine(
    ProofKind Kind, string Seed, string Sha256, string Passages, string PassageHash, string Offsets, string TextHash, DateOnly Date) : IComparable<LockLine>
{
    private const int Fields = 8;

    public ImmutableArray<string> PassageIds => [.. Passages.Split(',')];

    /// <summary>The line of a proof; null for one that no seed bears.</summary>
    public static LockLine? Of(Proof proof, DateOnly date)
    {
        if (proof is not { Article: { } article, Stretches.IsEmpty: false })
        {
            return null;
        }

        var passages = proof.Stretches.Select(stretch => stretch.Passage).Distinct().ToList();
        return new LockLine(
            proof.Kind, article.Id, article.Sha256,
            string.Join(',', passages.Select(passage => passage.Id)),
            Hash(string.Join('\n', passages.Select(passage => passage.Text.Value))),
            string.Join(',', proof.Stretches.Select(stretch => string.Create(CultureInfo.InvariantCulture, $"{stretch.Passage.Id}:{stretch.Span.Start}-{stretch.Span.End}"))),
            Hash(FoldedText.Fold(proof.Text)), date);
    }

    /// <summary>Reads a line; null when it is none.</summary>
    public static LockLine? Parse(string line) => line.Split(' ') is { Length: Fields } fields
        && Enum.TryParse<ProofKind>(fields[0], ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(fields[0][0])
        && DateOnly.TryParseExact(fields[7], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && fields[1..7].All(field => field.Length > 0)
            ? new LockLine(kind, fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], date) : null;

    /// <summary>128 bits of SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    /// <summary>The same proof, whenever it was made.</summary>
    public bool IsSameProof(LockLine other) => this with { Date = other.Date } == other;

    public int CompareTo(LockLine? other) => other is null ? 1 : string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() =>
        $"{Kind.ToString().ToLowerInvariant()} {Seed} {Sha256} {Passages} {PassageHash} {Offsets} {TextHash} {Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public static bool operator <(LockLine left, LockLine right) => left.CompareTo(right) < 0;
    public static bool operator >(LockLine left, LockLine right) => left.CompareTo(right) > 0;
    public static bool operator <=(LockLine left, LockLine right) => left.CompareTo(right) <= 0;
    public static bool operator >=(LockLine left, LockLine right) => left.CompareTo(right) >= 0;
}
