// Reads extra: free values by the YAML 1.2 core schema.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

/// <summary>Lists become <c>ImmutableArray&lt;object?&gt;</c>, maps <see cref="ExtraMap"/>, scalars string, bool, long, double or null.</summary>
internal static class ExtraReader
{
    public static ExtraMap Read(MappingReader page)
    {
        switch (page.Node("extra"))
        {
            case null:
                return ExtraMap.Empty;
            case YamlMapping mapping:
                return Map(mapping);
            case var other:
                page.WrongType("extra", "a block of keys", other);
                return ExtraMap.Empty;
        }
    }

    private static ExtraMap Map(YamlMapping mapping) =>
        new([.. mapping.Entries.Select(entry => new KeyValuePair<string, object?>(entry.Key.Value, Value(entry.Value)))]);

    private static object? Value(YamlNode node) => node switch
    {
        YamlMapping mapping => Map(mapping),
        YamlSequence sequence => sequence.Items.Select(Value).ToImmutableArray(),
        YamlScalar { IsNull: true } => null,
        YamlScalar { Quoted: true } scalar => scalar.Scalar.Value,
        YamlScalar scalar => Plain(scalar),
        _ => null,
    };

    private static object Plain(YamlScalar scalar)
    {
        var text = scalar.Scalar.Value;
        return MappingReader.TruthOf(scalar) is { } truth ? truth
            : Whole(text) is { } whole ? whole
            : Fraction(text) is { } fraction ? fraction
            : text;
    }

    private static long? Whole(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) && long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    /// <summary>Only what the schema calls a number, and no infinity: "1,5", "Infinity" and "NaN" are words.</summary>
    private static double? Fraction(string text) =>
        text.Any(char.IsAsciiDigit) && double.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
