// The few words that a key accepts, each with its value; a wrong one is answered with the nearest.
using System.Collections.Immutable;

namespace SiteGen.Yaml;

/// <summary>Words and their values, in the order that messages list them. Written out, so that renaming a C# name never changes a file format.</summary>
internal sealed class Choices<T>(params (string Word, T Value)[] entries)
    where T : struct
{
    public ImmutableArray<string> Words { get; } = [.. entries.Select(entry => entry.Word)];

    public T? Find(string word)
    {
        foreach (var entry in entries)
        {
            if (entry.Word == word)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
