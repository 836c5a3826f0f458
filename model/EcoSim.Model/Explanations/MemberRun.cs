using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Explanations;

/// <summary>One member simulated again, with its months and yearly reports kept: it has the very bits that it had in the ensemble.</summary>
public sealed class MemberRun
{
    private readonly Recorder recorder;

    private MemberRun(BlockContext context)
    {
        Context = context;
        recorder = new(context.Scenario.Years, context.Lanes);
        BlockResult block = new RegionSimulator<VectorLane>(context).Run(sink: recorder);
        Result = new([block with { FirstMember = 0, Failures = [.. block.Failures.Select(f => f with { Member = 0 })] }]);
    }

    public BlockContext Context { get; }

    public RegionDefinition Region => Context.Region;

    public int Member => Context.Block.FirstMember;

    /// <summary>Monthly series of all entities.</summary>
    public TraceTable Trace => recorder.Trace.Table;

    /// <summary>The member's yearly values, as a result of one member.</summary>
    public EnsembleResult Result { get; }

    /// <param name="scenario">What is run.</param>
    /// <param name="plan">Graph of its region.</param>
    /// <param name="seed">Seed of the ensemble.</param>
    /// <param name="member">Number of the member.</param>
    /// <param name="central">The central member instead: every parameter at its default.</param>
    public static MemberRun Of(ScenarioDefinition scenario, ExchangePlan plan, uint seed, int member, bool central = false) =>
        new(new BlockContext(scenario, plan, new MemberBlock(seed, member, 1, central)));

    /// <summary>A row of an entity's yearly report.</summary>
    /// <param name="year">Index of the year.</param>
    public double Report(EntityRef entity, int year, int row) => recorder.Read(entity, year, row);

    public double Report(int county, int year, CountyRow row) => Report(new(EntityKind.County, county), year, (int)row);

    /// <summary>Values of a row of results: the start, then each year.</summary>
    public double[] Values(int row) => [.. Enumerable.Range(0, Result.Columns).Select(c => Result.Of(row, c)[0])];

    private sealed class Recorder(int years, int lanes) : ITraceSink
    {
        private readonly Dictionary<(EntityRef, int), double[]> rows = [];

        public TraceRecorder Trace { get; } = new(years, [0]);

        public void Add(EntityRef entity, int year, ReadOnlySpan<double> report, IReadOnlyList<TraceSeries> series)
        {
            double[] first = new double[report.Length / lanes];
            for (int row = 0; row < first.Length; row++)
                first[row] = report[row * lanes];
            rows.Add((entity, year), first);
            Trace.Add(entity, year, report, series);
        }

        public double Read(EntityRef entity, int year, int row) => rows[(entity, year)][row];
    }
}
