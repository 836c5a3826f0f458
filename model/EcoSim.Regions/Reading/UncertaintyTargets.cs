using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

internal static class UncertaintyTargets
{
    /// <summary>Rows that a draw acts on, of those that its target matches.</summary>
    /// <remarks>Rows that the pack does not give have no range to go through: a pattern of a quantile passes over them.</remarks>
    public static IReadOnlyList<InputRow> Of(Uncertainty uncertainty, string target, IReadOnlyList<InputRow> rows) =>
        uncertainty.Mode == DrawMode.Quantile && target.Contains('*') ? [.. rows.Where(r => r.Given is not null)] : rows;
}
