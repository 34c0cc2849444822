// Where a page is written: UTF-8 bytes in one buffer that the next page uses again.
using System.Text;
using Scriban.Runtime;

namespace SiteGen.Rendering;

/// <summary>Not safe for several threads: belongs to one <see cref="Renderer"/>.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private const int KeptBytes = 1 << 20;

    private byte[] _bytes = new byte[1 << 14];
    private int _length;

    public int Length => _length;

    public string TextFrom(int start) => Encoding.UTF8.GetString(_bytes, start, _length - start);

    public void Clear()
    {
        _length = 0;
        if (_bytes.Length > KeptBytes)
        {
            _bytes = new byte[1 << 14];
        }
    }

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public void Write(string text, int offset, int count)
    {
        var chars = text.AsSpan(offset, count);
        var most = Encoding.UTF8.GetMaxByteCount(count);
        if (_bytes.Length - _length < most)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + most));
        }

        _length += Encoding.UTF8.GetBytes(chars, _bytes.AsSpan(_length));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
