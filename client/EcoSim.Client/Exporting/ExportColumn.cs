namespace EcoSim.Client.Exporting;

/// <summary>A column of exported data: texts, whole numbers or numbers, as long as the batch.</summary>
public abstract record ExportColumn(string Name)
{
    public abstract int Count { get; }

    public sealed record Texts(string Name, IReadOnlyList<string> Values) : ExportColumn(Name)
    {
        public override int Count => Values.Count;
    }

    public sealed record Integers(string Name, int[] Values) : ExportColumn(Name)
    {
        public override int Count => Values.Length;
    }

    /// <param name="Name">Name of the column.</param>
    /// <param name="Values">NaN where there is none.</param>
    public sealed record Numbers(string Name, double[] Values) : ExportColumn(Name)
    {
        public override int Count => Values.Length;
    }
}

/// <summary>Some rows of a table, column by column.</summary>
public sealed record ExportBatch(IReadOnlyList<ExportColumn> Columns)
{
    public int Rows => Columns[0].Count;
}

/// <summary>Forms a batch from rows.</summary>
internal static class Batches
{
    public static ExportBatch Of<T>(IReadOnlyList<T> rows, params (string Name, Func<T, object?> Value)[] columns) =>
        new([.. columns.Select(c => Column(c.Name, rows.Select(c.Value).ToArray()))]);

    /// <summary>The same text in every row: parquet stores it once.</summary>
    public static ExportColumn Constant(string name, string value, int rows) => new ExportColumn.Texts(name, Enumerable.Repeat(value, rows).ToArray());

    public static ExportColumn Constant(string name, int value, int rows) => new ExportColumn.Integers(name, Enumerable.Repeat(value, rows).ToArray());

    private static ExportColumn Column(string name, object?[] values) => values.FirstOrDefault(v => v is not null) switch
    {
        double => new ExportColumn.Numbers(name, [.. values.Select(v => v is double number ? number : double.NaN)]),
        int => new ExportColumn.Integers(name, [.. values.Select(v => v is int number ? number : 0)]),
        _ => new ExportColumn.Texts(name, [.. values.Select(v => v as string ?? "")]),
    };
}
