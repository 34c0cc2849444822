// Decoding files, finding lines, and texts that know where they came from.
using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 }, "a")]
    [InlineData(new byte[] { 0x61, 0x0D, 0x0A, 0x62 }, "a\r\nb")]
    [InlineData(new byte[] { 0xC3, 0xA9 }, "é")]
    [InlineData(new byte[0], "")]
    public void UTF8_is_read_with_and_without_a_byte_order_mark(byte[] bytes, string expected) =>
        Assert.Equal(expected, SourceText.Decode(new SourceFile("seeds/a.txt", bytes)).Value?.Value);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "seeds/a.txt: error SG1001: this file is UTF-16 (little endian), not UTF-8")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, "seeds/a.txt: error SG1001: this file is UTF-16 (big endian), not UTF-8")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, "seeds/a.txt: error SG1001: this file is UTF-16 (little endian, without a byte-order mark), not UTF-8")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x00 }, "seeds/a.txt(2,2): error SG1001: this file holds a NUL byte, so it is not text")]
    [InlineData(new byte[] { 0x0D, 0x0A, 0x63, 0xE9, 0x20 }, "seeds/a.txt(2,2): error SG1001: byte 0xE9 is not UTF-8 text")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "seeds/a.txt(1,1): error SG1001: byte 0xED is not UTF-8 text")]
    public void What_is_not_UTF8_is_refused_with_its_place(byte[] bytes, string expected) =>
        Assert.Equal(expected, Assert.Single(SourceText.Decode(new SourceFile("seeds/a.txt", bytes)).Diagnostics).ToString());

    [Fact]
    public void Any_bytes_give_a_text_or_a_diagnostic() =>
        Gen.Byte.Array.Sample(bytes =>
        {
            var read = SourceText.Decode(new SourceFile("seeds/a.txt", bytes));
            Assert.Equal(read.Value is null, read.Diagnostics.Any(diagnostic => diagnostic.Rule == SeedRules.NotUtf8));
        });

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb\rc\n\nd", 5)]
    [InlineData("\r\r\n\n", 4)]
    public void Lines_end_with_LF_CRLF_or_CR(string text, int lines) => Assert.Equal(lines, LineMap.Of("a.txt", text).LineCount);

    [Theory]
    [InlineData("ab\r\ncd", 0, 1, 1)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab", 99, 1, 3)]
    [InlineData("ab", -5, 1, 1)]
    public void An_offset_has_a_line_and_a_column_from_1(string text, int offset, int line, int column) =>
        Assert.Equal(new Location("a.txt", line, column), LineMap.Of("a.txt", text).Locate(offset));

    [Fact]
    public void Line_and_column_lead_back_to_the_offset() =>
        Gen.Select(Gen.Char["ab\r\n"].Array[0, 30], Gen.Int[0, 30]).Sample((characters, at) =>
        {
            var lines = LineMap.Of("a.txt", characters);
            var offset = Math.Min(at, characters.Length);
            var place = lines.Locate(offset);
            Assert.Equal(offset, lines.StartOf(place.Line) + place.Column - 1);
        });

    [Fact]
    public void A_text_put_together_of_pieces_knows_where_each_character_stood() =>
        Gen.Select(Gen.Char["abcdef"].Array[0, 40], Gen.Bool.Array[40]).Sample((characters, kept) =>
        {
            var file = new string(characters);
            var builder = new MappedTextBuilder();
            for (var i = 0; i < file.Length; i++)
            {
                builder.Append(kept[i] ? file.AsSpan(i, 1) : [], i);
            }

            var text = builder.ToText();
            for (var i = 0; i < text.Value.Length; i++)
            {
                Assert.Equal(text.Value[i], file[text.OffsetOf(i)]);
            }

            Assert.Equal(text, new MappedTextBuilder().Append(text).ToText());
        });

    [Fact]
    public void A_stretch_of_a_joined_text_covers_the_break_in_the_file()
    {
        var text = new MappedTextBuilder().Append("one", 2).Append(" ", 5).Append("two", 9).ToText();
        Assert.Equal(TextSpan.FromBounds(4, 10), text.ToFile(TextSpan.FromBounds(2, 5)));
        Assert.Equal(5, text.OffsetOf(3));
    }
}
