using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Counties;

public class CountyWaterLaneTests
{
    // Drawn efficiency, demand and groundwater, works that differ by lane, a cap and lifts that bind in some members only.
    [Fact]
    public void Advance_LanesOrScalars_HaveTheSameBits()
    {
        var vector = Advance(new CountyWaterFixture<VectorLane>(Block()));
        var scalar = Advance(new CountyWaterFixture<ScalarLane>(Block()));
        Assert.Equal(scalar.Count, vector.Count);
        for (int series = 0; series < scalar.Count; series++)
        {
            Assert.True(Bits(scalar[series]).SequenceEqual(Bits(vector[series])), scalar[series].Id);
            Assert.All(scalar[series].Values.Values, value => Assert.True(double.IsFinite(value), scalar[series].Id));
        }
    }

    [Fact]
    public void Advance_DrawnMembers_DifferAndBalance()
    {
        CountyWaterFixture<ScalarLane> county = new(Block());
        Advance(county);
        Assert.Empty(county.Supply.Ledger.Breaches);
        Assert.Empty(county.Loads.Ledger.Breaches);
        Assert.InRange(county.Supply.Ledger.Largest(13).Relative, 0.0, 1e-13);
        double[] use = CountyWater.Report(county.Supply, Model.Indicators.CountyRow.WaterUse, county.Context.Lanes);
        Assert.Equal(13, use.Take(13).Distinct().Count());
    }

    private static List<TraceSeries> Advance<V>(CountyWaterFixture<V> county) where V : struct, ILane<V>
    {
        county.Year.IndustryDemand.Fill(lane => 1 + 0.1 * lane);
        county.Year.Usable[(int)EffectKind.ReclaimedWater].Fill(lane => 1_000.0 * lane);
        county.Year.Usable[(int)EffectKind.CanalLining].Fill(lane => 2_000.0 * lane);
        county.Year.DripShare.Fill(lane => 0.18 + 0.02 * lane);
        for (int year = 0; year < 3; year++)
        {
            county.Demand.Advance(year);
            county.Grant(0.9);
            county.Supply.CountReturns(county.Grants);
            county.Supply.Settle(year, county.Grants);
            county.Loads.Advance(year);
        }

        return [.. county.Demand.Trace, .. county.Supply.Trace, .. county.Loads.Trace];
    }

    private static IEnumerable<long> Bits(TraceSeries series) => series.Values.Values.Select(BitConverter.DoubleToInt64Bits);

    private static BlockContext Block()
    {
        CountyDefinition county = RegionFixture.County("county", t =>
        {
            t.Set(CountyVariables.Population, 500_000);
            t.Set(CountyVariables.PopulationUrban, 200_000);
            t.Set(CountyVariables.SewageCollectedShare, 0.9);
            t.Set(CountyVariables.WwtpCapacity, 15_000);
            t.Set(CountyVariables.IrrigatedArea, 100_000);
            t.Set(CountyVariables.DripShare, 0.18);
            t.Set(CountyVariables.PrecipitationSeason, 170);
            t.Set(CountyVariables.WaterCapShare, 1);
            t.Set(CountyVariables.LiftCapacity, 3);
            t.Set(CountyVariables.LiftQuotaAgriculture, 35);
            t.Set(CountyVariables.Livestock, 400_000);
            t.Set(CountyVariables.Land[(int)LandClass.CroplandDry], 30_000);
        }, [new(0, 1)], [new(0, 1)], [0]);
        return RegionFixture.Block(
            RegionFixture.Region([county], [RegionFixture.Segment("a")],
                t =>
                {
                    t.Set(ProcessParameters.WaterCapStart, 75);
                    t.Set(ProcessParameters.WaterCapEnd, 70);
                },
                [
                    Draw(1, EntityKind.Region, ProcessParameters.UrbanDemand, 100, 125, 150),
                    Draw(2, EntityKind.County, CountyVariables.IrrigationEfficiency, 0.50, 0.57, 0.62),
                    Draw(3, EntityKind.Region, ProcessParameters.GroundwaterShare, 0.03, 0.08, 0.15),
                ]),
            years: 3, members: 13, central: false);
    }

    private static UncertaintyDefinition Draw(int index, EntityKind kind, VariableSpec row, double low, double mode, double high) => new()
    {
        Id = $"E{index:00}",
        Name = row.Id,
        DrawIndex = index,
        Mode = DrawMode.Value,
        Distribution = DistributionKind.Triangular,
        Low = low,
        Default = mode,
        High = high,
        Targets = [new(kind, 0, row.Index)],
    };
}
