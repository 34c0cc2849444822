// The one door to YAML. Plain front matter has a fast path; the rest goes to YamlDotNet: events become a tree with positions; duplicate keys, tabs, bombs and syntax errors become diagnostics.
using SiteGen.Diagnostics;
using SiteGen.Text;
using YamlDotNet.Core;

namespace SiteGen.Yaml;

public static class YamlReader
{
    /// <summary>Reads the YAML that stands in a stretch of a file. Null for an empty document and for one that cannot be read.</summary>
    public static Result<YamlNode?> Read(SourceText text, TextSpan span) =>
        PlainYaml.Read(text, span) is { } plain ? new(plain) : ReadAny(text, span);

    /// <summary>Reads any YAML, without the fast path.</summary>
    internal static Result<YamlNode?> ReadAny(SourceText text, TextSpan span)
    {
        var tree = new YamlTreeBuilder(text, span);
        var root = default(YamlNode);
        try
        {
            root = tree.ReadDocument();
        }
        catch (YamlException exception)
        {
            tree.Diagnostics.Add(SyntaxMistake.Describe(text, span, tree.StopAt(exception.Start, exception.Message)));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18 forgets its own exception for a list in [ ] that is left open and followed by a key.
            tree.Diagnostics.Add(SyntaxMistake.Describe(text, span, tree.StopAt(null, "")));
        }
        catch (ArgumentException)
        {
            // And it throws this for a tag that is no address.
            var last = tree.StopAt(null, "").Offset;
            var tag = text.Value.AsSpan(last, span.End - last).IndexOf('!');
            tree.Diagnostics.Add(YamlTreeBuilder.RefusedTag(text.Lines.Locate(last + Math.Max(0, tag), tag < 0 ? 0 : 1)));
        }

        return new(tree.Diagnostics.Exists(found => found.IsError && found.Rule != YamlRules.DuplicateKey) ? null : root, [.. tree.Diagnostics]);
    }

    /// <summary>Reads a whole file that is YAML.</summary>
    public static Result<YamlNode?> Read(SourceText text) => Read(text, new TextSpan(0, text.Value.Length));
}
