using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.RiverSegments;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Tests.RiverSegments;

/// <summary>Small river networks in code, and a run of them over the year's graph without any other process.</summary>
internal static class RiverFixture
{
    /// <summary>A segment with a boundary of its own: the same inflow in every month, Mm³, or one by member and month.</summary>
    public sealed record Stretch(int Downstream, double Inflow, Action<InputTable>? Set = null)
    {
        /// <summary>[member][month index], times <see cref="Inflow"/>.</summary>
        public double[][]? Table { get; init; }
        public IReadOnlyList<DirectWithdrawal> Licences { get; init; } = [];
        public ReservoirDefinition? Reservoir { get; init; }
        public bool BoundaryQuality { get; init; }
        public string? NationalSection { get; init; }
    }

    public static double[] EveryMonth(double value) => [.. Enumerable.Repeat(value, 12)];

    public static RegionDefinition Region(IReadOnlyList<Stretch> stretches, int classes = 1, int senior = 0,
        Action<InputTable>? parameters = null, IReadOnlyList<CountyDefinition>? counties = null) => new()
        {
            Id = "region",
            StartYear = 2021,
            Counties = counties ?? [],
            Segments = [.. stretches.Select(Segment)],
            ProtectedAreas = [],
            Parks = [],
            Boundaries = [.. stretches.Select(Boundary)],
            Projects = [],
            Programmes = [],
            Parameters = Table(ProcessParameters.Catalogue, parameters),
            Priorities = new([.. Enumerable.Range(0, classes).Select(p => $"class-{p}")], [0, 0, 0, 0, 0], senior),
            AirTransfer = [.. Enumerable.Range(0, counties?.Count ?? 0).Select(_ => new double[counties!.Count])],
            DustCounties = [],
            Uncertainties = [],
            Correlations = [],
            Indicators = [],
        };

    public static BlockContext Block(RegionDefinition region, int years = 1, MemberBlock? block = null)
    {
        ScenarioDefinition scenario = new() { Region = region, EndYear = region.StartYear + years - 1, Orders = [], Unallocated = [] };
        return new(scenario, ExchangePlanBuilder.Build(region), block ?? new MemberBlock(1, 0, 1, Central: true));
    }

    public static InputTable Table(VariableCatalogue catalogue, Action<InputTable>? set)
    {
        InputTable table = new(catalogue);
        set?.Invoke(table);
        return table;
    }

    private static SegmentDefinition Segment(Stretch stretch, int index)
    {
        InputTable inputs = Table(SegmentVariables.Catalogue, stretch.Set);
        int row = inputs.Add(12 * stretch.Inflow, 0, 0);
        return new()
        {
            Id = $"s{index}",
            Downstream = stretch.Downstream,
            Inputs = inputs,
            Inflows = [new(index, row)],
            Licences = stretch.Licences,
            Reservoir = stretch.Reservoir,
            River = "river",
            NationalSection = stretch.NationalSection,
        };
    }

    private static BoundaryDefinition Boundary(Stretch stretch, int index) => new()
    {
        Id = $"b{index}",
        Inputs = Table(BoundaryVariables.Catalogue, null),
        BoundaryQuality = stretch.BoundaryQuality,
        FactorTable = stretch.Table,
    };
}

/// <summary>Advances the river segments of a region in the plan's order; what counties send is written by the test.</summary>
internal sealed class RiverRun<V> where V : struct, ILane<V>
{
    private readonly BlockContext block;
    private readonly Chunk[] chunks;
    private readonly Action<Node, Edge, Chunk>? fill;

    /// <param name="fill">Writes a message that no segment sends.</param>
    public RiverRun(BlockContext block, Action<Node, Edge, Chunk>? fill = null)
    {
        this.block = block;
        this.fill = fill;
        chunks = [.. block.Plan.Edges.Select(e => new Chunk(e.Rows, block.Lanes))];
        Segments = [.. block.Region.Segments.Select((_, s) => new RiverSegmentModel<V>(block, s))];
        foreach (RiverSegmentModel<V> segment in Segments)
            _ = segment.Trace;
    }

    public RiverSegmentModel<V>[] Segments { get; }

    public RiverRun<V> Advance(int years = 1, int first = 0)
    {
        for (int year = first; year < first + years; year++)
        {
            foreach ((int entity, int place) in block.Plan.Order)
                Advance(block.Plan.Nodes[entity][place], year);
        }

        return this;
    }

    public Chunk Message(MessageKind kind, int to = 0, int pass = -1) => chunks[block.Plan.Edges.Last(e => e.Kind == kind
        && e.To.Index == to && (pass < 0 || Sender(e).Pass == pass)).Index];

    public double Read(int segment, string trace, int month, int lane = 0) =>
        Segments[segment].Trace.Single(t => t.Id == trace).Values.Month(month)[lane];

    public double[] Report(int segment, int rows, int lane = 0)
    {
        double[] values = new double[rows * block.Lanes];
        Segments[segment].Report(new ReportRows(values, block.Lanes));
        return [.. Enumerable.Range(0, rows).Select(r => values[r * block.Lanes + lane])];
    }

    public double LargestResidual => Segments.Max(s => s.Ledgers.Max(l => l.Largest(block.Lanes).Relative));

    private Node Sender(Edge edge) =>
        block.Plan.Nodes[block.Plan.Entities.ToList().IndexOf(edge.From)][edge.FromNode];

    private void Advance(Node node, int year)
    {
        if (node.Entity.Kind == EntityKind.RiverSegment)
        {
            Segments[node.Entity.Index].Advance(node, year, [.. node.Inputs.Select(e => chunks[e.Index])], [.. node.Outputs.Select(e => chunks[e.Index])]);
            return;
        }

        foreach (Edge edge in node.Outputs)
            fill?.Invoke(node, edge, chunks[edge.Index]);
    }
}
