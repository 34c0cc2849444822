// Holds for any text: a true quotation is proven however it is typed, a changed one is refused, and nothing throws.
using CsCheck;
using SiteGen.Evidence;

namespace SiteGen.Tests.Evidence;

public class QuotationProperties
{
    private static readonly string[] Words =
        ["river", "mayor's", "flood", "it's", "all-weather", "Rs15bn", "2.29bn", "gate", "never", "U.S.", "water,", "dam;", "fell", "rose", "-- and", "wells…", "old", "bank", "north", "rain", "café", "“so”"];

    private static readonly Gen<string[]> Passage = Gen.OneOf(Words).Array[4, 40];

    /// <summary>The same words as somebody else would type them.</summary>
    private static string Retyped(string text, int noise) => text
        .Replace("'", (noise & 1) == 0 ? "’" : "'", StringComparison.Ordinal)
        .Replace("--", (noise & 2) == 0 ? "—" : "–", StringComparison.Ordinal)
        .Replace("…", (noise & 4) == 0 ? "..." : " …", StringComparison.Ordinal)
        .Replace("-w", (noise & 8) == 0 ? "‑w" : "-w", StringComparison.Ordinal)
        .Replace(" ", (noise & 16) == 0 ? "\u00A0" : "  ", StringComparison.Ordinal)
        .Replace("é", (noise & 32) == 0 ? "e\u0301" : "é", StringComparison.Ordinal)
        .Replace("river", (noise & 64) == 0 ? "ri\u00ADv\u200Ber" : "river", StringComparison.Ordinal)
        .Replace("“so”", (noise & 384) switch { 0 => "``so''", 128 => "‘so’", 256 => "\"so\"", _ => "«so»" }, StringComparison.Ordinal);

    private static bool IsProven(string passage, string quotation)
    {
        var result = Pages.Check(Pages.Page($"“{quotation}” [@a#p1]"), Pages.Article("a", "Head", passage));
        Assert.True(result.Value.Proofs.Length == 1 ^ result.Diagnostics.Any(found => found.IsError), $"{quotation} / {passage}");
        return result.Value.Proofs.Length == 1;
    }

    [Fact]
    public void A_quotation_cut_from_a_passage_is_proven_however_it_is_typed() =>
        Gen.Select(Passage, Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 511]).Sample((words, from, length, noise) =>
        {
            var start = from % words.Length;
            var cut = words[start..(start + 1 + (length % (words.Length - start)))];
            Assert.True(IsProven(string.Join(' ', words), Retyped(string.Join(' ', cut), noise)));
        });

    [Fact]
    public void The_same_quotation_with_one_word_changed_dropped_or_swapped_is_refused() =>
        Gen.Select(Passage, Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 3]).Sample((words, from, at, way) =>
        {
            var start = from % (words.Length - 2);
            var cut = words[start..].ToList();
            var place = 1 + (at % (cut.Count - 2));
            switch (way)
            {
                case 0:
                    cut[place] = "elsewhere";
                    break;
                case 1:
                    cut.RemoveAt(place);
                    break;
                case 2:
                    // One letter of the word, or one digit.
                    cut[place] = char.IsLetter(cut[place][0]) ? "q" + cut[place][1..] : "quite";
                    break;
                default:
                    (cut[place], cut[place + 1]) = (cut[place + 1], cut[place]);
                    break;
            }

            // An ellipsis in the words may be read as an omission, and then changed words may truly stand in order.
            var passage = string.Join(' ', words);
            var quotation = string.Join(' ', cut);
            if (!quotation.Contains('…', StringComparison.Ordinal) && !$"{passage} ".Contains($"{quotation.TrimEnd(',', ';', '.')}", StringComparison.OrdinalIgnoreCase))
            {
                Assert.False(IsProven(passage, quotation));
            }
        });

    [Fact]
    public void Nothing_throws_and_every_place_lies_inside_its_file()
    {
        var text = Gen.OneOf("“", "”", "\"", "'", "‘", "’", "„", "«", "»", "[", "]", "…", "...", "-", "--", " ", "\u200B", "a", "I", "not", "5", "é", "e\u0301", "\uD83D\uDE00", "نہ", "不",
            ".", ",", "$", "%", "1,000", "May", "[@a#p1]", "[@a]", "said").Array[0, 30].Select(parts => string.Concat(parts));
        Gen.Select(text, text, Gen.OneOf("en", "de", "fr", "ur", "ja", "sv", "")).Sample((passage, body, language) =>
        {
            var seed = Pages.Article("a", "Head", passage.Length == 0 ? "x" : passage);
            var page = Pages.Page(body) with { Language = language, Sources = [Pages.Seed("s1", "a")] };
            var result = Pages.Check(page, seed);
            foreach (var place in result.Diagnostics.SelectMany(found => found.Related.Select(related => related.Location).Prepend(found.Location)))
            {
                var lines = place.Path == Pages.Path ? (page.Title.Lines.Path == place.Path ? page.Lines : page.Title.Lines) : seed.Lines;
                Assert.InRange(place.Line, 1, lines.LineCount);
                Assert.InRange(lines.StartOf(place.Line) + place.Column - 1 + place.Length, 0, lines.Length);
            }

            foreach (var proof in result.Value.Proofs.Where(proof => proof.Passage is not null))
            {
                Assert.All(proof.Spans, span => Assert.InRange(span.End, span.Start, proof.Passage!.Text.Value.Length));
            }
        });
    }

    [Fact]
    public void Folding_keeps_every_character_inside_the_text() =>
        Gen.String.Sample(text =>
        {
            var folded = FoldedText.Of(text);
            Assert.Equal(folded.Value.Length, folded.Starts.Length);
            for (var at = 0; at < folded.Value.Length; at++)
            {
                Assert.InRange(folded.Ends[at], folded.Starts[at] + 1, text.Length);
                Assert.True(at == 0 || folded.Starts[at] >= folded.Starts[at - 1]);
            }
        });
}
