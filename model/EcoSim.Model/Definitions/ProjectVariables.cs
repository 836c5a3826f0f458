namespace EcoSim.Model.Definitions;

/// <summary>Input numbers of a project type that an ensemble may draw (science 2).</summary>
public static class ProjectVariables
{
    public static VariableCatalogue Catalogue { get; } = new();

    /// <summary>Published average cost of a unit, yuan per unit of U; the unit is that of the project.</summary>
    public static readonly VariableSpec UnitCost = Catalogue.Required("unit-cost", "yuan per unit", 1e-9, double.PositiveInfinity, "investment");

    public static readonly VariableSpec OperatingPercent =
        Catalogue.Optional("om-percent-of-capital", "%/yr", 0, 100, 0, "investment");
    public static readonly VariableSpec Lag = Catalogue.Optional("construction-lag", "months", 0, 240, 0, "investment");
    public static readonly VariableSpec ServiceLife = Catalogue.Optional("service-life", "years", 1, 1000, 1000, "investment");
}
