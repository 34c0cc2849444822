// Reads a file of interface words: keys and texts, or one level of keys above them.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Rendering;

internal static class WordsReader
{
    /// <summary>The words of one file; whatever can be read of it.</summary>
    public static Result<WordList> Read(SourceFile file)
    {
        var empty = new WordList(file.NameWithoutExtension, file.Path, ImmutableSortedDictionary<string, string>.Empty);
        var decoded = SourceText.Decode(file);
        if (decoded.Value is not { } text)
        {
            return new(empty, decoded.Diagnostics);
        }

        var yaml = YamlReader.Read(text, new TextSpan(0, text.Value.Length));
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(yaml.Diagnostics);
        var words = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        switch (yaml.Value)
        {
            case YamlMapping mapping:
                Add(mapping, "", words, diagnostics);
                break;
            case { } other:
                diagnostics.Add(TemplateRules.WordsFile.At(other.At, "a file of interface words maps keys to texts", "write: published: \"Published\""));
                break;
            default:
                break;
        }

        return new(new(empty.Language, empty.Path, words.ToImmutable()), diagnostics.DrainToImmutable());
    }

    private static void Add(
        YamlMapping mapping, string prefix, ImmutableSortedDictionary<string, string>.Builder words, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            switch (entry.Value)
            {
                case YamlScalar { IsNull: false } scalar:
                    words[prefix + entry.Key.Value] = scalar.Scalar.Value;
                    break;
                case YamlMapping inner when prefix.Length == 0:
                    Add(inner, entry.Key.Value + ".", words, diagnostics);
                    break;
                default:
                    diagnostics.Add(TemplateRules.WordsFile.At(entry.Key.At, $"{prefix}{entry.Key.Value} is not a text",
                        "write a text in quotation marks; keys may be nested once"));
                    break;
            }
        }
    }
}
