using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Draws;

/// <summary>All input numbers of a region for a block of members: defaults with the ensemble's draws applied (science 12.1, 12.2).</summary>
public sealed class BlockInputs
{
    private const uint ParameterStream = 1;
    private const uint ParameterMonthPlusOne = 1;
    private static readonly uint ParametersHash = Fnv1a.Hash32("parameters");

    private readonly Dictionary<EntityKind, LaneInputs[]> tables = [];

    public BlockInputs(RegionDefinition region, MemberBlock block)
    {
        Uniforms = block.Central ? [] : DrawUniforms(region, block);
        var drawn = block.Central ? [] : Apply(region, Uniforms, block.Lanes);
        Dictionary<(EntityKind, int), Dictionary<int, double[]>> byEntity = [];
        foreach ((InputRef row, double[] lanes) in drawn)
        {
            (EntityKind, int) entity = (row.Kind, row.Entity);
            if (!byEntity.TryGetValue(entity, out Dictionary<int, double[]>? rows))
                byEntity.Add(entity, rows = []);
            rows.Add(row.Row, lanes);
        }

        AddAll(EntityKind.Region, [region.Parameters], byEntity);
        AddAll(EntityKind.County, region.Counties.Select(c => c.Inputs), byEntity);
        AddAll(EntityKind.RiverSegment, region.Segments.Select(s => s.Inputs), byEntity);
        AddAll(EntityKind.ProtectedArea, region.ProtectedAreas.Select(a => a.Inputs), byEntity);
        AddAll(EntityKind.IndustrialPark, region.Parks.Select(p => p.Inputs), byEntity);
        AddAll(EntityKind.Boundary, region.Boundaries.Select(b => b.Inputs), byEntity);
        AddAll(EntityKind.Project, region.Projects.Select(p => p.Inputs), byEntity);
    }

    /// <summary>The region's parameters: rows of <see cref="ProcessParameters"/>.</summary>
    public LaneInputs Parameters => Of(EntityKind.Region, 0);

    /// <summary>Coupled uniforms of each uncertainty, [uncertainty][lane]; empty for the central member. Kept for rank correlations.</summary>
    public double[] Uniforms { get; }

    public LaneInputs Of(EntityKind kind, int entity) => tables[kind][entity];

    /// <summary>The coupled uniforms alone, as they stand in <see cref="Uniforms"/>.</summary>
    internal static double[] DrawUniforms(RegionDefinition region, MemberBlock block)
    {
        double[] uniforms = new double[region.Uncertainties.Count * block.Lanes];
        for (int i = 0; i < region.Uncertainties.Count; i++)
        {
            CounterStream.Fill(uniforms.AsSpan(i * block.Lanes, block.Lanes), block.Seed, block.FirstMember, ParametersHash,
                ParameterMonthPlusOne, ParameterStream, (uint)region.Uncertainties[i].DrawIndex);
        }

        new GaussianCopula(region.Uncertainties.Count, region.Correlations).CoupleUniforms(uniforms, block.Lanes);
        return uniforms;
    }

    // Replacing draws come before multiplying ones, so that a common factor acts on a drawn value whatever the order of the list.
    private static Dictionary<InputRef, double[]> Apply(RegionDefinition region, double[] uniforms, int lanes)
    {
        Dictionary<InputRef, double[]> drawn = [];
        foreach (bool multiplying in (bool[])[false, true])
        {
            for (int i = 0; i < region.Uncertainties.Count; i++)
            {
                UncertaintyDefinition uncertainty = region.Uncertainties[i];
                if (multiplying != (uncertainty.Mode is DrawMode.Factor or DrawMode.Total))
                    continue;
                ReadOnlySpan<double> own = uniforms.AsSpan(i * lanes, lanes);
                if (Lanes.AreWide(lanes))
                    UncertaintyDraw<VectorLane>.Apply(uncertainty, own, region, drawn);
                else
                    UncertaintyDraw<ScalarLane>.Apply(uncertainty, own, region, drawn);
            }
        }

        return drawn;
    }

    private void AddAll(
        EntityKind kind, IEnumerable<InputTable> inputs, Dictionary<(EntityKind, int), Dictionary<int, double[]>> drawn) =>
        tables.Add(kind, [.. inputs.Select((table, entity) =>
            drawn.TryGetValue((kind, entity), out Dictionary<int, double[]>? rows) ? new LaneInputs(table, rows) : new LaneInputs(table))]);
}
