// A string that a person wrote in a YAML file, with its place.
namespace SiteGen.Text;

/// <summary>One YAML scalar.</summary>
/// <param name="Text">Its value; exact offsets where it stands on one line without escapes, else its start.</param>
/// <param name="Lines">Lines of the file it stands in.</param>
public sealed record Scalar(MappedText Text, LineMap Lines)
{
    public string Value => Text.Value;

    /// <summary>The whole scalar.</summary>
    public Location At => Lines.Locate(Text.ToFile(new TextSpan(0, Value.Length)));

    /// <summary>A stretch of it.</summary>
    public Location Of(TextSpan span) => Lines.Locate(Text.ToFile(span));

    public bool Equals(Scalar? other) => other is not null && Text == other.Text && Lines.Path == other.Lines.Path && At == other.At;

    public override int GetHashCode() => Text.GetHashCode();

    public override string ToString() => Value;
}
