namespace EcoSim.Cli.Tables;

/// <summary>Comma-separated lines (RFC 4180) without headings between rows.</summary>
public sealed class CsvTableWriter(TextWriter writer)
{
    public void Write(TextTable table)
    {
        WriteLine(table.Columns.Select(c => c.Heading));
        foreach (Cell[] row in table.Rows.Where(r => r.Length == table.Columns.Count))
            WriteLine(row.Select(c => c.Text));
    }

    public static string Quote(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private void WriteLine(IEnumerable<string> cells) => writer.WriteLine(string.Join(",", cells.Select(Quote)));
}
