namespace EcoSim.Model.Definitions;

/// <summary>Water stored in a segment: a fully mixed body that follows a rule curve.</summary>
/// <remarks>Arrays have twelve months. Dead storage ≤ rule curve ≤ capacity.</remarks>
public sealed record ReservoirDefinition
{
    /// <summary>Mm³ at the top of what may be stored.</summary>
    public required double Capacity { get; init; }

    /// <summary>Mm³ below which nothing is released; only evaporation goes below.</summary>
    public double DeadStorage { get; init; }

    /// <summary>Mm³ at the start of the first January.</summary>
    public required double StartStorage { get; init; }

    /// <summary>Storage aimed at, at the end of each calendar month, Mm³.</summary>
    public required double[] RuleCurve { get; init; }

    /// <summary>Release that comes before filling, down to the dead storage, Mm³ per month.</summary>
    public double[] MinimumRelease { get; init; } = new double[Calendar.MonthsPerYear];

    /// <summary>Surface at dead storage and at capacity, km²; linear in storage between.</summary>
    public double AreaAtDead { get; init; }

    public double AreaAtCapacity { get; init; }

    /// <summary>Evaporation less rain on the surface, mm per month, ≥ 0.</summary>
    public double[] EvaporationDepth { get; init; } = new double[Calendar.MonthsPerYear];
}
