using System.Globalization;
using System.Text;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Regions.Tests;

/// <summary>The chain of fifty nodes against totals that a linear-programming allocator and an independent closed form agree on.</summary>
public class Chain50PackTests
{
    private const int Members = 100;
    private const double Tolerance = 1e-6;

    private static readonly double[] Seasonal = [0.35, 0.35, 0.45, 0.7, 0.95, 1.35, 1.9, 2.1, 1.7, 1.1, 0.7, 0.45];
    private static readonly double[] FirstMember =
    [
        288.2, 314.4, 336.546014, 339.028282, 363.143771, 365.067455, 379.575022, 403.375611, 392.540317, 433.034916, 458.308907, 462.79143,
        2864.498809,
    ];

    private static readonly ScenarioDefinition Scenario = Compile();

    [Fact]
    public void Plan_OfTheChain_HasOnePassAndOnlyClaimedClasses()
    {
        ExchangePlan plan = ExchangePlanBuilder.Build(Scenario.Region);
        Assert.Equal(12 * 3, plan.Order.Count);
        Assert.Equal(Enumerable.Range(1, 11).Sum(), plan.Edges.Where(e => e.Kind == MessageKind.GrantSweep).Sum(e => e.Rows));
        Assert.All(plan.Edges.Where(e => e.Kind == MessageKind.RiverFlow), e => Assert.Equal(1, e.Rows));
    }

    [Fact]
    public void Run_FirstMember_SuppliesWhatTheReferencesSay()
    {
        BlockResult result = Run<VectorLane>(new(1, 0, Members));
        Assert.Equal(13, result.Rows.Count(r => r.Entity != "all"));
        for (int row = 0; row < FirstMember.Length; row++)
            Assert.Equal(FirstMember[row], Total(result, row, 0), Tolerance);
    }

    [Fact]
    public void Run_HundredMembers_SupplyWhatTheReferencesSay()
    {
        BlockResult result = Run<VectorLane>(new(1, 0, Members));
        Assert.Empty(result.Failures);
        double demands = Enumerable.Range(0, 12).Sum(row => Enumerable.Range(0, Members).Sum(m => Total(result, row, m)));
        double outlet = Enumerable.Range(0, Members).Sum(m => Total(result, 12, m));
        Assert.Equal(442127.624368, demands, Tolerance);
        Assert.Equal(251428.484155, outlet, Tolerance);
    }

    [Fact]
    public void Run_BlockOrMemberAlone_HasTheSameBits()
    {
        BlockResult all = Run<VectorLane>(new(1, 0, Members)), one = Run<ScalarLane>(new(1, 37, 1));
        for (int row = 0; row < 13; row++)
        {
            for (int year = 1; year <= 5; year++)
                Assert.Equal(BitConverter.DoubleToInt64Bits(one.Of(row, year)[0]), BitConverter.DoubleToInt64Bits(all.Of(row, year)[37]));
        }
    }

    [Theory]
    [InlineData(0, new[] { 3.52, 3.84, 3.754601, 1.702828, 1.814377, 1.60631, 1.817657, 1.992683, 1.11678, 2.506841, 2.73946, 2.401333 })]
    [InlineData(6, new[] { 6.6, 7.2, 7.8, 8.4, 9.0, 9.6, 10.2, 10.8, 11.4, 12.0, 12.6, 13.2 })]
    public void Run_MonthOfTheFirstMember_SuppliesWhatTheReferencesSay(int month, double[] expected)
    {
        Months trace = new();
        new RegionSimulator<VectorLane>(Context(new(1, 0, 8))).Run(sink: trace);
        for (int s = 0; s < expected.Length; s++)
            Assert.Equal(expected[s], trace.FirstYear[(s, month)], Tolerance);
    }

    private static BlockContext Context(MemberBlock block) => new(Scenario, ExchangePlanBuilder.Build(Scenario.Region), block);

    private static BlockResult Run<V>(MemberBlock block) where V : struct, ILane<V> => new RegionSimulator<V>(Context(block)).Run();

    private static double Total(BlockResult result, int row, int member)
    {
        int place = result.Rows.Select((r, i) => (r, i)).Where(x => x.r.Entity != "all").ElementAt(row).i;
        return Enumerable.Range(1, 5).Sum(year => result.Of(place, year)[member]);
    }

    private static ScenarioDefinition Compile()
    {
        Dictionary<string, string> texts = new(PackFiles.FromFolder(Path.Combine(Repository.Folder, "scenarios", "chain50")).Texts);
        string[] ids = ["h", .. Enumerable.Range(1, 12).Select(k => $"c{k}")];
        texts["region.yaml"] = texts["region.yaml"].Replace("tables: {",
            $"tables: {{ inflowTables: {{ {string.Join(", ", ids.Select(id => $"{id}: {id}.csv"))} }},", StringComparison.Ordinal);
        for (int k = 0; k < ids.Length; k++)
            texts[ids[k] + ".csv"] = InflowTable(k);
        PackContents contents = PackContents.Read(PackFiles.FromTexts(texts));
        Assert.Empty(contents.Faults);
        return ScenarioCompiler.Compile(contents.Pack!, Assert.Single(contents.Mixes).Value, null, 2025);
    }

    // Twelfths of the mean year: the seasonal values sum to 12.1.
    private static string InflowTable(int catchment)
    {
        StringBuilder text = new("member,month,factor\n");
        for (int m = 0; m < Members; m++)
        {
            double x = Math.Sin(12.9898 * (catchment + 1) + 78.233 * (m + 1)) * 43758.5453;
            for (int t = 0; t < 60; t++)
                text.Append(CultureInfo.InvariantCulture, $"{m},{t},{Seasonal[t % 12] * 12 / 12.1 * (0.6 + 0.8 * (x - Math.Floor(x)))}\n");
        }

        return text.ToString();
    }

    private sealed class Months : ITraceSink
    {
        public Dictionary<(int Segment, int Month), double> FirstYear { get; } = [];

        public void Add(EntityRef entity, int year, ReadOnlySpan<double> report, IReadOnlyList<TraceSeries> series)
        {
            for (int month = 0; month < 12 && year == 0; month++)
                FirstYear[(entity.Index, month)] = series.Single(s => s.Id == "withdrawal").Values.Month(month)[0];
        }
    }
}
