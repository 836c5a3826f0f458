namespace EcoSim.Model.Definitions;

/// <summary>Input numbers of a river segment (science 3, 4). Annual inflows come per boundary as <c>inflow-{boundary}</c>.</summary>
public static class SegmentVariables
{
    private const double Any = double.PositiveInfinity;

    public static VariableCatalogue Catalogue { get; } = new();

    public static readonly VariableSpec Length = Catalogue.Optional("length", "km", 0, Any, 0, "water-quality");

    /// <summary>Concentration of the water of boundaries whose quality is <c>boundary</c>.</summary>
    public static readonly IReadOnlyList<VariableSpec> Boundary = PerPollutant("boundary-", Pollutants.Count, "mg/L");

    /// <summary>Concentration of the other local natural inflow.</summary>
    public static readonly IReadOnlyList<VariableSpec> Background = PerPollutant("background-", Pollutants.Count, "mg/L");

    /// <summary>Natural concentration that does not decay further (C_b); salt has none.</summary>
    public static readonly IReadOnlyList<VariableSpec> DecayFloor = PerPollutant("decay-floor-", Pollutants.Emitted, "mg/L");

    /// <summary>Decay rate at 20 °C; salt does not decay.</summary>
    public static readonly IReadOnlyList<VariableSpec> DecayRate = PerPollutant("k20-", Pollutants.Emitted, "1/d");

    public static readonly VariableSpec VelocityA = Catalogue.Optional("velocity-a", "m/s at 1 m3/s", 0, 100, 0.3, "water-quality");
    public static readonly VariableSpec VelocityB = Catalogue.Optional("velocity-b", "1", 0, 1, 0.3, "water-quality");
    public static readonly VariableSpec Depth = Catalogue.Optional("depth", "m", 0.01, 1000, 1.0, "water-quality");
    public static readonly VariableSpec Evaporation = Catalogue.Optional("evaporation", "share of inflow per month", 0, 1, 0, "hydrology");
    public static readonly VariableSpec EnvironmentalFlowWinter =
        Catalogue.Optional("eflow-share-nov-mar", "share of natural mean annual flow", 0, 1, 0, "allocation");
    public static readonly VariableSpec EnvironmentalFlowSummer =
        Catalogue.Optional("eflow-share-apr-oct", "share of natural mean annual flow", 0, 1, 0, "allocation");

    /// <summary>A minimum flow given outright, the same rate in every month; added to the shares.</summary>
    public static readonly VariableSpec MinimumFlow = Catalogue.Optional("minimum-flow", "Mm3/yr", 0, Any, 0, "allocation");

    /// <summary>A minimum flow given as the same volume in every month, however long it is; added to the others.</summary>
    public static readonly VariableSpec MinimumFlowMonthly = Catalogue.Optional("minimum-flow-monthly", "Mm3/month", 0, Any, 0, "allocation");

    public static readonly VariableSpec BankProtectedShare = Catalogue.Optional("bank-protected-share", "1", 0, 1, 0, "water-quality");

    /// <summary>A point load that belongs to no county, spread evenly over the year.</summary>
    public static readonly IReadOnlyList<VariableSpec> PointLoad = PerPollutant("point-load-", Pollutants.Count, "t/yr");

    /// <summary>Water of the point load.</summary>
    public static readonly VariableSpec PointFlow = Catalogue.Optional("point-flow", "Mm3/yr", 0, Any, 0, "water-quality");

    /// <summary>1 where the segment is screened for black and odorous water (science 4.6).</summary>
    public static readonly VariableSpec ScreenedBlackOdorous = Catalogue.Optional("screened-black-odorous", "flag", 0, 1, 0, "water-quality");

    private static VariableSpec[] PerPollutant(string prefix, int count, string unit) =>
        [.. Pollutants.Ids.Take(count).Select(id => Catalogue.Optional(prefix + id, unit, 0, Any, 0, "water-quality"))];
}
