// Reads whole files. A build that finds nothing changed does little else, and .NET asks the system three more questions for each file than it must.
using System.Buffers;
using SiteGen.Caching;

namespace SiteGen.Cli.Disk;

internal static class FileBytes
{
    /// <summary>Files longer than this are few: they are read in .NET's way, into an array of their own.</summary>
    private const int LongestShared = 128 * 1024;

    /// <summary>The bytes of a file. What cannot be read throws what <see cref="File.ReadAllBytes(string)"/> throws.</summary>
    public static byte[] Read(string path) => With(path, static bytes => bytes.ToArray()) ?? File.ReadAllBytes(path);

    /// <summary>The same; where the file still holds the bytes known of it, these.</summary>
    public static ReadOnlyMemory<byte> ReadOr(ReadOnlyMemory<byte> known, string path) =>
        With(path, bytes => bytes.SequenceEqual(known.Span) ? known : (ReadOnlyMemory<byte>?)bytes.ToArray()) ?? File.ReadAllBytes(path);

    /// <summary>Their fingerprint.</summary>
    public static Fingerprint Hash(string path) => With(path, static bytes => (Fingerprint?)Fingerprint.Of(bytes)) ?? Fingerprint.Of(File.ReadAllBytes(path));

    private delegate T Use<T>(ReadOnlySpan<byte> bytes);

    /// <summary>Reads a file into a shared buffer and uses it there; nothing where it has to be read another way.</summary>
    private static T? With<T>(string path, Use<T> use)
    {
        var file = OperatingSystem.IsLinux() ? UnixCalls.OpenToRead(path) : -1;
        if (file < 0)
        {
            return default;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(LongestShared);
        try
        {
            return Fill(file, buffer) is { } length ? use(buffer.AsSpan(0, length)) : default;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            _ = UnixCalls.Close(file);
        }
    }

    private static int? Fill(int file, byte[] buffer)
    {
        for (var length = 0; length < buffer.Length;)
        {
            switch (UnixCalls.Read(file, buffer.AsSpan(length)))
            {
                case 0:
                    return length;
                case < 0:
                    return null;
                case var read:
                    length += read;
                    break;
            }
        }

        return null;
    }
}
