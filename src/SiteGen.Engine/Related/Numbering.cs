// Gives the numbers 0, 1, 2 ... to hashes in the order in which they are first met.
namespace SiteGen.Related;

/// <summary>A hash table with open addressing, an eighth of a dictionary's work: the hashes are well mixed already.</summary>
internal sealed class Numbering
{
    private int[] _slots;
    private ulong[] _hashes;

    public Numbering() => (_slots, _hashes) = (new int[1024], new ulong[512]);

    public Numbering(Numbering other) => (_slots, _hashes, Count) = ([.. other._slots], [.. other._hashes], other.Count);

    /// <summary>The numbers of these hashes are their places.</summary>
    public Numbering(ulong[] hashes)
    {
        // As large as it would have grown to, number by number.
        var size = 512;
        while (size < hashes.Length)
        {
            size *= 2;
        }

        (_slots, _hashes, Count) = (new int[2 * size], hashes, hashes.Length);
        Array.Resize(ref _hashes, size);
        Place();
    }

    public int Count { get; private set; }

    /// <summary>By number.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    /// <summary>The number of a hash: <see cref="Count"/> as it was before the call where the hash is new.</summary>
    public int NumberOf(ulong hash)
    {
        ref var slot = ref SlotOf(hash);
        if (slot > 0)
        {
            return slot - 1;
        }

        if (Count == _hashes.Length)
        {
            Grow();
            slot = ref SlotOf(hash);
        }

        _hashes[Count] = hash;
        slot = ++Count;
        return slot - 1;
    }

    /// <summary>A slot holds a number plus one, or nothing.</summary>
    private ref int SlotOf(ulong hash)
    {
        var slots = _slots;
        // The high bits of the hash depend on all characters.
        for (var at = (int)(hash >> 33) & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at] == 0 || _hashes[slots[at] - 1] == hash)
            {
                return ref slots[at];
            }
        }
    }

    private void Grow()
    {
        Array.Resize(ref _hashes, 2 * _hashes.Length);
        _slots = new int[2 * _slots.Length];
        Place();
    }

    /// <summary>Puts every number into its slot.</summary>
    private void Place()
    {
        for (var number = 0; number < Count; number++)
        {
            SlotOf(_hashes[number]) = number + 1;
        }
    }
}
