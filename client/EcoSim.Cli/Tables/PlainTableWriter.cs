using EcoSim.Cli.Formatting;

namespace EcoSim.Cli.Tables;

/// <summary>Aligned lines without wrapping: for files and pipes, and for terminals with colours.</summary>
public sealed class PlainTableWriter(TextWriter writer, bool colours)
{
    private const int WidestHeading = 12;
    private const string Gap = "  ";

    public void Write(TextTable table)
    {
        IReadOnlyList<string>[] headings = [.. table.Columns.Select((c, i) => DisplayWidth.Wrap(c.Heading, Math.Max(WidestHeading, BodyWidth(table, i))))];
        int[] widths = [.. table.Columns.Select((_, i) => Math.Max(BodyWidth(table, i), headings[i].Max(DisplayWidth.Of)))];
        int height = headings.Max(h => h.Count);
        for (int line = 0; line < height; line++)
            WriteLine(table, widths, [.. headings.Select(h => new Cell(LineOf(h, line, height)))]);
        writer.WriteLine(string.Join(Gap, widths.Select(w => new string('-', w))));
        foreach (Cell[] row in table.Rows)
        {
            if (row.Length == 1)
                writer.WriteLine(Styled(row[0].Text, row[0].Style));
            else
                WriteLine(table, widths, row);
        }
    }

    // Short headings stand at the foot of the head.
    private static string LineOf(IReadOnlyList<string> lines, int line, int height)
    {
        int own = line - (height - lines.Count);
        return own < 0 ? "" : lines[own];
    }

    private static int BodyWidth(TextTable table, int column) =>
        table.Rows.Where(r => r.Length > 1).Select(r => DisplayWidth.Of(r[column].Text)).DefaultIfEmpty(0).Max();

    private void WriteLine(TextTable table, int[] widths, Cell[] cells)
    {
        IEnumerable<string> texts = cells.Select((cell, i) => Styled(Aligned(table, widths, cells, i), cell.Style));
        writer.WriteLine(string.Join(Gap, texts).TrimEnd());
    }

    private static string Aligned(TextTable table, int[] widths, Cell[] cells, int column)
    {
        string text = cells[column].Text;
        if (table.Columns[column].Right)
            return DisplayWidth.PadLeft(text, widths[column]);
        return column == cells.Length - 1 ? text : DisplayWidth.PadRight(text, widths[column]);
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
        return colours && code is not null ? $"\u001b[{code}m{text}\u001b[0m" : text;
    }
}
