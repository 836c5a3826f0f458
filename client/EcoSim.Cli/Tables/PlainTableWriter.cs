using EcoSim.Cli.Formatting;

namespace EcoSim.Cli.Tables;

/// <summary>Aligned lines. Into files and pipes they are as long as they need; in a window, texts wrap and columns that can be missed are left out.</summary>
/// <param name="writer">Where the lines go.</param>
/// <param name="colours">Cells stand out by colour.</param>
/// <param name="width">Columns of the window; null where lines may have any length.</param>
public sealed class PlainTableWriter(TextWriter writer, bool colours, int? width = null)
{
    private const string Gap = "  ";

    /// <returns>Columns that were left out.</returns>
    public IReadOnlyList<Column> Write(TextTable table)
    {
        TableLayout layout = TableLayout.Of(table, Gap.Length, width);
        WriteLines(layout, [.. layout.Columns.Select(c => new Cell(table.Columns[c].Heading))], atFoot: true);
        writer.WriteLine(string.Join(Gap, layout.Widths.Select(w => new string('-', w))));
        foreach (Cell[] row in table.Rows)
        {
            if (row.Length == 1)
                writer.WriteLine(Styled(row[0].Text, row[0].Style));
            else
                WriteLines(layout, [.. layout.Columns.Select(c => row[c])], atFoot: false);
        }

        return [.. Enumerable.Range(0, table.Columns.Count).Except(layout.Columns).Select(c => table.Columns[c])];
    }

    private void WriteLines(TableLayout layout, Cell[] cells, bool atFoot)
    {
        IReadOnlyList<string>[] lines = [.. cells.Select((cell, i) => DisplayWidth.Wrap(cell.Text, layout.Widths[i]))];
        int height = lines.Max(l => l.Count);
        for (int line = 0; line < height; line++)
        {
            IEnumerable<string> parts = cells.Select((cell, i) => Styled(Aligned(layout, i, LineOf(lines[i], line, atFoot ? height : lines[i].Count)), cell.Style));
            writer.WriteLine(string.Join(Gap, parts).TrimEnd());
        }
    }

    // Short headings stand at the foot of the head.
    private static string LineOf(IReadOnlyList<string> lines, int line, int height)
    {
        int own = line - (height - lines.Count);
        return own < 0 || own >= lines.Count ? "" : lines[own];
    }

    private static string Aligned(TableLayout layout, int place, string text)
    {
        if (layout.Table.Columns[layout.Columns[place]].Right)
            return DisplayWidth.PadLeft(text, layout.Widths[place]);
        return place == layout.Columns.Count - 1 ? text : DisplayWidth.PadRight(text, layout.Widths[place]);
    }

    private string Styled(string text, CellStyle style)
    {
        string? code = style switch
        {
            CellStyle.Good => "32",
            CellStyle.Warning => "33",
            CellStyle.Bad => "31",
            CellStyle.Dim => "90",
            CellStyle.Heading => "1",
            _ => null,
        };
        return colours && code is not null && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
    }
}
