using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.RiverSegments;

namespace EcoSim.Model.Tests.Draws;

public class BlockClimateTests
{
    private const int Members = 4000;
    private static readonly double[] Weights = [.02, .025, .05, .05, .08, .10, .22, .25, .10, .06, .03, .015];

    [Fact]
    public void AnnualFactor_KnownCase_IsTheAutoregressiveLogNormal()
    {
        VerificationCase v = VerificationCase.Get("V21");
        ScalarLane z = AutoregressiveFactor.Advance<ScalarLane>(v["z_prev"], v["phi"], v["eps"]);
        v.Check(AutoregressiveFactor.Factor<ScalarLane>(z, v["sigma"]));
    }

    [Fact]
    public void InflowFactor_CentralMember_IsTheWeightToTheBit()
    {
        BlockClimate climate = Climate(Region(), new(7, 0, 1, Central: true));
        for (int t = 0; t < 36; t++)
            Assert.Equal(Weights[t % 12], (double)climate.InflowFactor<ScalarLane>(0, t, 0));
    }

    // Σ_m V = V̄·F: with no annual spread (σ = 0) the months sum to one, whatever their noise.
    [Fact]
    public void InflowFactor_NoisyMonths_SumToTheAnnualFactor()
    {
        BlockClimate climate = Climate(Region(sigma: 0), new(7, 0, 64));
        for (int lane = 0; lane < 64; lane++)
            Assert.Equal(1.0, Annual(climate, 0, 1, lane), 1e-14);
        Assert.NotEqual(Weights[6], (double)climate.InflowFactor<ScalarLane>(0, 6, 0), 1e-3);
    }

    // ln F ~ N(−σ²/2, σ²), so E F = 1 and var ln F = σ²; corr(ln F(y), ln F(y−1)) = φ.
    [Fact]
    public void InflowFactor_ManyMembers_HasTheMomentsOfTheSeries()
    {
        BlockClimate climate = Climate(Region(), new(7, 0, Members));
        double[] first = Logs(climate, 0, 0), second = Logs(climate, 0, 1), other = Logs(climate, 1, 0);
        Assert.Equal(1.0, first.Average(Math.Exp), 0.03);
        Assert.Equal(0.45, Math.Sqrt(Covariance(first, first)), 0.02);
        Assert.Equal(0.30, Correlation(first, second), 0.05);
        // Both take ε_R with √λ = √0.7, through one year of their own memory: (1 − φ²)·0.7.
        Assert.Equal(0.91 * 0.7, Correlation(first, other), 0.05);
    }

    [Fact]
    public void Precipitation_ManyMembers_FollowsTheRegionAndTheDriver()
    {
        BlockClimate climate = Climate(Region(p => p.Set(ProcessParameters.PrecipitationFactor, 0.5)), new(7, 0, Members));
        double[] rain = [.. Lanes().Select(l => (double)climate.SeasonPrecipitation<ScalarLane>(0, 1, l))];
        Assert.Equal(150.0, rain.Average(), 2.0);
        double[] logs = [.. rain.Select(x => Math.Log(x))];
        Assert.Equal(0.22, Math.Sqrt(Covariance(logs, logs)), 0.01);
        // ε_R is .6 of the rain's noise and √(1−φ²)·√λ of the river's.
        Assert.Equal(0.6 * Math.Sqrt(0.91 * 0.7), Correlation(logs, Logs(climate, 0, 1)), 0.05);
    }

    [Fact]
    public void OtherSeries_ManyMembers_HaveTheirMoments()
    {
        BlockClimate climate = Climate(Region(p => p.Set(ProcessParameters.DustLevel, 2)), new(7, 0, Members));
        double[] background = [.. Lanes().Select(l => (double)climate.BackgroundFactor<ScalarLane>(1, l))];
        Assert.Equal(1.0, background.Average(), 0.01);
        double[] growth = [.. Lanes().Select(l => (double)climate.Growth<ScalarLane>(Sector.Industry, 0, l))];
        double[] primary = [.. Lanes().Select(l => (double)climate.Growth<ScalarLane>(Sector.Primary, 0, l))];
        Assert.Equal(0.060, growth.Average(), 0.001);
        Assert.Equal(0.012, Math.Sqrt(Covariance(growth, growth)), 0.0005);
        Assert.Equal(0.6, Correlation(growth, primary), 0.05);
        double[] dust = [.. Lanes().Select(l => (double)climate.DustYear<ScalarLane>(0, l))];
        Assert.InRange(dust.Min(), 0.8, 0.95);
        Assert.InRange(dust.Max(), 6.0, 7.0);
        Assert.Equal(0.5, climate.DustUniforms(17)[..Members].ToArray().Average(), 0.02);
    }

    [Fact]
    public void CentralMember_OtherSeries_AreTheirCentres()
    {
        BlockClimate climate = Climate(Region(), new(7, 0, 1, Central: true));
        Assert.Equal(300.0, (double)climate.SeasonPrecipitation<ScalarLane>(0, 2, 0));
        Assert.Equal(1.0, (double)climate.DustYear<ScalarLane>(0, 0));
        Assert.Equal(1.0, (double)climate.BackgroundFactor<ScalarLane>(1, 0));
        Assert.Equal(0.058, (double)climate.Growth<ScalarLane>(Sector.Tertiary, 1, 0));
    }

    [Fact]
    public void Constructor_MemberInAnotherBlock_HasTheSameFutures()
    {
        BlockClimate all = Climate(Region(), new(7, 0, 16)), one = Climate(Region(), new(7, 11, 1));
        for (int t = 0; t < 36; t++)
        {
            Assert.Equal(Bits(all.InflowFactor<VectorLane>(1, t, 8), 3), Bits(one.InflowFactor<ScalarLane>(1, t, 0)));
            Assert.Equal(all.DustUniforms(t)[11], one.DustUniforms(t)[0]);
        }

        Assert.Equal(Bits(all.SeasonPrecipitation<VectorLane>(0, 2, 8), 3), Bits(one.SeasonPrecipitation<ScalarLane>(0, 2, 0)));
    }

    [Fact]
    public void Constructor_BoundaryAddedBefore_ChangesNoOtherBoundary()
    {
        RegionDefinition region = Region();
        RegionDefinition larger = region with { Boundaries = [Boundary("new", 0.45), .. region.Boundaries] };
        Assert.Equal((double)Climate(region, new(7, 0, 1)).InflowFactor<ScalarLane>(0, 5, 0),
            (double)Climate(larger, new(7, 0, 1)).InflowFactor<ScalarLane>(1, 5, 0));
    }

    [Fact]
    public void InflowFactor_Table_IsTheMembersMonthOverTwelve()
    {
        double[][] table = [[.. Enumerable.Range(0, 24).Select(t => (double)t)], [.. Enumerable.Range(0, 24).Select(t => 10.0 * t)]];
        RegionDefinition region = Region() with { Boundaries = [Boundary("table", 0) with { FactorTable = table }] };
        BlockClimate second = Climate(region, new(7, 1, 1)), central = Climate(region, new(7, 0, 1, Central: true));
        Assert.Equal(170.0 / 12, (double)second.InflowFactor<ScalarLane>(0, 17, 0), 1e-12);
        Assert.Equal(5.5 * 17 / 12, (double)central.InflowFactor<ScalarLane>(0, 17, 0), 1e-12);
    }

    [Fact]
    public void Constructor_TableTooSmall_Throws()
    {
        RegionDefinition region = Region() with { Boundaries = [Boundary("table", 0) with { FactorTable = [new double[24]] }] };
        Assert.Throws<ArgumentException>(() => Climate(region, new(7, 0, 2)));
        RegionDefinition shorter = region with { Boundaries = [Boundary("table", 0) with { FactorTable = [new double[23]] }] };
        Assert.Throws<ArgumentException>(() => Climate(shorter, new(7, 0, 1)));
    }

    private static RegionDefinition Region(Action<InputTable>? parameters = null, double sigma = 0.45) =>
        RiverFixture.Region([], parameters: parameters, counties: [new CountyDefinition
        {
            Id = "county",
            Inputs = RiverFixture.Table(CountyVariables.Catalogue, t => t.Set(CountyVariables.PrecipitationSeason, 300)),
            Withdrawals = [],
            Discharges = [],
            Banks = [],
            Parks = [],
            ProtectedAreas = [],
            Sites = [],
        }]) with { Boundaries = [Boundary("first", sigma), Boundary("second", sigma)] };

    private static BoundaryDefinition Boundary(string id, double sigma) => new()
    {
        Id = id,
        BoundaryQuality = false,
        Inputs = RiverFixture.Table(BoundaryVariables.Catalogue, t =>
        {
            t.Set(BoundaryVariables.Sigma, sigma);
            t.Set(BoundaryVariables.Tau, 0.4);
            t.Set(BoundaryVariables.Phi, 0.3);
            t.Set(BoundaryVariables.RegionalVarianceShare, 0.7);
            for (int m = 0; m < 12; m++)
                t.Set(BoundaryVariables.Weights[m], Weights[m]);
        }),
    };

    private static BlockClimate Climate(RegionDefinition region, MemberBlock block)
    {
        ScenarioDefinition scenario = new() { Region = region, EndYear = 2022, Orders = [], Unallocated = [] };
        return new(scenario, block, new BlockInputs(region, block));
    }

    private static IEnumerable<int> Lanes() => Enumerable.Range(0, Members);

    private static double Annual(BlockClimate climate, int boundary, int year, int lane) =>
        Enumerable.Range(0, 12).Sum(m => (double)climate.InflowFactor<ScalarLane>(boundary, 12 * year + m, lane));

    private static double[] Logs(BlockClimate climate, int boundary, int year) =>
        [.. Lanes().Select(l => Math.Log(Annual(climate, boundary, year, l)))];

    private static double Covariance(double[] a, double[] b)
    {
        double meanA = a.Average(), meanB = b.Average();
        return a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Average();
    }

    private static double Correlation(double[] a, double[] b) =>
        Covariance(a, b) / Math.Sqrt(Covariance(a, a) * Covariance(b, b));

    private static long Bits(ScalarLane lane) => BitConverter.DoubleToInt64Bits(lane);

    private static long Bits(VectorLane lanes, int element)
    {
        double[] values = new double[VectorLane.Count];
        lanes.Store(values, 0);
        return BitConverter.DoubleToInt64Bits(values[element]);
    }
}
