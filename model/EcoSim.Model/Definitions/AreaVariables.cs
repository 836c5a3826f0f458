namespace EcoSim.Model.Definitions;

/// <summary>Input numbers of a protected area (science 8.6).</summary>
public static class AreaVariables
{
    public static VariableCatalogue Catalogue { get; } = new();

    public static readonly VariableSpec Area = Catalogue.Required("area", "ha", 0, double.PositiveInfinity, "protected-areas");
    public static readonly VariableSpec Boundary =
        Catalogue.Optional("boundary-to-demarcate", "km", 0, double.PositiveInfinity, 0, "protected-areas");
    public static readonly VariableSpec Vegetation = Share("vegetation-state-v", 0.7);
    public static readonly VariableSpec Water = Share("water-state-wtr", 0.7);
    public static readonly VariableSpec WaterDependent =
        Catalogue.Optional("water-dependent", "flag", 0, 1, 0, "protected-areas");
    public static readonly VariableSpec Disturbance = Share("disturbance-dist", 0.4);
    public static readonly VariableSpec MonitoredShare = Share("monitored-share-m", 0.3);
    public static readonly VariableSpec DemarcatedShare = Share("demarcated-share-b", 0.4);

    private static VariableSpec Share(string id, double @default) =>
        Catalogue.Optional(id, "1", 0, 1, @default, "protected-areas");
}
