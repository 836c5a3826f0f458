using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Tests.Numerics;
using static EcoSim.Model.Tests.RiverSegments.RiverFixture;

namespace EcoSim.Model.Tests.RiverSegments;

public class SegmentRoutingTests
{
    private const int Cod = (int)Pollutant.Cod;
    private const int Ammonia = (int)Pollutant.AmmoniaNitrogen;
    private const int Salt = (int)Pollutant.Salt;

    // June: 30 days, water of 19 °C, share of the year 30/365.
    private const int June = 5;
    private const double JuneFlow = 1e6 / (86400.0 * 30);

    // C = ΣQC/ΣQ = (10·12 + 30·20)/40 = 18 without length.
    [Fact]
    public void Route_Confluence_MixesByVolume()
    {
        RegionDefinition region = Region([
            new(1, 10, t => t.Set(SegmentVariables.Boundary[Cod], 12)) { BoundaryQuality = true },
            new(-1, 30, t => t.Set(SegmentVariables.Background[Cod], 20))]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        Assert.Equal(12.0, run.Read(0, "concentration-cod", June), 1e-12);
        Assert.Equal(18.0, run.Read(1, "concentration-cod", June), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // C_out = [Q(C_b + (C − C_b)e^(−Kt)) + W·e^(−Kt/2)]/(Q + q_w), u = a(Q + q_w)^b, K = K20·θ^(19−20).
    [Fact]
    public void Route_ReachWithPointLoad_IsTheFormulaOfTheReach()
    {
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(Region([Reach()]))).Advance();
        double water = 36.5 * 30 / 365, load = 730.0 * 30 / 365;
        double u = 0.3 * Math.Pow((20 + water) * JuneFlow, 0.3);
        double kt = 0.15 * Math.Pow(1.047, -1) * 1000 * 60 / (86400 * u);
        double expected = (20 * (14 + 6 * Math.Exp(-kt)) + load * Math.Exp(-kt / 2)) / (20 + water);
        Assert.Equal(expected, run.Read(0, "concentration-cod", June), 1e-10);
        Assert.Equal(20.0 * 20 + load - expected * (20 + water), run.Read(0, "decayed-cod", June), 1e-8);
        // Salt is conservative: 20·4000/(20 + q_w).
        Assert.Equal(20 * 4000 / (20 + water), run.Read(0, "concentration-salt", June), 1e-9);
        Assert.Equal(0.0, run.Read(0, "decayed-salt", June));
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // Bank works on 15 of 60 km: K × (1 + 0.15·0.25); they never count beyond the length.
    [Theory]
    [InlineData(15, 0.25)]
    [InlineData(90, 1.0)]
    public void Route_BankWorks_RaiseTheDecayRate(double kilometres, double share)
    {
        RiverRun<ScalarLane> run = new(Block(WithCounty(Reach())), (node, edge, chunk) =>
        {
            if (edge.Kind == MessageKind.CountyDischarge)
                Fill(chunk, CountyDischargeRow.BankKilometres, kilometres);
        });
        run.Advance();
        double water = 36.5 * 30 / 365, load = 730.0 * 30 / 365;
        double u = 0.3 * Math.Pow((20 + water) * JuneFlow, 0.3);
        double kt = 0.15 * (1 + 0.15 * share) * Math.Pow(1.047, -1) * 1000 * 60 / (86400 * u);
        double expected = (20 * (14 + 6 * Math.Exp(-kt)) + load * Math.Exp(-kt / 2)) / (20 + water);
        Assert.Equal(expected, run.Read(0, "concentration-cod", June), 1e-10);
        double[] report = run.Report(0, (int)SegmentRow.Count);
        Assert.Equal(Math.Min(60, 60 * 0.5 + kilometres), report[(int)SegmentRow.BankProtectedLength], 1e-12);
        Assert.Equal(60.0, report[(int)SegmentRow.Length]);
    }

    // Loads of all sources add up; a withdrawal of 8 from 20 takes 8/20 of the upstream mass and none of the load.
    [Fact]
    public void Route_CountyLoads_AddUpAndWithdrawalTakesMass()
    {
        Stretch stretch = new(-1, 20, t => t.Set(SegmentVariables.Background[Ammonia], 0.5));
        RiverRun<ScalarLane> run = new(Block(WithCounty(stretch)), (node, edge, chunk) =>
        {
            if (edge.Kind == MessageKind.WaterClaim)
                Fill(chunk, 0, 8);
            if (edge.Kind != MessageKind.CountyDischarge)
                return;
            Fill(chunk, CountyDischargeRow.Withdrawal, 8);
            Fill(chunk, CountyDischargeRow.Return, 3);
            for (int source = 0; source < CountyDischargeRow.Sources; source++)
                Fill(chunk, CountyDischargeRow.Load(source, Ammonia), source + 1);
        });
        run.Advance();
        Assert.Equal(10.0, run.Read(0, "load-nh3n", June), 1e-12);
        Assert.Equal((12 * 0.5 + 10) / 15, run.Read(0, "concentration-nh3n", June), 1e-12);
        Assert.Equal(15.0, run.Read(0, "outflow", June), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // 7 withdrawn of 5 upstream: the excess 2 takes 2/4 of the returns and of their load.
    [Fact]
    public void Route_WithdrawalBeyondTheFlow_TakesReturnsWithTheirLoad()
    {
        Stretch stretch = new(-1, 5, t => t.Set(SegmentVariables.Background[Cod], 10));
        RiverRun<ScalarLane> run = new(Block(WithCounty(stretch)), (node, edge, chunk) =>
        {
            double value = edge.Kind is MessageKind.CountedReturn ? 2 : edge.Kind is MessageKind.WaterClaim ? 7 : 0;
            if (edge.Kind is MessageKind.CountedReturn or MessageKind.WaterClaim)
                Fill(chunk, 0, value);
            if (edge.Kind != MessageKind.CountyDischarge)
                return;
            Fill(chunk, CountyDischargeRow.Withdrawal, 7);
            Fill(chunk, CountyDischargeRow.Return, 4);
            Fill(chunk, CountyDischargeRow.Load(0, Cod), 100);
        });
        run.Advance();
        Assert.Equal(2.0, run.Read(0, "outflow", June), 1e-12);
        Assert.Equal(25.0, run.Read(0, "concentration-cod", June), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);
    }

    // Evaporation takes water, not mass: 10·20/(10 − 1).
    [Fact]
    public void Route_Evaporation_ConcentratesTheMass()
    {
        RegionDefinition region = Region([new(-1, 10, t =>
        {
            t.Set(SegmentVariables.Evaporation, 0.1);
            t.Set(SegmentVariables.Background[Salt], 20);
        })]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        Assert.Equal(200.0 / 9, run.Read(0, "concentration-salt", June), 1e-12);
    }

    // A ditch that flows in July alone: half a year's load waits for it and the class is that of July.
    [Fact]
    public void Route_DrySegment_StoresMassUntilItFlows()
    {
        double[] months = new double[12];
        months[6] = 1;
        RegionDefinition region = Region([new(-1, 2, t => t.Set(SegmentVariables.PointLoad[Cod], 73))
        {
            Table = [months], NationalSection = "section",
        }]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region, 1, new(1, 0, 1))).Advance();
        Assert.True(double.IsNaN(run.Read(0, "concentration-cod", June)));
        Assert.True(double.IsNaN(run.Read(0, "water-class", June)));
        Assert.Equal(73.0 * 181 / 365, run.Read(0, "dry-store-cod", June), 1e-12);
        Assert.Equal(0.0, run.Read(0, "dry-store-cod", 6));
        Assert.Equal(73.0 * 212 / 365 / 2, run.Read(0, "concentration-cod", 6), 1e-12);
        Assert.InRange(run.LargestResidual, 0, 1e-12);

        double[] report = run.Report(0, (int)SegmentRow.Count);
        Assert.Equal(4.0, report[(int)SegmentRow.Class]);
        Assert.Equal(73.0 * 212 / 365 / 2, report[(int)SegmentRow.CodMean], 1e-12);
        Assert.Equal(1.0, report[(int)SegmentRow.SectionAssessed]);
        Assert.Equal(0.0, report[(int)SegmentRow.SectionClassIii]);
        Assert.Equal(2.0, report[(int)SegmentRow.OutflowVolume], 1e-12);
        run.Advance(1, first: 1);
        Assert.Equal(73.0 * (153 + 181) / 365, run.Read(0, "dry-store-cod", June), 1e-12);
    }

    [Fact]
    public void Report_BeforeAnyYear_HasStocksAndNoFlows()
    {
        RiverRun<ScalarLane> run = new(Block(Region([Reach() with { NationalSection = "section" }])));
        double[] report = run.Report(0, (int)SegmentRow.Count);
        Assert.Equal(60.0, report[(int)SegmentRow.Length]);
        Assert.Equal(30.0, report[(int)SegmentRow.BankProtectedLength]);
        Assert.Equal(0.0, report[(int)SegmentRow.Storage]);
        foreach (SegmentRow row in Enum.GetValues<SegmentRow>().Except([SegmentRow.Length, SegmentRow.BankProtectedLength, SegmentRow.Storage, SegmentRow.Count]))
            Assert.True(double.IsNaN(report[(int)row]), row.ToString());
    }

    [Theory]
    [InlineData(8.1, 12)]
    [InlineData(7.9, 0)]
    public void Report_ScreenedSegment_CountsBlackOdorousMonths(double ammonia, double expected)
    {
        RegionDefinition region = Region([new(-1, 2, t =>
        {
            t.Set(SegmentVariables.ScreenedBlackOdorous, 1);
            t.Set(SegmentVariables.Background[Ammonia], ammonia);
        }) { NationalSection = "section" }]);
        double[] report = new RiverRun<ScalarLane>(Block(region)).Advance().Report(0, (int)SegmentRow.Count);
        Assert.Equal(expected, report[(int)SegmentRow.BlackOdorousMonths]);
        Assert.Equal(6.0, report[(int)SegmentRow.Class]);
        Assert.Equal(1.0, report[(int)SegmentRow.SectionWorseThanV]);
    }

    [Fact]
    public void Route_NothingFlows_HasNeitherFlowNorClassNorNumberThatIsNone()
    {
        RegionDefinition region = Region([new(1, 0, t => t.Set(SegmentVariables.Background[Cod], 10)), new(-1, 0)
        {
            NationalSection = "section", Licences = [new("licence", 0, EveryMonth(1), 0.5)],
        }]);
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance(2);
        double[] report = run.Report(1, (int)SegmentRow.Count);
        Assert.Equal(0.0, report[(int)SegmentRow.OutflowVolume]);
        Assert.Equal(0.0, report[(int)SegmentRow.SectionAssessed]);
        Assert.True(double.IsNaN(report[(int)SegmentRow.Class]));
        Assert.Equal(0.0, run.Read(1, "withdrawal", June));
        Assert.Equal(0.0, run.LargestResidual);
    }

    // Natural water brings 1.46·0.25·20 mg/L of demand, saturated; D = Streeter–Phelps over t_r with k2 from u and H.
    [Fact]
    public void Route_OxygenOption_FollowsStreeterPhelps()
    {
        Stretch stretch = new(-1, 20, t =>
        {
            t.Set(SegmentVariables.Length, 60);
            t.Set(SegmentVariables.Depth, 0.5);
            t.Set(SegmentVariables.Background[Cod], 20);
        });
        RegionDefinition region = Region([stretch], parameters: p => p.Set(ProcessParameters.OxygenOption, 1));
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        double u = 0.3 * Math.Pow(20 * JuneFlow, 0.3), t = 60000 / (86400 * u);
        double k1 = 0.23 * Math.Pow(1.047, -1), k2 = 3.93 * Math.Sqrt(u) / Math.Pow(0.5, 1.5) * Math.Pow(1.024, -1);
        double deficit = k1 * 7.3 / (k2 - k1) * (Math.Exp(-k1 * t) - Math.Exp(-k2 * t));
        double saturation = 0.85 * (14.652 - 0.41022 * 19 + 0.007991 * 361 - 7.7774e-5 * 6859);
        Assert.Equal(saturation - deficit, run.Read(0, "dissolved-oxygen", June), 1e-10);
    }

    [Fact]
    public void Route_OverwhelmingDemand_LeavesNoOxygenRatherThanLess()
    {
        Stretch stretch = new(-1, 20, t =>
        {
            t.Set(SegmentVariables.Length, 60);
            t.Set(SegmentVariables.ScreenedBlackOdorous, 1);
            t.Set(SegmentVariables.Background[Cod], 9000);
        });
        RegionDefinition region = Region([stretch], parameters: p => p.Set(ProcessParameters.OxygenOption, 1));
        RiverRun<ScalarLane> run = new RiverRun<ScalarLane>(Block(region)).Advance();
        Assert.Equal(0.0, run.Read(0, "dissolved-oxygen", June), 1e-12);
        Assert.Equal(12.0, run.Report(0, (int)SegmentRow.Count)[(int)SegmentRow.BlackOdorousMonths]);
    }

    // Members that differ in inflow, two segments, loads, decay, oxygen, a dry month: every traced quantity of three years.
    [Fact]
    public void Route_LaneOfABlock_HasTheBitsOfTheMemberAlone()
    {
        double[][] table = [.. Enumerable.Range(0, 8).Select(m => Enumerable.Range(0, 36).Select(t => (m * 7 + t * 5) % 13 / 6.0).ToArray())];
        RegionDefinition region = Region([Reach() with { Downstream = 1, Table = table }, Reach() with { Table = table }],
            parameters: p => p.Set(ProcessParameters.OxygenOption, 1));
        RiverRun<VectorLane> all = new RiverRun<VectorLane>(Block(region, 3, new(1, 0, 8))).Advance(3);
        for (int member = 0; member < 8; member++)
        {
            RiverRun<ScalarLane> one = new RiverRun<ScalarLane>(Block(region, 3, new(1, member, 1))).Advance(3);
            for (int month = 0; month < 12; month++)
            {
                foreach (string id in one.Segments[1].Trace.Select(t => t.Id))
                    Assert.Equal(LaneAssert.Bits(one.Read(1, id, month)), LaneAssert.Bits(all.Read(1, id, month, member)));
            }

            Assert.Equal(one.Report(1, (int)SegmentRow.Count), all.Report(1, (int)SegmentRow.Count, member));
        }

        Assert.InRange(all.LargestResidual, 0, 1e-12);
    }

    private static Stretch Reach() => new(-1, 20, t =>
    {
        t.Set(SegmentVariables.Length, 60);
        t.Set(SegmentVariables.BankProtectedShare, 0.5);
        t.Set(SegmentVariables.Background[Cod], 20);
        t.Set(SegmentVariables.Background[Salt], 4000);
        t.Set(SegmentVariables.DecayFloor[Cod], 14);
        t.Set(SegmentVariables.DecayRate[Cod], 0.15);
        t.Set(SegmentVariables.PointLoad[Cod], 730);
        t.Set(SegmentVariables.PointFlow, 36.5);
    });

    private static RegionDefinition WithCounty(Stretch stretch) => Region([stretch], counties: [new CountyDefinition
    {
        Id = "county",
        Inputs = Table(CountyVariables.Catalogue, null),
        Withdrawals = [new(0, 1)],
        Discharges = [new(0, 1)],
        Banks = [0],
        Parks = [],
        ProtectedAreas = [],
        Sites = [],
    }]);

    private static void Fill(Chunk chunk, int row, double value) =>
        chunk.Values.AsSpan(row * 12 * chunk.Lanes, 12 * chunk.Lanes).Fill(value);
}
