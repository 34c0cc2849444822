// A file's bytes without reading them: the system fetches what is looked at.
using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace SiteGen.Cli.Disk;

/// <summary>The first bytes of a file, mapped into memory. They must not be touched once it is disposed.</summary>
/// <remarks>A file that somebody else cuts short meanwhile would kill the process: map only what is replaced whole or grows.</remarks>
internal sealed unsafe class MappedBytes : MemoryManager<byte>
{
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    private MappedBytes(MemoryMappedFile file, int length)
    {
        _length = length;
        _view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    /// <summary>Null for a file that is empty or too long.</summary>
#pragma warning disable CA2000 // What is made here belongs to the result, which is the caller's to dispose.
    public static MappedBytes? Of(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(handle);
        if (length is 0 || length > Array.MaxLength)
        {
            return null;
        }

        // The view stands without the file, and the file keeps a lock that would turn away our own writing at its end.
        using var file = MemoryMappedFile.CreateFromFile(handle, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return new(file, (int)length);
    }

#pragma warning restore CA2000
    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
    }
}
