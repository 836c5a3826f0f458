using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Counties;

public class AirQualityTests
{
    // Science 15: 343.4 with the city's values, and for the two districts 344.8 and 339.6 (the table's values).
    [Theory]
    [InlineData(60, 26.5, 343.4)]
    [InlineData(57.1, 24.81, 344.8)]
    [InlineData(65.96, 29.98, 339.6)]
    public void Advance_EmissionsOfTheStart_GivesTheGoodDaysOfTheBaseline(double pm10, double pm25, double expected)
    {
        AirQuality<VectorLane> air = Alone(pm10, pm25);
        air.Advance(0, [LaneFill.AirEmission(8)]);
        Assert.Equal(expected, 365 * air.Value(CountyRow.GoodDayShare), 0.05);
    }

    // Science 15, months not tuned: March 89.7, April 88.0, October 98.9, December 95.0 % with the city's values;
    // the text rounds (March is 89.65).
    [Theory]
    [InlineData(2, 89.7)]
    [InlineData(3, 88.0)]
    [InlineData(9, 98.9)]
    [InlineData(11, 95.0)]
    public void Advance_EmissionsOfTheStart_GivesTheMonthlySharesOfTheBaseline(int month, double expected)
    {
        AirQuality<VectorLane> air = Alone(60, 26.5);
        air.Advance(0, [LaneFill.AirEmission(8)]);
        Assert.Equal(expected, 100 * air.TraceOf("good-days").At(month) / Calendar.Days(month), 0.06);
    }

    // Science 15: PM2.5 with base 27: March 31, April 29, October 25, December 34.
    [Theory]
    [InlineData(2, 31)]
    [InlineData(3, 29)]
    [InlineData(9, 25)]
    [InlineData(11, 34)]
    public void Advance_EmissionsOfTheStart_GivesTheMonthlyPm25OfTheBaseline(int month, double expected)
    {
        AirQuality<VectorLane> air = Alone(60, 27);
        air.Advance(0, [LaneFill.AirEmission(8)]);
        Assert.Equal(expected, air.TraceOf("pm25").At(month), 0.55);
    }

    [Fact]
    public void Report_BeforeAnyYear_HasNoValues()
    {
        AirQuality<VectorLane> air = Alone(60, 26.5);
        foreach (CountyRow row in new[] { CountyRow.GoodDayShare, CountyRow.Pm25Mean, CountyRow.Pm10Mean, CountyRow.DustDays })
            Assert.True(double.IsNaN(air.Value(row)));
    }

    [Fact]
    public void Advance_EmissionsOfTheStart_KeepsTheMeansOfTheStart()
    {
        AirQuality<VectorLane> air = Alone(60, 26.5);
        air.Advance(0, [LaneFill.AirEmission(8)]);
        Assert.Equal(26.5, air.Value(CountyRow.Pm25Mean), 1e-12);
        Assert.Equal(60, air.Value(CountyRow.Pm10Mean), 1e-12);
        Assert.Equal(12.0, air.Value(CountyRow.DustDays), 1e-12);
    }

    // PM2.5: 26.5·(0.45 + 0.55·½); the background does not fall.
    [Fact]
    public void Advance_AllSourcesHalved_LowersAllButTheBackground()
    {
        AirQuality<VectorLane> air = Alone(60, 26.5);
        air.Advance(0, [LaneFill.AirEmission(8, 0.5)]);
        Assert.Equal(26.5 * (0.45 + 0.55 * 0.5), air.Value(CountyRow.Pm25Mean), 1e-12);
        Assert.Equal(60 * (0.5 + 0.5 * 0.5), air.Value(CountyRow.Pm10Mean), 1e-12);
        // Ozone of January: 95·0.72/mean(h) + 0.05·(−50).
        double meanSeason = (.72 + .82 + .95 + 1.08 + 1.18 + 1.22 + 1.2 + 1.15 + 1.02 + .9 + .8 + .72) / 12;
        Assert.Equal(95 * 0.72 / meanSeason - 2.5, air.TraceOf("o3-8h").At(0), 1e-10);
    }

    // Each row of a message on its own: PM10 falls by φ_s times its part of the ratio.
    [Theory]
    [InlineData(AirEmissionRow.Residential, 0.08)]
    [InlineData(AirEmissionRow.ParkSo2, 0.13 * 0.2)]
    [InlineData(AirEmissionRow.ParkNox, 0.13 * 0.2)]
    [InlineData(AirEmissionRow.ParkPm, 0.13 * 0.6)]
    [InlineData(AirEmissionRow.Fugitive, 0.25)]
    [InlineData(AirEmissionRow.Vehicles, 0.04)]
    public void Advance_OneSourceGone_LowersPm10ByItsShare(int row, double share)
    {
        AirQuality<VectorLane> air = Alone(60, 26.5);
        air.Advance(0, [LaneFill.AirEmission(8).Set(row, 0)]);
        Assert.Equal(60 * (1 - share), air.Value(CountyRow.Pm10Mean), 1e-10);
    }

    [Fact]
    public void Advance_NeighbourHalved_CountsByTheTransferShare()
    {
        RegionDefinition region = RegionFixture.Region([City("a", 60, 26.5), City("b", 60, 26.5)])
            with { AirTransfer = [[0.8, 0.2], [0.3, 0.7]] };
        AirQuality<VectorLane> air = new(new(RegionFixture.Block(region), 1));
        air.Advance(0, [LaneFill.AirEmission(8, 0.5), LaneFill.AirEmission(8)]);
        // Receptor b: ρ = 0.3·0.5 + 0.7·1 = 0.85.
        Assert.Equal(60 * (0.5 + 0.5 * 0.85), air.Value(CountyRow.Pm10Mean), 1e-12);
    }

    [Fact]
    public void Advance_CoverGained_LowersDustDaysInAllCounties()
    {
        RegionDefinition region = RegionFixture.Region(
            [City("a", 60, 26.5, 100), City("b", 60, 26.5, 300), City("c", 60, 26.5, 1000)]) with { DustCounties = [0, 1] };
        AirQuality<VectorLane> air = new(new(RegionFixture.Block(region), 2));
        Chunk gained = LaneFill.AirEmission(8, coverStart: 0.30, coverNow: 0.40);
        air.Advance(0, [gained, LaneFill.AirEmission(8), gained]);
        // ΔFVC = (100·0.1 + 300·0)/400 = 0.025: 12·(1 − 0.15·0.25).
        Assert.Equal(12 * (1 - 0.15 * 0.25), air.Value(CountyRow.DustDays), 1e-10);
    }

    [Fact]
    public void Advance_DrawnBackground_KeepsTheStartAtOne()
    {
        UncertaintyDefinition background = new()
        {
            Id = "E28", Name = "phi-bg", DrawIndex = 28, Mode = DrawMode.Value, Distribution = DistributionKind.Triangular,
            Low = 0.30, Default = 0.45, High = 0.60, Targets = [new(EntityKind.Region, 0, ProcessParameters.SharePm25[0].Index)],
        };
        RegionDefinition region = RegionFixture.Region([City("a", 60, 26.5)],
            parameters: p => p.Set(ProcessParameters.BackgroundSigma, 0), uncertainties: [background]);
        BlockContext block = RegionFixture.Block(region, members: 8, central: false);
        AirQuality<VectorLane> air = new(new(block, 0));
        air.Advance(0, [LaneFill.AirEmission(8)]);
        Assert.All(air.Values(CountyRow.Pm25Mean), mean => Assert.Equal(26.5, mean, 1e-10));
        air.Advance(0, [LaneFill.AirEmission(8, 0)]);
        double[] shares = air.Values(CountyRow.Pm25Mean);
        Assert.All(shares, mean => Assert.InRange(mean / 26.5, 0.30, 0.60));
        Assert.NotEqual(shares[0], shares[1]);
    }

    [Fact]
    public void Advance_DrawnMembers_CountWholeDustDaysWithinTheMonth()
    {
        BlockContext block = RegionFixture.Block(RegionFixture.Region([City("a", 60, 26.5)]), members: 64, central: false);
        AirQuality<VectorLane> air = new(new(block, 0));
        air.Advance(0, [LaneFill.AirEmission(block.Lanes)]);
        MonthlyLanes dust = air.TraceOf("dust-days");
        for (int month = 0; month < 12; month++)
        {
            for (int lane = 0; lane < 64; lane++)
            {
                double mean = ProcessParameters.DustDays[month].Default * Read(block, lane);
                int expected = Distributions.NegativeBinomialQuantile(
                    block.Climate.DustUniforms(month)[lane], mean, 1.5, Calendar.Days(month));
                Assert.Equal(expected, dust.Month(month)[lane]);
            }
        }
    }

    [Fact]
    public void Advance_CountyWithoutAirData_HasOnlyGoodDaysButDust()
    {
        AirQuality<VectorLane> air = new(new(RegionFixture.Block(RegionFixture.Region([RegionFixture.County("empty")])), 0));
        air.Advance(0, [LaneFill.AirEmission(8, 0)]);
        Assert.Equal(365 - 12 * 0.8, 365 * air.Value(CountyRow.GoodDayShare), 1e-9);
    }

    private static double Read(BlockContext block, int lane) => CoverGrowthTests.Of(block.Climate.DustYear<ScalarLane>(0, lane));

    private static AirQuality<VectorLane> Alone(double pm10, double pm25) =>
        new(new(RegionFixture.Block(RegionFixture.Region([City("a", pm10, pm25)])), 0));

    private static CountyDefinition City(string id, double pm10, double pm25, double area = 100) => RegionFixture.County(id, inputs =>
    {
        inputs.Set(CountyVariables.Area, area);
        inputs.Set(CountyVariables.AirPm10, pm10);
        inputs.Set(CountyVariables.AirPm25, pm25);
        inputs.Set(CountyVariables.AirSo2, 25);
        inputs.Set(CountyVariables.AirNo2, 25);
        inputs.Set(CountyVariables.AirO3, 95);
    });
}
