using EcoSim.Cli.Formatting;

namespace EcoSim.Cli.Tables;

/// <summary>Which columns of a table are shown, and how wide.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Places of the columns shown.</param>
/// <param name="Widths">Of each of them.</param>
internal sealed record TableLayout(TextTable Table, IReadOnlyList<int> Columns, int[] Widths)
{
    private const int WidestHeading = 12;
    private const int NarrowestText = 10;

    /// <param name="table">The table.</param>
    /// <param name="gap">Between two columns.</param>
    /// <param name="width">To fit into; null for any.</param>
    public static TableLayout Of(TextTable table, int gap, int? width)
    {
        List<int> columns = [.. Enumerable.Range(0, table.Columns.Count)];
        while (true)
        {
            int[] widths = [.. columns.Select(c => Natural(table, c))];
            int over = widths.Sum() + gap * (widths.Length - 1) - (width ?? int.MaxValue / 2);
            if (over <= 0 || Shrink(table, columns, widths, over))
                return new(table, columns, widths);
            // Nothing more can be missed: lines are longer than the window, as they are in a file.
            if (columns.Where(c => table.Columns[c].Spare > 0).OrderByDescending(c => table.Columns[c].Spare).Select(c => (int?)c).FirstOrDefault() is not { } spare)
                return new(table, columns, [.. columns.Select(c => Natural(table, c))]);
            columns.Remove(spare);
        }
    }

    private static int Natural(TextTable table, int column)
    {
        int body = table.Rows.Where(r => r.Length > 1).Select(r => DisplayWidth.Of(r[column].Text)).DefaultIfEmpty(0).Max();
        return Math.Max(body, DisplayWidth.Wrap(table.Columns[column].Heading, Math.Max(WidestHeading, body)).Max(DisplayWidth.Of));
    }

    // Takes from the widest text column, a column at a time, until the table fits.
    private static bool Shrink(TextTable table, List<int> columns, int[] widths, int over)
    {
        for (; over > 0; over--)
        {
            int widest = -1;
            for (int i = 0; i < widths.Length; i++)
            {
                if (!table.Columns[columns[i]].IsWhole && widths[i] > NarrowestText && (widest < 0 || widths[i] > widths[widest]))
                    widest = i;
            }

            if (widest < 0)
                return false;
            widths[widest]--;
        }

        return true;
    }
}
