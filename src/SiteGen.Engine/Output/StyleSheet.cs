// Style sheets as they are published: without remarks, indentation and empty lines, which are for those who write them.
using System.Buffers;

namespace SiteGen.Output;

internal static class StyleSheet
{
    /// <summary>The same style sheet in fewer bytes. Strings stay, and one blank or break wherever two words would grow together.</summary>
    public static ReadOnlyMemory<byte> Squeezed(ReadOnlySpan<byte> css)
    {
        var squeezed = new ArrayBufferWriter<byte>(Math.Max(1, css.Length));
        var quote = (byte)0;
        // A blank waits until it is known what it stands between.
        var (last, blank) = ((byte)'{', (byte)0);
        for (var at = 0; at < css.Length; at++)
        {
            var sign = css[at];
            if (sign == '\\' && at + 1 < css.Length)
            {
                // A backslash takes the next sign with it.
                Put(sign);
                Put(css[++at]);
                last = (byte)'\\';
            }
            else if (quote == 0 && sign == '/' && at + 1 < css.Length && css[at + 1] == '*')
            {
                var end = css[(at + 2)..].IndexOf("*/"u8);
                at = end < 0 ? css.Length : at + 2 + end + 1;
                PutBlank((byte)' ');
            }
            else if (quote == 0 && IsBlank(sign))
            {
                PutBlank(sign);
            }
            else
            {
                Put(sign);
                quote = quote == 0 ? sign is (byte)'"' or (byte)'\'' ? sign : quote : sign == quote || sign == '\n' ? (byte)0 : quote;
            }
        }

        return squeezed.WrittenMemory;

        void Put(byte sign)
        {
            if (blank != 0 && !(quote == 0 && (IsEdge(last) || sign is (byte)'{' or (byte)'}')))
            {
                Write(blank);
            }

            (last, blank) = (sign, 0);
            Write(sign);
        }

        void PutBlank(byte sign) => blank = blank != 0 ? blank : sign == '\n' ? sign : (byte)' ';

        void Write(byte sign)
        {
            squeezed.GetSpan(1)[0] = sign;
            squeezed.Advance(1);
        }
    }

    /// <summary>A blank behind it says nothing.</summary>
    private static bool IsEdge(byte sign) => sign is (byte)'{' or (byte)'}' or (byte)';' or (byte)',' or (byte)':';

    private static bool IsBlank(byte sign) => sign is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f';
}
