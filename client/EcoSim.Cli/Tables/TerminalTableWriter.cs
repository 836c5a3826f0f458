using Spectre.Console;

namespace EcoSim.Cli.Tables;

/// <summary>Tables that fit the window: long cells wrap.</summary>
public sealed class TerminalTableWriter(TextWriter writer, int width, bool colours)
{
    public void Write(TextTable table)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        Table drawn = new() { Border = TableBorder.Simple };
        foreach (Column column in table.Columns)
            drawn.AddColumn(new TableColumn(column.Heading.EscapeMarkup()) { Alignment = column.Right ? Justify.Right : Justify.Left });
        foreach (Cell[] row in table.Rows)
            drawn.AddRow(Enumerable.Range(0, table.Columns.Count).Select(i => new Markup(i < row.Length ? MarkupOf(row[i]) : "")));
        console.Write(drawn);
    }

    // Data may hold [: it is never markup.
    private static string MarkupOf(Cell cell)
    {
        string text = cell.Text.EscapeMarkup();
        string? style = cell.Style switch
        {
            CellStyle.Good => "green",
            CellStyle.Warning => "yellow",
            CellStyle.Bad => "red",
            CellStyle.Dim => "grey",
            CellStyle.Heading => "bold",
            _ => null,
        };
        return style is null ? text : $"[{style}]{text}[/]";
    }
}
