// The one door to a terminal's colours: words with a tone, printed in colour where the terminal has it.
using Spectre.Console;

namespace SiteGen.Cli.Terminal;

internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Error,
    Warning,
    Help,
    Good,
}

/// <summary>Prints words. Text of users goes through <see cref="Safe"/> first, so that a seed cannot steer the terminal.</summary>
internal sealed class Ink
{
    private readonly TextWriter _output;
    private readonly AnsiWriter? _colours;

    /// <param name="width">Cells in a line, for what has to be cut.</param>
    public Ink(TextWriter output, bool colour, int width)
    {
        _output = output;
        Width = width;
        _colours = colour
            ? new AnsiWriter(output, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard, Links = false, AlternateBuffer = false })
            : null;
    }

    public int Width { get; }

    public Ink Write(string text, Tone tone = Tone.Plain)
    {
        if (_colours is null || tone == Tone.Plain)
        {
            _output.Write(text);
        }
        else
        {
            _colours.Write(text, StyleOf(tone), null);
        }

        return this;
    }

    public void Line(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        _output.Write('\n');
    }

    /// <summary>Text without characters that move the cursor, change its colours or turn its direction.</summary>
    public static string Safe(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
        ? text
        : string.Concat(text.EnumerateRunes().Select(rune => IsHarmful(rune.Value) ? "\uFFFD" : rune.ToString()));

    /// <summary>Cells that a text takes on a terminal: two for a wide letter, none for an accent.</summary>
    public static int WidthOf(string text) => text.GetCellWidth();

    private static bool IsHarmful(int rune) =>
        rune is < 0x20 or (>= 0x7F and < 0xA0) or 0x061C or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Olive, decoration: Decoration.Bold),
        Tone.Help => new Style(Color.Teal),
        Tone.Good => new Style(Color.Green),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Strong => new Style(decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
