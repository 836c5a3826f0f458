using System.Globalization;
using System.Text.RegularExpressions;

namespace EcoSim.Regions;

/// <summary>A row of a table. Reading a cell that is wrong tells the fault and gives null.</summary>
internal sealed class CsvRow(CsvSheet sheet, int line, IReadOnlyList<string> cells, string raw)
{
    public int Line => line;

    public IReadOnlyList<string> Cells => cells;

    /// <summary>Names the row in faults, such as <c>north/livestock</c>.</summary>
    public string Key { get; set; } = "";

    public Mark MarkOf(int cell)
    {
        int row = line, column = 1;
        bool quoted = false;
        foreach (char c in raw)
        {
            if (cell == 0)
                break;
            if (c == '"')
                quoted = !quoted;
            if (c == ',' && !quoted)
                cell--;
            (row, column) = c == '\n' ? (row + 1, 1) : (row, column + 1);
        }
        return new(row, column);
    }

    public bool Has(string column) => Text(column).Length > 0;

    /// <returns>The cell without blanks around it; empty where the column is absent.</returns>
    public string Text(string column) => sheet.PlaceOf(column) is var place and >= 0 ? cells[place].Trim() : "";

    public void Fault(string column, string message, string allowed = "")
    {
        int place = sheet.PlaceOf(column);
        Mark mark = place < 0 ? new(line, 1) : MarkOf(place);
        sheet.Faults.Add(sheet.File, mark, Key.Length == 0 ? column : $"{Key}/{column}", message, allowed);
    }

    public void Unknown(string column, string what, IEnumerable<string> known) =>
        Fault(column, $"there is no {what} '{Text(column)}'", NearMatch.Suggest(Text(column), known));

    public string? Needed(string column)
    {
        string text = Text(column);
        if (text.Length > 0)
            return text;
        Fault(column, $"'{column}' is missing", "it is required in every row");
        return null;
    }

    public string? Id(string column)
    {
        string? text = Needed(column);
        if (text is not null && !Regex.IsMatch(text, Ids.Pattern))
            Fault(column, $"'{text}' is not an id", Ids.Allowed);
        return text;
    }

    public double? Number(string column) => Needed(column) is null ? null : OptionalNumber(column);

    public double? OptionalNumber(string column)
    {
        string text = Text(column);
        if (text.Length == 0)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value))
            return value;
        Fault(column, $"'{text}' is not a finite number", "digits with a point, such as 1234.5; no unit, no thousands mark");
        return null;
    }

    public double? NumberWithin(string column, double least, double most)
    {
        double? value = Number(column);
        if (value < least || value > most)
            Fault(column, Bounds.Message(Text(column), value.Value, least, most), Bounds.Allowed(least, most));
        return value;
    }

    public int? Whole(string column, int least, int most)
    {
        double? value = NumberWithin(column, least, most);
        if (value is null || value < least || value > most)
            return null;
        if (value == Math.Floor(value.Value))
            return (int)value.Value;
        Fault(column, $"{Text(column)} is not a whole number", "a whole number");
        return null;
    }

    public T? OneOf<T>(string column, IReadOnlyDictionary<string, T> known) where T : struct
    {
        string? text = Needed(column);
        if (text is null)
            return null;
        if (known.TryGetValue(text, out T value))
            return value;
        Fault(column, $"'{text}' is not known here", NearMatch.Suggest(text, known.Keys));
        return null;
    }
}
