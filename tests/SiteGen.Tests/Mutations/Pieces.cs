// Short ways to make random texts out of pieces.
using CsCheck;

namespace SiteGen.Tests.Mutations;

internal static class Pieces
{
    public static Gen<string> One(params string[] texts) => Gen.OneOf(texts);

    /// <summary>The text in so many of a hundred cases, else nothing.</summary>
    public static Gen<string> Maybe(int percent, string text) => Gen.Int[1, 100].Select(number => number <= percent ? text : "");

    public static Gen<string> Maybe(int percent, Gen<string> text) => Gen.Select(Gen.Int[1, 100], text, (number, made) => number <= percent ? made : "");

    /// <summary>All texts, one after the other.</summary>
    public static Gen<string> Join(params Gen<string>[] texts) => texts.Aggregate((all, next) => Gen.Select(all, next, (before, after) => before + after));
}
