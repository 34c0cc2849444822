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
}
