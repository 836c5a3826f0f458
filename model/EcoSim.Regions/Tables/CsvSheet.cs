using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace EcoSim.Regions;

/// <summary>The columns of a table: those that must stand in its header, and those that may.</summary>
internal sealed record CsvColumns(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    public IEnumerable<string> All => Required.Concat(Optional);
}

/// <summary>A CSV table with the place of every cell.</summary>
internal sealed class CsvSheet
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        BadDataFound = null,
        MissingFieldFound = null,
        CacheFields = false,
    };

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private CsvSheet(string file, FaultList faults)
    {
        File = file;
        Faults = faults;
    }

    public string File { get; }

    public FaultList Faults { get; }

    public List<CsvRow> Rows { get; } = [];

    /// <summary>False where the header is wrong, so that no row could be read.</summary>
    public bool Readable { get; private set; }

    public static CsvSheet Read(string file, string text, CsvColumns columns, FaultList faults)
    {
        CsvSheet sheet = new(file, faults);
        using StringReader reader = new(text.TrimStart('\uFEFF'));
        using CsvParser parser = new(reader, Configuration);
        bool header = false;
        int line = 1;
        while (parser.Read())
        {
            int first = line;
            line += LineBreaks(parser.RawRecord);
            string[] cells = parser.Record ?? [];
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            CsvRow row = new(sheet, first, cells, parser.RawRecord);
            if (header)
                sheet.Take(row);
            else if (!sheet.ReadHeader(row, columns))
                return sheet;
            sheet.Readable = header = true;
        }
        if (!header)
            faults.Add(file, Mark.Start, "", "the table is empty", "a header: " + string.Join(",", columns.Required));
        return sheet;
    }

    public int PlaceOf(string column) => places.GetValueOrDefault(column, -1);

    private void Take(CsvRow row)
    {
        if (row.Cells.Count == places.Count)
            Rows.Add(row);
        else
            Faults.Add(File, new(row.Line, 1), "", $"{row.Cells.Count} cells in the row", $"{places.Count}, as in the header");
    }

    private bool ReadHeader(CsvRow row, CsvColumns columns)
    {
        int before = Faults.Count;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            string name = row.Cells[i].Trim();
            if (!columns.All.Contains(name))
                Faults.Add(File, row.MarkOf(i), name, $"unknown column '{name}'", NearMatch.Suggest(name, columns.All));
            else if (!places.TryAdd(name, i))
                Faults.Add(File, row.MarkOf(i), name, $"column '{name}' stands twice", "each column once");
        }
        foreach (string name in columns.Required.Where(name => !places.ContainsKey(name)))
            Faults.Add(File, new(row.Line, 1), name, $"column '{name}' is missing", "the header has " + string.Join(",", columns.Required));
        return Faults.Count == before;
    }

    private static int LineBreaks(string raw)
    {
        int count = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            // \r\n is one break, and so is a \r alone.
            if (raw[i] == '\n' || (raw[i] == '\r' && (i + 1 == raw.Length || raw[i + 1] != '\n')))
                count++;
        }
        return count;
    }
}
