// Style sheets as they are published: without remarks, indentation and empty lines, which are for those who write them.
using System.Buffers;

namespace SiteGen.Output;

internal static class StyleSheet
{
    /// <summary>The same style sheet in fewer bytes. Strings and the breaks between lines stay, so that no two words grow together.</summary>
    public static ReadOnlyMemory<byte> Squeezed(ReadOnlySpan<byte> css)
    {
        var squeezed = new ArrayBufferWriter<byte>(Math.Max(1, css.Length));
        var quote = (byte)0;
        var afterBlank = true;
        for (var at = 0; at < css.Length; at++)
        {
            var sign = css[at];
            if (sign == '\\' && at + 1 < css.Length)
            {
                // A backslash takes the next sign with it.
                Put(sign);
                Put(css[++at]);
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
                quote = quote == 0 ? sign is (byte)'"' or (byte)'\'' ? sign : quote : sign == quote || sign == '\n' ? (byte)0 : quote;
                Put(sign);
            }
        }

        return squeezed.WrittenMemory;

        void Put(byte sign)
        {
            squeezed.GetSpan(1)[0] = sign;
            squeezed.Advance(1);
            afterBlank = false;
        }

        void PutBlank(byte sign)
        {
            if (!afterBlank)
            {
                Put(sign == '\n' ? sign : (byte)' ');
                afterBlank = true;
            }
        }
    }

    private static bool IsBlank(byte sign) => sign is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f';
}
