// Writes XML files the same way: UTF-8 without a mark, LF, indented, nothing that XML 1.0 forbids.
using System.Text;
using System.Xml;

namespace SiteGen.Output;

internal static class XmlDocuments
{
    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            CheckCharacters = false,
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartDocument();
            content(xml);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>An element with a text of a user's, without the characters that XML 1.0 has no way to write: one of them makes a whole feed unreadable.</summary>
    public static void WriteText(this XmlWriter xml, string name, string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
        }

        xml.WriteElementString(name, clean.ToString());
    }
}
