namespace EcoSim.Regions;

/// <summary>Money in files: the units that plans use, and their size in yuan.</summary>
public static class Money
{
    private static readonly Dictionary<string, decimal> Units = new(StringComparer.Ordinal)
    {
        ["yuan"] = 1m,
        ["1e4 yuan"] = 1e4m,
        ["1e8 yuan"] = 1e8m,
    };

    public static IReadOnlyCollection<string> UnitNames => Units.Keys;

    public static bool IsUnit(string unit) => Units.ContainsKey(unit);

    /// <summary>Yuan, exact to 0.01: decimal, since 53.28 × 1e8 in binary is not a whole number.</summary>
    public static double Yuan(double value, string unit) =>
        Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value * Units[unit], 2) : value * (double)Units[unit];

    public static double Yuan(StatedNumber stated) => Yuan(stated.Value, stated.Unit);
}
