// A table: drawn by the terminal library where a person looks, else columns with spaces between them.
using System.Collections.Immutable;
using SiteGen.Cli.Commands;
using Spectre.Console;

namespace SiteGen.Cli.Terminal;

internal sealed class TextTable(Surroundings around, params ImmutableArray<string> heads)
{
    /// <summary>How many columns from the left hold words; the others hold numbers and stand at the right.</summary>
    public int WordColumns { get; init; } = 1;

    public void Write(IEnumerable<string[]> rows)
    {
        var all = rows.Select(row => row.Select(Ink.Safe).ToArray()).ToList();
        if (around.OutputIsTerminal)
        {
            Draw(all);
        }
        else
        {
            Print(all);
        }
    }

    private void Draw(List<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        for (var i = 0; i < heads.Length; i++)
        {
            table.AddColumn(new TableColumn(new Markup(Markup.Escape(heads[i]))) { Alignment = i < WordColumns ? Justify.Left : Justify.Right });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Markup(Markup.Escape(cell))));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(around.Output),
            ColorSystem = around.OutputHasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = around.Width;
        console.Write(table);
    }

    private void Print(List<string[]> rows)
    {
        var widths = heads.Select((head, column) => rows.Select(row => Ink.WidthOf(row[column])).Append(Ink.WidthOf(head)).Max()).ToArray();
        foreach (var row in rows.Prepend([.. heads]))
        {
            var cells = row.Select((cell, column) =>
            {
                var space = new string(' ', widths[column] - Ink.WidthOf(cell));
                return column < WordColumns ? cell + space : space + cell;
            });
            around.Output.Write(string.Join("  ", cells).TrimEnd());
            around.Output.Write('\n');
        }
    }
}
