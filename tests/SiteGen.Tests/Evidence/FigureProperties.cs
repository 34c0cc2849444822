// Holds for any quantity: it is proven however it is typed, and refused when a digit, the unit, the magnitude or an end of a range changes.
using CsCheck;
using SiteGen.Explainers;

namespace SiteGen.Tests.Evidence;

public class FigureProperties
{
    private static readonly string[] Scripts = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"];

    /// <summary>Ways to write one unit: before the number or after it.</summary>
    private static readonly (string Before, string After)[][] Units =
    [
        [("", "")],
        [("$", ""), ("", " dollars"), ("", " USD"), ("US$", "")],
        [("Rs", ""), ("Rs ", ""), ("Rs. ", ""), ("", " rupees")],
        [("€", ""), ("", " euros"), ("EUR ", "")],
        [("", "%"), ("", " percent"), ("", " per cent"), ("", " %")],
        [("", " percentage points"), ("", "-percentage-point")],
        [("", " km"), ("", " kilometres")],
        [("", " hours"), ("", "-hour")],
        [("", " days"), ("", "-day")],
        [("", " tonnes"), ("", "-tonne")],
    ];

    private static readonly (decimal Factor, string[] Words)[] Magnitudes =
        [(1, [""]), (1e3m, [" thousand", "\u00A0thousand"]), (1e6m, [" million", " mn", "-million"]), (1e9m, [" billion", " bn", "bn"])];

    private static readonly Gen<Amount> Any = Gen.Select(Gen.Int[1, 9_999_999], Gen.Int[0, 2], Gen.Int[0, Units.Length - 1], Gen.Int[0, Magnitudes.Length - 1],
        (digits, decimals, unit, magnitude) => new Amount(digits, decimals, unit, magnitude));

    private static readonly Gen<string> Around = Gen.OneOf("the river", "on May 12", "Mr Khan,", "in 2024", "at 10:30", "a report by", "Section 9", "it hit");

    /// <summary>A number with a unit.</summary>
    private sealed record Amount(int Digits, int Decimals, int Unit, int Magnitude)
    {
        public string Typed(int style)
        {
            var whole = Digits / (int)Math.Pow(10, Decimals);
            var number = Grouped(whole.ToString(System.Globalization.CultureInfo.InvariantCulture), style % 4);
            if (Decimals > 0)
            {
                number += "." + (Digits % (int)Math.Pow(10, Decimals)).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(Decimals, '0');
            }

            var script = Scripts[style / 4 % Scripts.Length];
            var written = string.Concat(number.Select(c => char.IsAsciiDigit(c) ? script[c - '0'] : c));
            var unit = Units[Unit][style / 20 % Units[Unit].Length];
            var words = Magnitudes[Magnitude].Words;
            return $"{unit.Before}{written}{words[style / 100 % words.Length]}{unit.After}";
        }

        private static string Grouped(string digits, int way)
        {
            if (way == 0 || digits.Length < 4)
            {
                return digits;
            }

            var last = digits[^3..];
            var rest = digits[..^3];
            var size = way == 2 ? 2 : 3;
            for (; rest.Length > size; rest = rest[..^size])
            {
                last = $"{rest[^size..]},{last}";
            }

            var grouped = $"{rest},{last}";
            return way == 3 ? grouped.Replace(',', '\u202F') : grouped;
        }
    }

    private static string Outcome(string value, string passage)
    {
        var page = Pages.Page() with { Figures = [new Figure("f1", Pages.Scalar(value), null, null, null, Pages.Cites("a#p1"), default)] };
        var result = Pages.Check(page, Pages.Article("a", "Head", passage));
        return string.Join(' ', result.Value.Proofs.Select(proof => proof.Standing.ToString()).Concat(result.Diagnostics.Select(found => found.Code)));
    }

    [Fact]
    public void A_quantity_of_a_passage_is_proven_however_it_is_typed() =>
        Gen.Select(Any, Gen.Int[0, 999], Gen.Int[0, 999], Around, Around).Sample((amount, there, here, before, after) =>
            Assert.True(Outcome(amount.Typed(here), $"And {before} was {amount.Typed(there)} and {after} too.") == "Found", $"{amount.Typed(here)} / {before} was {amount.Typed(there)} and {after}"));

    [Fact]
    public void The_same_quantity_with_one_part_changed_is_refused() =>
        Gen.Select(Any, Gen.Int[0, 999], Gen.Int[0, 999], Around, Around, Gen.Int[0, 4], Gen.Int[1, 1000]).Sample((amount, there, here, before, after, way, by) =>
        {
            var changed = way switch
            {
                0 => amount with { Digits = amount.Digits + by },
                1 => amount with { Unit = (amount.Unit + 1 + (by % (Units.Length - 1))) % Units.Length },
                2 => amount with { Magnitude = (amount.Magnitude + 1 + (by % 3)) % 4 },
                3 => amount with { Decimals = (amount.Decimals + 1) % 3 },
                _ => amount with { Digits = Math.Max(1, amount.Digits / 10) },
            };

            // Some changes leave the same amount (a zero shifted), or leave a stretch of time without its unit, which a label may name.
            var same = Value(changed) == Value(amount) && changed.Unit == amount.Unit;
            var toLabel = changed.Unit == 0 && amount.Unit is 7 or 8 && Value(changed) == Value(amount);
            if (!same && !toLabel)
            {
                var outcome = Outcome(changed.Typed(here), $"And {before} was {amount.Typed(there)} and {after} too.");
                Assert.True(outcome == "SG1430", $"{outcome}: {changed.Typed(here)} / {before} was {amount.Typed(there)} and {after}");
            }
        });

    [Fact]
    public void No_part_of_a_range_a_fraction_or_a_longer_number_is_proven() =>
        Gen.Select(Gen.Int[2, 40], Gen.Int[1, 40], Gen.Int[0, 7]).Sample((low, more, way) =>
        {
            var high = low + more;
            var passage = way switch
            {
                0 => $"It hit {low} to {high} homes.",
                1 => $"It hit {low}–{high} homes.",
                2 => $"It hit between {low} and {high} homes.",
                3 => $"It hit from {low} to {high} homes.",
                4 => $"It was on May {1 + (low % 31)}, 2024.",
                5 => $"It was at {low % 24}:{10 + (high % 50)}.",
                6 => $"A {low}-year-old and Ali Khan, {high}, saw it.",
                _ => $"It took {low}½ or {high} 1/2 hours.",
            };
            var parts = way == 4 ? [1 + (low % 31), 2024] : way == 5 ? [low % 24, 10 + (high % 50)] : (int[])[low, high];
            Assert.All(parts, part => Assert.Equal("SG1430", Outcome($"{part}", passage)));
        });

    private static decimal Value(Amount amount) => amount.Digits / (decimal)Math.Pow(10, amount.Decimals) * Magnitudes[amount.Magnitude].Factor;
}
