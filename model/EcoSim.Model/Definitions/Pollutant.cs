namespace EcoSim.Model.Definitions;

/// <summary>Pollutants carried by the rivers, in the order of every array and message.</summary>
public enum Pollutant
{
    Cod,
    AmmoniaNitrogen,
    TotalNitrogen,
    TotalPhosphorus,
    Salt,
}

public static class Pollutants
{
    /// <summary>All of them; salt is last.</summary>
    public const int Count = 5;

    /// <summary>Those that people emit: all but salt.</summary>
    public const int Emitted = 4;

    /// <summary>Names in files: <c>cod nh3n tn tp salt</c>.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["cod", "nh3n", "tn", "tp", "salt"];
}

/// <summary>Uses of water (science 3.2), in the order in which cuts take them last: the last is cut first.</summary>
public enum WaterUse
{
    Urban,
    Rural,
    Industry,
    Ecological,
    Agriculture,
}

public static class WaterUses
{
    public const int Count = 5;

    public static IReadOnlyList<string> Ids { get; } = ["urban", "rural", "industry", "ecological", "agriculture"];
}

/// <summary>Sectors of value added (science 9); industry belongs to the parks.</summary>
public enum Sector
{
    Primary,
    Industry,
    Construction,
    Tertiary,
}

public static class Sectors
{
    public const int Count = 4;

    public static IReadOnlyList<string> Ids { get; } = ["primary", "industry", "construction", "tertiary"];
}
