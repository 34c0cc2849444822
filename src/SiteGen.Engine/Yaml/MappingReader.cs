// Typed reading of one YAML mapping, key by key: every wrong type, missing value and unknown key of it is reported in one run.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>Reads the keys of one mapping. Which keys exist is what was asked for: <see cref="Finish"/> reports the others.</summary>
internal sealed class MappingReader(YamlMapping mapping, List<Diagnostic> found)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Location At => mapping.At;

    /// <summary>Where all messages about the file are gathered.</summary>
    public List<Diagnostic> Found => found;

    /// <summary>Every key as written: for blocks whose keys are free, such as diagnostics.</summary>
    public IEnumerable<Scalar> Keys => mapping.Entries.Select(entry => entry.Key);

    /// <summary>The value of a key; null when the key is absent or has none.</summary>
    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Value is YamlScalar { IsNull: true } ? null : entry.Value;
            }
        }

        return null;
    }

    /// <summary>A text; null when absent or empty.</summary>
    public Scalar? Text(string key) => TextOrEmpty(key) is { } text && !string.IsNullOrWhiteSpace(text.Value) ? text : null;

    /// <summary>A text in which an empty one says something, e.g. <c>alt: ""</c>.</summary>
    public Scalar? TextOrEmpty(string key) => Node(key) is { } node ? Text(key, node) : null;

    /// <summary>The words of a text.</summary>
    public string? Words(string key) => Text(key)?.Value.Trim();

    /// <summary>A text that the block cannot do without.</summary>
    /// <param name="example">How the line is written, for the message.</param>
    public Scalar? Required(string key, string example)
    {
        var node = Node(key);
        var text = node is null ? null : Text(key, node);
        if (node is null || (text is not null && string.IsNullOrWhiteSpace(text.Value)))
        {
            Missing(key, example);
            return null;
        }

        return text;
    }

    public void Missing(string key, string example) => found.Add(_asked.Contains(key) && KeyOf(key) is { } written
        ? YamlRules.MissingKey.At(written.At, $"{key} has no value", $"write {example}")
        : YamlRules.MissingKey.At(At, $"{key} is missing here", $"add {example}"));

    /// <summary>True or false; null when absent. YAML 1.2: yes and no are words.</summary>
    public bool? Flag(string key)
    {
        if (Node(key) is not { } node || Text(key, node) is not { } text)
        {
            return null;
        }

        if (TruthOf(node) is { } truth)
        {
            return truth;
        }

        found.Add(YamlRules.UnknownWord.At(text.At, $"{key} is true or false, not {Quoted(text.Value)}",
            text.Value.ToLowerInvariant() is "yes" or "on" or "true" ? $"write {key}: true" : $"write {key}: true or {key}: false"));
        return null;
    }

    public static bool? TruthOf(YamlNode node) => node is YamlScalar { Quoted: false } scalar
        ? scalar.Scalar.Value switch { "true" or "True" or "TRUE" => true, "false" or "False" or "FALSE" => false, _ => null }
        : null;

    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        found.Add(YamlRules.BadNumber.At(text.At, $"{key} is a whole number from {Invariant(least)} to {Invariant(most)}, not {Quoted(text.Value)}", $"write for example {key}: {Invariant(Math.Clamp(20, least, most))}"));
        return null;
    }

    /// <summary>One of a few words; null when absent or wrong.</summary>
    public T? Choice<T>(string key, Choices<T> choices)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (choices.Find(text.Value) is { } value)
        {
            return value;
        }

        found.Add(YamlRules.UnknownWord.At(text.At, $"{Quoted(text.Value)} is no value of {key}",
            $"{(Nearest.Question(text.Value, choices.Words) is { } question ? question + " " : "")}{key} is one of {string.Join(", ", choices.Words)}"));
        return null;
    }

    /// <summary>The items of a list; a single value is a list of one where <paramref name="single"/> allows it.</summary>
    public ImmutableArray<YamlNode> Items(string key, bool single = false)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return [.. sequence.Items.Where(item => IsGiven(key, item))];
            case YamlScalar scalar when single:
                return [scalar];
            case var other:
                WrongType(key, "a list", other);
                return [];
        }
    }

    /// <summary>A list of texts, or one text.</summary>
    public ImmutableArray<Scalar> Texts(string key) =>
        [.. Items(key, single: true).Select(item => Text(key, item)).OfType<Scalar>().Where(text => !string.IsNullOrWhiteSpace(text.Value))];

    public ImmutableArray<string> Names(string key) => [.. Texts(key).Select(text => text.Value.Trim())];

    /// <summary>A list of blocks, each read by <paramref name="read"/>; unknown keys of each are reported.</summary>
    public ImmutableArray<T> Blocks<T>(string key, Func<MappingReader, T?> read)
        where T : class
    {
        var blocks = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(key))
        {
            if (Inside(key, item, read) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>A nested block; null when absent.</summary>
    public T? Block<T>(string key, Func<MappingReader, T?> read)
        where T : class => Node(key) is { } node ? Inside(key, node, read) : null;

    /// <summary>Reads one node as a block of keys.</summary>
    public T? Inside<T>(string key, YamlNode node, Func<MappingReader, T?> read)
        where T : class
    {
        if (node is not YamlMapping inner)
        {
            WrongType(key, "a block of keys", node);
            return null;
        }

        var reader = new MappingReader(inner, found);
        var value = read(reader);
        reader.Finish();
        return value;
    }

    /// <summary>A node as text, or null with a message.</summary>
    public Scalar? Text(string key, YamlNode node)
    {
        if (node is YamlScalar scalar)
        {
            return scalar.Scalar;
        }

        WrongType(key, "a text", node);
        return null;
    }

    public void WrongType(string key, string wanted, YamlNode node) => found.Add(YamlRules.WrongType.At(
        node.At, $"{key} wants {wanted}, and {Kind(node)} stands here", Mend(key, wanted, node)));

    /// <summary>Reports every key that nobody asked for. Call it last.</summary>
    public void Finish()
    {
        foreach (var entry in mapping.Entries)
        {
            if (!_asked.Contains(entry.Key.Value))
            {
                found.Add(YamlRules.UnknownKey.At(entry.Key.At, $"{Quoted(entry.Key.Value)} is not a key here",
                    Nearest.Question(entry.Key.Value, _asked) ?? $"keys here: {string.Join(", ", _asked)}"));
            }
        }
    }

    /// <summary>The key as written, for messages about it; null when absent.</summary>
    public Scalar? KeyOf(string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Key;

    /// <summary>A user's words inside a message: short, on one line, in quotation marks.</summary>
    public static string Quoted(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 40 ? $"\"{line}\"" : $"\"{line[..(char.IsHighSurrogate(line[38]) ? 38 : 39)]}…\"";
    }

    private bool IsGiven(string key, YamlNode item)
    {
        if (item is not YamlScalar { IsNull: true })
        {
            return true;
        }

        found.Add(YamlRules.WrongType.At(item.At, $"an entry of {key} is empty", "fill it in, or remove its -"));
        return false;
    }

    private static string Kind(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a block of keys",
        YamlScalar { IsNull: true } => "nothing",
        YamlScalar scalar => $"the text {Quoted(scalar.Scalar.Value)}",
        _ => "something else",
    };

    private static string Mend(string key, string wanted, YamlNode node) => (wanted, node) switch
    {
        ("a list", YamlMapping) => $"put a - before the first key of each entry of {key}",
        ("a list", _) => $"write the entries of {key} below it, each after a -",
        ("a block of keys", YamlSequence) => $"remove the - : {key} is one block, not a list",
        ("a block of keys", _) => "write each as key: value",
        (_, YamlMapping) => "put the value in quotes if the colon or the brace is part of it",
        _ => "write one value, in quotes if the brackets are part of it",
    };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
