// Parts of a key, each with a fingerprint of its own: two keys of one piece of work are compared by them, to say why it was done again.
using System.IO.Hashing;

namespace SiteGen.Caching;

/// <summary>Collects the parts of one key while it is made. Only a build that is asked for reasons has any.</summary>
internal sealed class KeyParts
{
    private readonly List<KeyPart> _parts = [];
    private readonly XxHash128 _hash = new();
    private string? _name;

    public bool IsEmpty => _parts.Count == 0 && _name is null;

    /// <summary>Ends the part before, and begins another.</summary>
    public void Begin(string name)
    {
        End();
        _name = name;
    }

    public void Append(ReadOnlySpan<byte> bytes) => _hash.Append(bytes);

    public KeyParts Add(string name, Fingerprint of)
    {
        End();
        _parts.Add(new(name, of));
        return this;
    }

    /// <summary>All parts, in the order in which they were begun.</summary>
    public IReadOnlyList<KeyPart> Take()
    {
        End();
        return _parts;
    }

    private void End()
    {
        if (_name is not null)
        {
            _parts.Add(new(_name, Fingerprint.Of(_hash)));
        }

        _name = null;
        _hash.Reset();
    }
}

/// <summary>One part of a key.</summary>
/// <param name="Name">For people, e.g. <c>its related links</c>.</param>
internal sealed record KeyPart(string Name, Fingerprint Of);
