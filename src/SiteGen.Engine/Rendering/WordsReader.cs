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
        var words = new Found(
            ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal), ImmutableDictionary.CreateBuilder<string, Location>(StringComparer.Ordinal), diagnostics);
        switch (yaml.Value)
        {
            case YamlMapping mapping:
                words.Add(mapping, "");
                break;
            case { } other:
                diagnostics.Add(TemplateRules.WordsFile.At(other.At, "a file of interface words maps keys to texts", "write: published: \"Published\""));
                break;
            default:
                break;
        }

        return new(new(empty.Language, empty.Path, words.Words.ToImmutable()) { Places = words.Places.ToImmutable() }, diagnostics.DrainToImmutable());
    }

    private sealed record Found(
        ImmutableSortedDictionary<string, string>.Builder Words, ImmutableDictionary<string, Location>.Builder Places, ImmutableArray<Diagnostic>.Builder Diagnostics)
    {
        public void Add(YamlMapping mapping, string prefix)
        {
            foreach (var entry in mapping.Entries)
            {
                var key = prefix + entry.Key.Value;
                switch (entry.Value)
                {
                    case YamlScalar { IsNull: false } scalar:
                        Words[key] = scalar.Scalar.Value;
                        Places[key] = entry.Key.At;
                        break;
                    case YamlMapping inner when prefix.Length == 0:
                        Add(inner, key + ".");
                        break;
                    default:
                        Diagnostics.Add(TemplateRules.WordsFile.At(entry.Key.At, $"{key} is not a text", "write a text in quotation marks; keys may be nested once"));
                        break;
                }
            }
        }
    }
}
