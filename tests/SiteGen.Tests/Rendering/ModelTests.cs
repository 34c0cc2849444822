// Fingerprints of models: equal for equal trees, and for no others.
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

public sealed class ModelTests
{
    private static readonly Model[] Different =
    [
        new(),
        new(("a", null)),
        new(("a", "")),
        new(("a", "b"), ("c", "d")),
        new(("a", "bc"), ("", "d")),
        new(("ab", "c"), ("c", "d")),
        new(("a", "1")),
        new(("a", 1)),
        new(("a", 1.0)),
        new(("a", true)),
        new(("a", false)),
        new(("a", new Html("1"))),
        new(("a", new ModelList("x", "y"))),
        new(("a", new ModelList("xy"))),
        new(("a", new ModelList(new ModelList("x"), "y"))),
        new(("a", new ModelList(new ModelList("x", "y")))),
        new(("a", new Model(("b", "c"))), ("d", "e")),
        new(("a", new Model(("b", "c"), ("d", "e")))),
        new(("a", ModelList.Empty)),
        new(("a", new Model())),
        new(("a", new string('x', 200_000))),
        new(("a", new string('x', 200_001))),
        new(("a", new Model(("b", "c")).Shared())),
        new(("a", new Model(("b", "d")).Shared())),
    ];

    [Fact]
    public void Different_trees_have_different_fingerprints() => Assert.Equal(Different.Length, Different.Select(model => model.Fingerprint).Distinct().Count());

    [Fact]
    public void Equal_trees_have_equal_fingerprints()
    {
        static Model Make(int number) => new(("a", number), ("b", new ModelList(new Model(("c", new string('x', number))), null, 2L)), ("d", new Model(("e", "f")).Shared()));
        Assert.Equal(Make(70_000).Fingerprint, Make(70_000).Fingerprint);
        Assert.NotEqual(Make(70_000).Fingerprint, Make(70_001).Fingerprint);
    }
}
