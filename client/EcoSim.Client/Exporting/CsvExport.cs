using System.Globalization;
using System.Text;

namespace EcoSim.Client.Exporting;

/// <summary>Writes batches as CSV (RFC 4180), numbers exact and invariant, an empty cell where there is none.</summary>
public static class CsvExport
{
    public static void Write(TextWriter writer, ExportBatch batch, bool withHeader = true)
    {
        if (withHeader)
            writer.WriteLine(string.Join(',', batch.Columns.Select(c => c.Name)));
        StringBuilder line = new();
        for (int row = 0; row < batch.Rows; row++)
        {
            line.Clear();
            for (int i = 0; i < batch.Columns.Count; i++)
            {
                if (i > 0)
                    line.Append(',');
                Append(line, batch.Columns[i], row);
            }

            writer.WriteLine(line);
        }
    }

    private static void Append(StringBuilder line, ExportColumn column, int row)
    {
        switch (column)
        {
            case ExportColumn.Texts texts:
                line.Append(Quote(texts.Values[row]));
                break;
            case ExportColumn.Integers integers:
                line.Append(CultureInfo.InvariantCulture, $"{integers.Values[row]}");
                break;
            case ExportColumn.Numbers numbers when double.IsFinite(numbers.Values[row]):
                line.Append(CultureInfo.InvariantCulture, $"{numbers.Values[row]:R}");
                break;
        }
    }

    private static string Quote(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
