namespace EcoSim.Model.Definitions;

/// <summary>Input numbers of a hydrological boundary: how its inflow varies (science 3.1).</summary>
public static class BoundaryVariables
{
    public static VariableCatalogue Catalogue { get; } = new();

    /// <summary>Log standard deviation of the annual factor.</summary>
    public static readonly VariableSpec Sigma = Catalogue.Optional("sigma", "1", 0, 3, 0, "hydrology");

    /// <summary>Log standard deviation of the monthly noise.</summary>
    public static readonly VariableSpec Tau = Catalogue.Optional("tau", "1", 0, 3, 0, "hydrology");

    /// <summary>Lag-one autocorrelation of the annual factor.</summary>
    public static readonly VariableSpec Phi = Catalogue.Optional("phi", "1", 0, 0.99, 0, "hydrology");

    /// <summary>λ: share of variance from the regional factor; used where <see cref="Correlation"/> is 0.</summary>
    public static readonly VariableSpec RegionalVarianceShare = Catalogue.Optional("regional-variance-share", "1", 0, 1, 0, "hydrology");

    /// <summary>κ: correlation with the regional factor.</summary>
    public static readonly VariableSpec Correlation = Catalogue.Optional("regional-correlation", "1", 0, 1, 0, "hydrology");

    /// <summary>Share of the annual volume in each calendar month; they sum to 1.</summary>
    public static readonly IReadOnlyList<VariableSpec> Weights =
        [.. Enumerable.Range(1, 12).Select(m => Catalogue.Optional($"weight-{m:00}", "1", 0, 1, 1.0 / 12, "hydrology"))];
}
