using EcoSim.Cli.Languages;
using EcoSim.Cli.Tables;

namespace EcoSim.Cli.Listing;

/// <summary>A list: rows of texts under columns that have ids for JSON and CSV and words for readers.</summary>
internal sealed class ListTable(params string[] columns)
{
    private readonly List<string[]> rows = [];

    public IReadOnlyList<string[]> Rows => rows;

    public void Add(params string[] cells) => rows.Add(cells);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Items() =>
        [.. rows.Select(row => columns.Select((c, i) => (c, row[i])).ToDictionary(p => p.c, p => p.Item2))];

    public TextTable ToTable(Texts texts, bool ids)
    {
        TextTable table = new([.. columns.Select(c => new Column(ids ? c : texts["list." + c]))]);
        foreach (string[] row in rows)
            table.Add([.. row.Select(cell => new Cell(cell))]);
        return table;
    }
}
