namespace EcoSim.Regions;

/// <summary>Reads the cells that every number has: value, low, high, unit, year, status, source.</summary>
internal static class NumberCells
{
    public static readonly IReadOnlyDictionary<string, Status> Statuses = new Dictionary<string, Status>
    {
        ["plan"] = Status.Plan,
        ["published"] = Status.Published,
        ["derived"] = Status.Derived,
        ["estimate"] = Status.Estimate,
    };

    /// <param name="row">Row of the table.</param>
    /// <param name="unit">The one unit that is accepted.</param>
    /// <param name="least">Smallest value accepted.</param>
    /// <param name="most">Largest value accepted.</param>
    /// <param name="value">Name of the value's column.</param>
    /// <param name="yearNeeded">True where a number without a year is refused.</param>
    public static Quantity? Read(CsvRow row, string unit, double least, double most, string value = "value", bool yearNeeded = true)
    {
        double? number = row.NumberWithin(value, least, most);
        string? given = row.Needed("unit");
        if (given is not null && given != unit)
            row.Fault("unit", $"unit '{given}' is wrong", $"'{unit}': convert the number, units are never guessed");
        (double? low, double? high) = Range(row, value, number);
        if (low < least || high > most)
            row.Fault(low < least ? "low" : "high", $"{low}–{high} leaves the range of the variable", Bounds.Allowed(least, most));
        int? year = yearNeeded || row.Has("year") ? row.Whole("year", Years.First, Years.Last) : null;
        Status? status = row.OneOf("status", Statuses);
        return number is null || status is null ? null
            : new(number.Value, new(unit, year, status.Value, row.Text("source"), low, high));
    }

    public static (double? Low, double? High) Range(CsvRow row, string value, double? number, string lowName = "low", string highName = "high")
    {
        double? low = row.OptionalNumber(lowName), high = row.OptionalNumber(highName);
        if (low > high)
            row.Fault(lowName, $"low {low} is above high {high}", "low ≤ value ≤ high");
        else if (number < low || number > high)
            row.Fault(value, $"{number} is outside its own range {low}–{high}", "low ≤ value ≤ high");
        return (low, high);
    }
}
