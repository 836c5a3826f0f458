using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Draws;

/// <summary>All input numbers of a region for a block of members: defaults with the ensemble's draws applied (science 12.1, 12.2).</summary>
public sealed class BlockInputs
{
    private const uint ParameterStream = 1;
    private const uint ParameterMonthPlusOne = 1;
    private static readonly uint ParametersHash = Fnv1a.Hash32("parameters");

    private readonly Dictionary<(EntityKind Kind, int Entity), LaneInputs> tables = [];

    public BlockInputs(RegionDefinition region, MemberBlock block)
    {
        Uniforms = block.Central ? [] : DrawUniforms(region, block);
        var drawn = block.Central ? [] : Apply(region, Uniforms, block.Lanes);
        Add(EntityKind.Region, 0, region.Parameters, drawn, block.Lanes);
        AddAll(EntityKind.County, [.. region.Counties.Select(c => c.Inputs)], drawn, block.Lanes);
        AddAll(EntityKind.RiverSegment, [.. region.Segments.Select(s => s.Inputs)], drawn, block.Lanes);
        AddAll(EntityKind.ProtectedArea, [.. region.ProtectedAreas.Select(a => a.Inputs)], drawn, block.Lanes);
        AddAll(EntityKind.IndustrialPark, [.. region.Parks.Select(p => p.Inputs)], drawn, block.Lanes);
        AddAll(EntityKind.Boundary, [.. region.Boundaries.Select(b => b.Inputs)], drawn, block.Lanes);
        AddAll(EntityKind.Project, [.. region.Projects.Select(p => p.Inputs)], drawn, block.Lanes);
    }

    /// <summary>The region's parameters: rows of <see cref="ProcessParameters"/>.</summary>
    public LaneInputs Parameters => tables[(EntityKind.Region, 0)];

    /// <summary>Coupled uniforms of each uncertainty, [uncertainty][lane]; empty for the central member. Kept for rank correlations.</summary>
    public double[] Uniforms { get; }

    public LaneInputs Of(EntityKind kind, int entity) => tables[(kind, entity)];

    private static double[] DrawUniforms(RegionDefinition region, MemberBlock block)
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
                if (multiplying == (uncertainty.Mode is DrawMode.Factor or DrawMode.Total))
                    UncertaintyDraw.Apply(uncertainty, uniforms.AsSpan(i * lanes, lanes), region, drawn);
            }
        }

        return drawn;
    }

    private void AddAll(EntityKind kind, IReadOnlyList<InputTable> inputs, Dictionary<InputRef, double[]> drawn, int lanes)
    {
        for (int i = 0; i < inputs.Count; i++)
            Add(kind, i, inputs[i], drawn, lanes);
    }

    private void Add(EntityKind kind, int entity, InputTable table, Dictionary<InputRef, double[]> drawn, int lanes)
    {
        var rows = drawn.Where(d => d.Key.Kind == kind && d.Key.Entity == entity).ToDictionary(d => d.Key.Row, d => d.Value);
        tables.Add((kind, entity), new LaneInputs(table, rows, lanes));
    }
}
