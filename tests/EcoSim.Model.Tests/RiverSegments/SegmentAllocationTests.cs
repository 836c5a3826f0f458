using CsCheck;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.RiverSegments;
using EcoSim.Model.Simulation;
using static EcoSim.Model.Tests.RiverSegments.RiverFixture;

namespace EcoSim.Model.Tests.RiverSegments;

public class SegmentAllocationTests
{
    private const int Members = 5;

    // Every month of every member is a problem of its own: inflow and demands vary over both.
    [Fact]
    public void Advance_RandomTrees_GrantsWhatTheTreeAllocationDoes() =>
        RandomTrees.Any.Sample(tree =>
        {
            BlockContext block = Block(Network(tree), 1, new MemberBlock(1, 0, Members));
            RiverRun<VectorLane> run = new RiverRun<VectorLane>(block).Advance();
            for (int month = 0; month < 12; month += 5)
            {
                for (int member = 0; member < Members; member++)
                    SameAsReference(tree, run, month, member);
            }

            Assert.InRange(run.LargestResidual, 0, 1e-9);
            Assert.All(run.Segments, s => Assert.All(s.Ledgers, l => Assert.Empty(l.Breaches)));
        }, iter: 300);

    [Fact]
    public void Advance_RandomTrees_LaneHasTheBitsOfTheMemberAlone() =>
        RandomTrees.Any.Sample(tree =>
        {
            RegionDefinition region = Network(tree);
            RiverRun<VectorLane> all = new RiverRun<VectorLane>(Block(region, 1, new MemberBlock(1, 0, Members))).Advance();
            RiverRun<ScalarLane> one = new RiverRun<ScalarLane>(Block(region, 1, new MemberBlock(1, 3, 1))).Advance();
            for (int s = 0; s < tree.Nodes.Length; s++)
            {
                for (int month = 0; month < 12; month++)
                {
                    foreach (string id in (string[])["outflow", "withdrawal"])
                        Assert.Equal(BitConverter.DoubleToInt64Bits(one.Read(s, id, month)), BitConverter.DoubleToInt64Bits(all.Read(s, id, month, lane: 3)));
                }
            }
        }, iter: 50);

    // Pass 2 counts the return of pass 1: 10 + 0.5·10 = 15 at the segment that took 10 of 10 in pass 1.
    [Theory]
    [InlineData(1, 10.0, 0.0)]
    [InlineData(2, 15.0, 5.0)]
    [InlineData(3, 17.5, 2.5)]
    public void Advance_LicenceWithReturn_IsCountedFromThePassBefore(int passes, double expected, double change)
    {
        Stretch stretch = new(-1, 10) { Licences = [new("licence", 0, EveryMonth(30), 0.5)] };
        RegionDefinition region = Region([stretch], parameters: p => p.Set(ProcessParameters.AllocationPasses, passes));
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance(2);
        Assert.Equal(expected, run.Read(0, "withdrawal", 6), 1e-12);
        Assert.Equal(expected / 2, run.Read(0, "return-flow", 6), 1e-12);
        Assert.Equal(change, run.Read(0, "grant-change-of-last-pass", 6), 1e-12);
        Assert.Equal(10 - expected / 2, run.Read(0, "outflow", 6), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // Licence 6 and county 2 want 8 of 4 Mm³: half each.
    [Fact]
    public void Advance_CountyBesideLicence_ShareInProportionToClaims()
    {
        Stretch stretch = new(-1, 4) { Licences = [new("licence", 0, EveryMonth(6), 0)] };
        RiverRun<ScalarLane> run = new(Block(WithCounty(stretch)), (node, edge, chunk) => Fill(edge, chunk, claim: 2, counted: 0, withdrawal: 1, returned: 0));
        run.Advance();
        Assert.Equal(1.0, (double)run.Message(MessageKind.CountyGrant).Read<ScalarLane>(0, 4, 0), 1e-12);
        Assert.Equal(4.0, run.Read(0, "withdrawal", 4), 1e-12);
        Assert.Equal(0.0, run.Read(0, "outflow", 4), 1e-12);
    }

    // Pass 2 has 4 + 1 Mm³ for a claim of 8, at the segment that receives the return.
    [Fact]
    public void Advance_CountedReturn_RaisesTheGrantOfTheNextPass()
    {
        RiverRun<ScalarLane> run = new(Block(WithCounty(new(-1, 4))), (node, edge, chunk) => Fill(edge, chunk, claim: 8, counted: 1, withdrawal: 5, returned: 1));
        run.Advance();
        Assert.Equal(4.0, (double)run.Message(MessageKind.CountyGrant, pass: 0).Read<ScalarLane>(0, 0, 0), 1e-12);
        Assert.Equal(5.0, (double)run.Message(MessageKind.CountyGrant, pass: 1).Read<ScalarLane>(0, 0, 0), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // E = ev·(cum + q): upper 1 of 10, lower 0.1·(9 + 10) = 1.9 of 19.
    [Fact]
    public void Advance_Evaporation_IsTakenBeforeAllocation()
    {
        void Evaporate(InputTable t) => t.Set(SegmentVariables.Evaporation, 0.1);
        RegionDefinition region = Region([new(1, 10, Evaporate), new(-1, 10, Evaporate) { Licences = [new("licence", 0, EveryMonth(99), 0)] }]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        Assert.Equal(1.0, run.Read(0, "evaporation", 0), 1e-12);
        Assert.Equal(1.9, run.Read(1, "evaporation", 0), 1e-12);
        Assert.Equal(17.1, run.Read(1, "withdrawal", 0), 1e-12);
        Assert.Equal(0.0, run.Read(1, "outflow", 0), 1e-12);
    }

    // e = (share·240 + 36)·Δ/365 with a natural mean of 12·(10 + 10) Mm³; the class after it leaves it in the river.
    [Theory]
    [InlineData(0, 0.1, 31)]
    [InlineData(2, 0.1, 31)]
    [InlineData(3, 0.2, 30)]
    [InlineData(9, 0.2, 31)]
    [InlineData(10, 0.1, 30)]
    public void Advance_MinimumFlow_FollowsTheSeason(int month, double share, int days)
    {
        RegionDefinition region = Region([new(1, 10), new(-1, 10, t =>
        {
            t.Set(SegmentVariables.EnvironmentalFlowWinter, 0.1);
            t.Set(SegmentVariables.EnvironmentalFlowSummer, 0.2);
            t.Set(SegmentVariables.MinimumFlow, 36);
        }) { Licences = [new("licence", 0, EveryMonth(99), 0)] }]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        Assert.Equal((share * 240 + 36) * days / 365, run.Read(1, "outflow", month), 1e-12);
    }

    private static RegionDefinition Network(RandomTrees.Tree tree) => Region(
        [.. tree.Nodes.Select((n, s) => new Stretch(n.Downstream, n.Inflow, t => t.Set(SegmentVariables.MinimumFlow, 365.0 / 31 * n.MinimumFlow))
        {
            Table = [.. Enumerable.Range(0, Members).Select(m => Enumerable.Range(0, 12).Select(t => Vary(s, m, t)).ToArray())],
            Licences = [.. n.Demands.Select((d, p) => new DirectWithdrawal($"l{p}", p, [.. Enumerable.Range(0, 12).Select(t => d * Vary(p, 0, t))], 0))],
        })], tree.Nodes[0].Demands.Count, tree.Senior, p => p.Set(ProcessParameters.AllocationPasses, 1));

    private static void SameAsReference(RandomTrees.Tree tree, RiverRun<VectorLane> run, int month, int member)
    {
        AllocationNode[] nodes = [.. tree.Nodes.Select((n, s) => new AllocationNode(n.Inflow * Vary(s, member, month),
            n.MinimumFlow * Calendar.Days(month) / 31, [.. n.Demands.Select((d, p) => d * Vary(p, 0, month))], n.Downstream))];
        double[][] grants = Allocation.Solve(nodes, tree.Senior);
        double[] outflow = Allocation.Outflows(nodes, grants);
        for (int s = 0; s < nodes.Length; s++)
        {
            Assert.Equal(grants[s].Sum(), run.Read(s, "withdrawal", month, member), 1e-10);
            Assert.Equal(Math.Max(0, outflow[s]), run.Read(s, "outflow", month, member), 1e-10);
        }
    }

    private static double Vary(int what, int member, int month) => 0.5 + (7 * what + 5 * member + 3 * month) % 11 / 10.0;

    private static RegionDefinition WithCounty(Stretch stretch) => Region([stretch], counties: [new CountyDefinition
    {
        Id = "county",
        Inputs = Table(CountyVariables.Catalogue, null),
        Withdrawals = [new(0, 1)],
        Discharges = [new(0, 1)],
        Banks = [],
        Parks = [],
        ProtectedAreas = [],
        Sites = [],
    }]);

    private static void Fill(Edge edge, Chunk chunk, double claim, double counted, double withdrawal, double returned)
    {
        (int Row, double Value)[] rows = edge.Kind switch
        {
            MessageKind.WaterClaim => [(0, claim)],
            MessageKind.CountedReturn => [(0, counted)],
            MessageKind.CountyDischarge => [(CountyDischargeRow.Withdrawal, withdrawal), (CountyDischargeRow.Return, returned)],
            _ => [],
        };
        foreach ((int row, double value) in rows)
            chunk.Values.AsSpan(row * 12 * chunk.Lanes, 12 * chunk.Lanes).Fill(value);
    }
}
