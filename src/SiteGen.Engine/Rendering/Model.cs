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
    private Fingerprint? _fingerprint;

    public Model(params ReadOnlySpan<Member> members)
    {
        foreach (var member in members)
        {
            ModelValue.Check(member.Name, member.Value);
        }

        _members = [.. members];
    }

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

    /// <summary>Of all it holds, to the last leaf. Equal trees have equal fingerprints. Computed once: shared parts are hashed once.</summary>
    public Fingerprint Fingerprint
    {
        get
        {
            if (_fingerprint is { } known)
            {
                return known;
            }

            var builder = new FingerprintBuilder();
            foreach (var member in _members)
            {
                builder.Add(member.Name);
                ModelValue.AddTo(builder, member.Value);
            }

            var made = builder.ToFingerprint();
            _fingerprint = made;
            return made;
        }
    }
}

/// <summary>A list in a template. Immutable.</summary>
public sealed class ModelList : IReadOnlyList<object?>
{
    private readonly ImmutableArray<object?> _items;

    public ModelList(params ReadOnlySpan<object?> items)
    {
        foreach (var item in items)
        {
            ModelValue.Check("an item of a list", item);
        }

        _items = [.. items];
    }

    public static ModelList Empty { get; } = new();

    public static ModelList Of<T>(IEnumerable<T> items, Func<T, object?> select) => new([.. items.Select(select)]);

    public static ModelList Of(IEnumerable<string> items) => new([.. items]);

    public int Count => _items.Length;

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

    public static void AddTo(FingerprintBuilder builder, object? value)
    {
        switch (value)
        {
            case null:
                builder.Add(0);
                break;
            case string text:
                builder.Add(1).Add(text);
                break;
            case bool flag:
                builder.Add(flag ? 2 : 3);
                break;
            case int number:
                builder.Add(4).Add(number);
                break;
            case long number:
                builder.Add(4).Add(number);
                break;
            case double number:
                builder.Add(5).Add(BitConverter.DoubleToInt64Bits(number));
                break;
            case Html html:
                builder.Add(6).Add(html.Value);
                break;
            case Model model:
                builder.Add(7).Add(model.Fingerprint);
                break;
            case ModelList list:
                builder.Add(8).Add(list.Count);
                foreach (var item in list)
                {
                    AddTo(builder, item);
                }

                break;
        }
    }
}
