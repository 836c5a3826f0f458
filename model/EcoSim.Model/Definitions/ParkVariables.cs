namespace EcoSim.Model.Definitions;

/// <summary>Input numbers of an industrial park, which holds its county's industry (science 1.5).</summary>
public static class ParkVariables
{
    private const double Any = double.PositiveInfinity;

    public static VariableCatalogue Catalogue { get; } = new();

    public static readonly VariableSpec ValueAdded = Amount("value-added-industry", "yuan/yr", "economy");

    /// <summary>Actual discharge at the start, by emitted pollutant.</summary>
    public static readonly IReadOnlyList<VariableSpec> Load =
        [.. Pollutants.Ids.Take(Pollutants.Emitted).Select(id => Amount("industry-load-" + id, "t/yr", "loads"))];

    public static readonly VariableSpec WasteGenerated = Amount("waste-generated", "t/yr", "solid-waste");
    public static readonly VariableSpec WasteUtilisedShare = Share("waste-utilised-share", 0.68, "solid-waste");
    public static readonly VariableSpec WasteStock = Amount("waste-stock", "t", "solid-waste");
    public static readonly VariableSpec HazardousGenerated = Amount("hazardous-generated", "t/yr", "solid-waste");
    public static readonly VariableSpec HazardousTreatedShare = Share("hazardous-treated-share", 0.95, "solid-waste");
    public static readonly VariableSpec HazardousStock = Amount("hazardous-stock", "t", "solid-waste");

    /// <summary>Actual emission of industry and power at the start.</summary>
    public static readonly VariableSpec EmissionSo2 = Amount("emission-so2", "t/yr", "air");
    public static readonly VariableSpec EmissionNox = Amount("emission-nox", "t/yr", "air");
    public static readonly VariableSpec EmissionPm10 = Amount("emission-pm10p", "t/yr", "air");
    public static readonly VariableSpec EmissionPm25 = Amount("emission-pm25p", "t/yr", "air");
    public static readonly VariableSpec Renewables = Amount("renewables", "kW", "energy");

    private static VariableSpec Amount(string id, string unit, string process) =>
        Catalogue.Optional(id, unit, 0, Any, 0, process);

    private static VariableSpec Share(string id, double @default, string process) =>
        Catalogue.Optional(id, "1", 0, 1, @default, process);
}
