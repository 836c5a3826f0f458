using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.RiverSegments;
using EcoSim.Model.Simulation;
using static EcoSim.Model.Tests.RiverSegments.RiverFixture;

namespace EcoSim.Model.Tests.RiverSegments;

public class ReservoirTests
{
    private static readonly ReservoirDefinition Lake = new()
    {
        Capacity = 100,
        DeadStorage = 10,
        StartStorage = 40,
        RuleCurve = [40, 40, 50, 60, 60, 40, 20, 20, 20, 30, 40, 40],
    };

    // S(t+1) = min(rule, W − min(R_min, max(0, W − S_dead))).
    [Theory]
    [InlineData(70, 0, 50)]     // above the rule: the rest is released
    [InlineData(45, 0, 45)]     // below it: nothing is
    [InlineData(52, 5, 47)]     // the minimum release comes before filling
    [InlineData(12, 5, 10)]     // down to dead storage
    [InlineData(8, 5, 8)]       // and no further
    [InlineData(0, 5, 0)]
    public void Storage_AnyWater_FollowsTheRule(double water, double minimum, double expected)
    {
        ReservoirDefinition lake = Lake with { MinimumRelease = EveryMonth(minimum) };
        Assert.Equal(expected, (double)ReservoirRule.Storage<ScalarLane>(water, 2, lake), 1e-12);
    }

    // A = 2 + (8 − 2)·(55 − 10)/(100 − 10) = 5 km²; 120 mm of it are 0.6 Mm³.
    [Fact]
    public void Evaporation_HalfFull_IsDepthTimesArea()
    {
        ReservoirDefinition lake = Lake with { AreaAtDead = 2, AreaAtCapacity = 8 };
        ScalarLane area = ReservoirRule.Area<ScalarLane>(55, lake);
        Assert.Equal(5.0, (double)area, 1e-12);
        Assert.Equal(0.6, (double)ReservoirRule.Evaporation<ScalarLane>(55, 3, area, 120), 1e-12);
        Assert.Equal(0.5, (double)ReservoirRule.Evaporation<ScalarLane>(0.2, 0.3, area, 120), 1e-12);
    }

    // 10 Mm³ a month: outflow = 10 + S(t) − S(t+1); in March and April all of the inflow fills, from May on the store gives.
    [Fact]
    public void Advance_NobodyTakes_ReleasesAlongTheCurve()
    {
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(Region([new(-1, 10) { Reservoir = Lake }]), 2)).Advance(2);
        double[] expected = [10, 10, 0, 0, 10, 30, 30, 10, 10, 0, 0, 10];
        for (int month = 0; month < 12; month++)
            Assert.Equal(expected[month], run.Read(0, "outflow", month), 1e-12);
        Assert.Equal(60.0, run.Read(0, "storage", 3), 1e-12);
        Assert.Equal(40.0, run.Report(0, (int)SegmentRow.Count)[(int)SegmentRow.Storage], 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // January of the second year starts from what December of the first left: 5 a month never reach 100.
    [Fact]
    public void Advance_SecondYear_ContinuesFromDecember()
    {
        ReservoirDefinition filling = Lake with { RuleCurve = EveryMonth(100), StartStorage = 10 };
        BlockContext block = Block(Region([new(-1, 3) { Reservoir = filling }]), 2);
        RiverRun<ScalarLane> run = new(block);
        Assert.Equal(10.0, run.Report(0, (int)SegmentRow.Count)[(int)SegmentRow.Storage], 1e-12);
        run.Advance();
        Assert.Equal(10 + 12 * 3.0, run.Read(0, "storage", 11), 1e-12);
        run.Advance(1, first: 1);
        Assert.Equal(10 + 13 * 3.0, run.Read(0, "storage", 0), 1e-12);
        Assert.Equal(10 + 24 * 3.0, run.Read(0, "storage", 11), 1e-12);
    }

    // Users above, in and below a reservoir want more than there is: all of the release goes, and none of the store.
    [Fact]
    public void Advance_ThirstyUsers_TakeTheReleaseAndLeaveTheRule()
    {
        DirectWithdrawal[] thirst = [new("thirst", 0, EveryMonth(99), 0)];
        RegionDefinition region = Region(
        [
            new(1, 6) { Licences = thirst },
            new(2, 4) { Licences = thirst, Reservoir = Lake },
            new(-1, 1) { Licences = thirst },
        ]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        double[] released = [10, 10, 0, 0, 10, 30, 30, 10, 10, 0, 0, 10];
        for (int month = 0; month < 12; month++)
        {
            double taken = run.Read(0, "withdrawal", month) + run.Read(1, "withdrawal", month) + run.Read(2, "withdrawal", month);
            Assert.Equal(released[month] + 1, taken, 1e-12);
            Assert.Equal(released[month], run.Read(1, "rule-release", month), 1e-12);
            Assert.Equal(Lake.RuleCurve[month], run.Read(1, "storage", month), 1e-12);
            Assert.Equal(0.0, run.Read(2, "outflow", month), 1e-12);
        }

        Assert.InRange(run.LargestResidual, 0, 1e-12);
        Assert.All(run.Segments, s => Assert.All(s.Ledgers, l => Assert.Empty(l.Breaches)));
    }

    // What the rule gives away. Inflow 10, demand 15 a month, 40 stored, rule back at 40 every month: the rule releases the
    // inflow alone and is short by 5 every month. A solver that may draw down serves 15 from January to June out of the 30 above
    // dead storage, and has the same 10 a month afterwards: over the year 150 against 120.
    [Fact]
    public void Advance_Shortage_DoesNotDrawBelowTheRule()
    {
        ReservoirDefinition level = Lake with { RuleCurve = EveryMonth(40) };
        RegionDefinition region = Region([new(-1, 10) { Reservoir = level, Licences = [new("town", 0, EveryMonth(15), 0)] }]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        double served = Enumerable.Range(0, 12).Sum(month => run.Read(0, "withdrawal", month));
        Assert.Equal(120.0, served, 1e-12);

        double drawnDown = 0, stored = level.StartStorage;
        for (int month = 0; month < 12; month++)
        {
            double supply = Math.Min(15, stored - level.DeadStorage + 10);
            (drawnDown, stored) = (drawnDown + supply, stored + 10 - supply);
        }

        Assert.Equal(150.0, drawnDown, 1e-12);
    }

    // The same rule seen as a curve that is drawn for the demand gives nothing away: 5 down each month to June.
    [Fact]
    public void Advance_RuleDrawnForTheDemand_ServesWhatDrawingDownWould()
    {
        ReservoirDefinition lake = Lake with { RuleCurve = [35, 30, 25, 20, 15, 10, 10, 10, 10, 10, 10, 10] };
        RegionDefinition region = Region([new(-1, 10) { Reservoir = lake, Licences = [new("town", 0, EveryMonth(15), 0)] }]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        Assert.Equal(150.0, Enumerable.Range(0, 12).Sum(month => run.Read(0, "withdrawal", month)), 1e-12);
    }

    // Pass 2 counts half of what pass 1 granted: released 10, granted 10, then 15; the storage is that of natural inflow.
    [Fact]
    public void Advance_Returns_RaiseTheReleaseAndNotTheStorage()
    {
        ReservoirDefinition level = Lake with { RuleCurve = EveryMonth(40) };
        RegionDefinition region = Region([new(-1, 10) { Reservoir = level, Licences = [new("mill", 0, EveryMonth(30), 0.5)] }]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        Assert.Equal(15.0, run.Read(0, "withdrawal", 6), 1e-12);
        Assert.Equal(40.0, run.Read(0, "storage", 6), 1e-12);
        Assert.Equal(2.5, run.Read(0, "outflow", 6), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // The minimum flow is kept out of the release, not out of the store.
    [Fact]
    public void Advance_MinimumFlow_IsLeftOfTheRelease()
    {
        Stretch stretch = new(-1, 10, t => t.Set(SegmentVariables.MinimumFlowMonthly, 8)) { Reservoir = Lake, Licences = [new("town", 0, EveryMonth(15), 0)] };
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(Region([stretch]))).Advance();
        Assert.Equal(2.0, run.Read(0, "withdrawal", 0), 1e-12);     // 10 − 8
        Assert.Equal(0.0, run.Read(0, "withdrawal", 2), 1e-12);     // all of 10 fills
        Assert.Equal(15.0, run.Read(0, "withdrawal", 5), 1e-12);    // 30 released
        Assert.Equal(15.0, run.Read(0, "outflow", 5), 1e-12);
    }

    // Store 40 at 4 mg/L like the first inflow; in year 2 inflow of 8 mg/L: C = (40·4 + 10·8)/50 = 4.8 at once, and on.
    [Fact]
    public void Advance_Quality_MixesWithWhatIsStored()
    {
        ReservoirDefinition level = Lake with { RuleCurve = EveryMonth(40) };
        Stretch lake = new(-1, 0) { Reservoir = level, Licences = [new("town", 0, EveryMonth(4), 0)] };
        Stretch clean = new(2, 5, t => t.Set(SegmentVariables.Background[0], 4)) { Table = [[1, .. Enumerable.Repeat(0.0, 11)]] };
        Stretch dirty = new(2, 5, t => t.Set(SegmentVariables.Background[0], 8)) { Table = [[0, .. Enumerable.Repeat(2.0, 11)]] };
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(Region([clean, dirty, lake]))).Advance();
        Assert.Equal(4.0, run.Read(2, "concentration-cod", 0), 1e-12);
        Assert.Equal((40 * 4 + 10 * 8) / 50.0, run.Read(2, "concentration-cod", 1), 1e-12);
        Assert.Equal((40 * 4.8 + 10 * 8) / 50.0, run.Read(2, "concentration-cod", 2), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // Evaporation takes water and leaves the mass: 40 + 10 − 2 at the mass of 50.
    [Fact]
    public void Advance_SurfaceEvaporation_ThickensTheStore()
    {
        ReservoirDefinition level = Lake with { RuleCurve = EveryMonth(40), AreaAtDead = 20, AreaAtCapacity = 20, EvaporationDepth = EveryMonth(100) };
        Stretch lake = new(-1, 10, t => t.Set(SegmentVariables.Background[0], 3)) { Reservoir = level };
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(Region([lake], classes: 0))).Advance();
        Assert.Equal(2.0, run.Read(0, "reservoir-evaporation", 0), 1e-12);
        Assert.Equal(8.0, run.Read(0, "outflow", 0), 1e-12);
        Assert.Equal(3 * 50 / 48.0, run.Read(0, "concentration-cod", 0), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    [Fact]
    public void Advance_Block_LaneHasTheBitsOfTheMemberAlone()
    {
        double[][] table = [.. Enumerable.Range(0, 5).Select(m => Enumerable.Range(0, 24).Select(t => 0.2 + (5 * m + 3 * t) % 11 / 7.0).ToArray())];
        Stretch lake = new(-1, 10, t => t.Set(SegmentVariables.Background[0], 3))
        {
            Table = table,
            Reservoir = Lake with { AreaAtDead = 1, AreaAtCapacity = 9, EvaporationDepth = EveryMonth(70), MinimumRelease = EveryMonth(2) },
            Licences = [new("mill", 0, EveryMonth(7), 0.3)],
        };
        RegionDefinition region = Region([lake]);
        RiverRun<VectorLane> all = new RiverRun<VectorLane>(Block(region, 2, new MemberBlock(1, 0, 5))).Advance(2);
        RiverRun<ScalarLane> one = new RiverRun<ScalarLane>(Block(region, 2, new MemberBlock(1, 3, 1))).Advance(2);
        foreach (string id in (string[])["outflow", "storage", "withdrawal", "concentration-cod", "reservoir-evaporation"])
            Assert.Equal(BitConverter.DoubleToInt64Bits(one.Read(0, id, 7)), BitConverter.DoubleToInt64Bits(all.Read(0, id, 7, lane: 3)));
        Assert.All(all.Segments, s => Assert.All(s.Ledgers, l => Assert.Empty(l.Breaches)));
    }
}
