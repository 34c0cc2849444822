// What a template sees: an immutable tree of names and values that can be fingerprinted.
using System.Collections;
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>A name and its value, made from a pair such as <c>("title", title)</c>.</summary>
/// <param name="Name">snake_case.</param>
/// <param name="Value">null, string, bool, int, long, double, <see cref="Html"/>, <see cref="Model"/> or <see cref="ModelList"/>.</param>
public readonly record struct Member(string Name, object? Value)
{
    public static implicit operator Member((string Name, object? Value) pair) => new(pair.Name, pair.Value);

    public static Member ToMember((string Name, object? Value) pair) => pair;
}

/// <summary>An object in a template. Immutable: a template cannot write to it. Reading a name it does not have is the template's error.</summary>
public sealed class Model
{
    private readonly ImmutableArray<Member> _members;
    private readonly bool _isShared;
    private Fingerprint? _fingerprint;

    public Model(params ReadOnlySpan<Member> members)
    {
        foreach (var member in members)
        {
            ModelValue.Check(member.Name, member.Value);
        }

        _members = [.. members];
    }

    private Model(ImmutableArray<Member> members, bool isShared) => (_members, _isShared) = (members, isShared);

    public ImmutableArray<Member> Members => _members;

    public bool TryGet(string name, out object? value)
    {
        foreach (var member in _members)
        {
            if (member.Name == name)
            {
                value = member.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>This model with more members after its own.</summary>
    public Model With(params ReadOnlySpan<Member> more) => new([.. _members, .. more]);

    /// <summary>The same as a part of many pages: it is hashed once for all of them.</summary>
    public Model Shared() => new(_members, isShared: true);

    /// <summary>Of all it holds, to the last leaf. Equal trees have equal fingerprints. Computed once.</summary>
    public Fingerprint Fingerprint
    {
        get
        {
            if (_fingerprint is { } known)
            {
                return known;
            }

            using var bytes = new ModelBytes();
            bytes.AddMembers(this);
            var made = Fingerprint.Of(bytes.Written);
            _fingerprint = made;
            return made;
        }
    }

    internal void AddTo(ModelBytes bytes)
    {
        if (_isShared)
        {
            bytes.Add(Fingerprint);
        }
        else
        {
            bytes.AddMembers(this);
        }
    }
}

/// <summary>A list in a template. Immutable.</summary>
public sealed class ModelList : IReadOnlyList<object?>
{
    private readonly ImmutableArray<object?> _items;

    public ModelList(params ReadOnlySpan<object?> items)
        : this(items.ToImmutableArray())
    {
    }

    private ModelList(ImmutableArray<object?> items)
    {
        foreach (var item in items)
        {
            ModelValue.Check("an item of a list", item);
        }

        _items = items;
    }

    public static ModelList Empty { get; } = new();

    public static ModelList Of<T>(IEnumerable<T> items, Func<T, object?> select) => new(items.Select(select).ToImmutableArray());

    public static ModelList Of(IEnumerable<string> items) => new(items.ToImmutableArray<object?>());

    public int Count => _items.Length;

    internal ImmutableArray<object?> Items => _items;

    public object? this[int index] => _items[index];

    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The closed set of values a template can meet.</summary>
internal static class ModelValue
{
    public static void Check(string name, object? value)
    {
        if (value is not (null or string or bool or int or long or double or Html or Model or ModelList))
        {
            throw new ArgumentException($"{name} has type {value.GetType()}, which templates do not know", nameof(value));
        }
    }
}

/// <summary>What the cache keeps of a model.</summary>
internal sealed record ModelKey(Fingerprint Fingerprint);
