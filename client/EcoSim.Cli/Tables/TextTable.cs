namespace EcoSim.Cli.Tables;

/// <summary>How a cell stands out where colours are shown.</summary>
public enum CellStyle
{
    Plain,
    Good,
    Warning,
    Bad,
    Dim,
    Heading,
}

/// <summary>A cell of a table.</summary>
public readonly record struct Cell(string Text, CellStyle Style = CellStyle.Plain)
{
    public static implicit operator Cell(string text) => FromString(text);

    public static Cell FromString(string text) => new(text);
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its words.</param>
/// <param name="Right">Figures stand right.</param>
/// <param name="Whole">Its cells are short and are not cut where a window is narrow; so are figures.</param>
/// <param name="Spare">Above 0: left out where a window is narrow, the largest first.</param>
public sealed record Column(string Heading, bool Right = false, bool Whole = false, int Spare = 0)
{
    public bool IsWhole => Right || Whole;
}

/// <summary>A table to be written for readers or as CSV.</summary>
public sealed class TextTable(params Column[] columns)
{
    private readonly List<Cell[]> rows = [];

    public IReadOnlyList<Column> Columns { get; } = columns;

    public IReadOnlyList<Cell[]> Rows => rows;

    /// <summary>Adds a row; a row of one cell is a heading over all columns.</summary>
    public void Add(params Cell[] cells) => rows.Add(cells);

    public void AddHeading(string text) => rows.Add([new(text, CellStyle.Heading)]);
}
