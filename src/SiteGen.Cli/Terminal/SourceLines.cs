// Finds the line of a source file that a message speaks of.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Cli.Terminal;

/// <summary>The lines of a site's files, decoded when first asked for.</summary>
internal sealed class SourceLines(ImmutableArray<SourceFile> files)
{
    private readonly Dictionary<string, (string Text, LineMap Lines)?> _texts = [];

    /// <summary>The line without its end; null when the file or the line is not there.</summary>
    public string? At(Location location)
    {
        if (!_texts.TryGetValue(location.Path, out var found))
        {
            _texts.Add(location.Path, found = Decode(location.Path));
        }

        if (found is not var (text, lines) || location.Line < 1 || location.Line > lines.LineCount)
        {
            return null;
        }

        var start = lines.StartOf(location.Line);
        var end = location.Line < lines.LineCount ? lines.StartOf(location.Line + 1) : text.Length;
        return text[start..end].TrimEnd('\r', '\n');
    }

    private (string, LineMap)? Decode(string path)
    {
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            return null;
        }

        // A file that is not UTF-8 is shown as well as it goes: its message says what is wrong with it.
        var bytes = file.Content.Span;
        var text = Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        return (text, LineMap.Of(path, text));
    }
}
