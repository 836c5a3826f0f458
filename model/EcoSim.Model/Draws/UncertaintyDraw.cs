using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Draws;

/// <summary>Turns the uniforms of one uncertainty into the lanes of the rows that it names.</summary>
internal static class UncertaintyDraw<V> where V : struct, ILane<V>
{
    public static void Apply(UncertaintyDefinition uncertainty, ReadOnlySpan<double> uniforms, RegionDefinition region, Dictionary<InputRef, double[]> drawn)
    {
        foreach (InputRef target in uncertainty.Targets)
        {
            InputTable table = TableOf(region, target);
            if (!drawn.TryGetValue(target, out double[]? lanes))
            {
                lanes = new double[uniforms.Length];
                Array.Fill(lanes, table.Value(target.Row));
                drawn.Add(target, lanes);
            }

            for (int lane = 0; lane < lanes.Length; lane += V.Count)
                Draw(uncertainty, table, target.Row, V.Load(uniforms, lane), V.Load(lanes, lane)).Store(lanes, lane);
        }
    }

    public static InputTable TableOf(RegionDefinition region, InputRef target) => target.Kind switch
    {
        EntityKind.Region => region.Parameters,
        EntityKind.County => region.Counties[target.Entity].Inputs,
        EntityKind.RiverSegment => region.Segments[target.Entity].Inputs,
        EntityKind.ProtectedArea => region.ProtectedAreas[target.Entity].Inputs,
        EntityKind.IndustrialPark => region.Parks[target.Entity].Inputs,
        EntityKind.Boundary => region.Boundaries[target.Entity].Inputs,
        EntityKind.Project => region.Projects[target.Entity].Inputs,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "has no inputs"),
    };

    private static V Draw(UncertaintyDefinition uncertainty, InputTable table, int row, V u, V current) =>
        uncertainty.Mode switch
        {
            DrawMode.Value => Quantile(uncertainty.Distribution, u, uncertainty.Low, uncertainty.Default, uncertainty.High),
            DrawMode.Quantile => Quantile(uncertainty.Distribution, u, table.Low(row), table.Value(row), table.High(row)),
            DrawMode.Factor => current * Quantile(uncertainty.Distribution, u, uncertainty.Low, uncertainty.Default, uncertainty.High),
            DrawMode.Total => current
                * (Quantile(uncertainty.Distribution, u, uncertainty.Low, uncertainty.Default, uncertainty.High) / uncertainty.Default),
            _ => throw new ArgumentOutOfRangeException(nameof(uncertainty), uncertainty.Mode, null),
        };

    private static V Quantile(DistributionKind kind, V u, double low, double mode, double high) => kind switch
    {
        DistributionKind.Triangular => Distributions.Triangular<V>(u, low, mode, high),
        DistributionKind.LogTriangular => Distributions.LogTriangular<V>(u, low, mode, high),
        DistributionKind.Uniform => Distributions.Uniform<V>(u, low, high),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
