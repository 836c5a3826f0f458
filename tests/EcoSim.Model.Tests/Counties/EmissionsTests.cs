using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Counties;

public class EmissionsTests
{
    [Fact]
    public void Advance_NothingDone_KeepsEveryRatioAtOne()
    {
        (LandFixture<VectorLane> county, Emissions<VectorLane> emissions) = City();
        emissions.Advance(0, [Park(1000, 1000, 400, 400, 0)]);
        Chunk message = Message(emissions);
        for (int row = 0; row < AirEmissionRow.CoverLastDecember; row++)
            Assert.Equal(1, At(message, row, 6));
        Assert.Equal(county.Land.CoverStart.Values[0], At(message, AirEmissionRow.CoverStart, 0));
        Assert.Equal(county.Land.CoverStart.Values[0], At(message, AirEmissionRow.CoverLastDecember, 0));
        // SO2: residential 1000 t, parks 12·1000 t. NOx: 150 + 600 + 120 + 12·400.
        Assert.Equal(13_000, emissions.Value(CountyRow.SulphurDioxide), 1e-9);
        Assert.Equal(150 + 600 + 120 + 4_800, emissions.Value(CountyRow.NitrogenOxides), 1e-9);
    }

    [Fact]
    public void Report_BeforeAnyYear_HasNoFlows() => Assert.True(double.IsNaN(City().Emissions.Value(CountyRow.SulphurDioxide)));

    // 500 of 1000 households: 1 − 0.85·0.5; more than all of them: 0.15.
    [Theory]
    [InlineData(500, 0.575)]
    [InlineData(2_000, 0.15)]
    public void Advance_CleanHeating_LowersResidentialEmission(double households, double expected)
    {
        (LandFixture<VectorLane> county, Emissions<VectorLane> emissions) = City();
        county.Complete(EffectKind.CleanHeating, households);
        emissions.Advance(0, []);
        Assert.Equal(expected, At(Message(emissions), AirEmissionRow.Residential, 0), 1e-12);
        Assert.Equal(1000 * expected, emissions.Value(CountyRow.SulphurDioxide), 1e-9);
        // Burnt from November to March only.
        Assert.Equal(250 * expected, emissions.TraceOf("so2-emitted").At(0), 1e-9);
        Assert.Equal(0, emissions.TraceOf("so2-emitted").At(6));
    }

    // p = 0.30 + 0.25·(1 − e^{−1}): (1 − p)/0.7.
    [Fact]
    public void Advance_PublicTransport_LowersTraffic()
    {
        (LandFixture<VectorLane> county, Emissions<VectorLane> emissions) = City();
        county.Complete(EffectKind.PublicTransport, 100_000);
        emissions.Advance(0, []);
        double share = 0.30 + 0.25 * (1 - Math.Exp(-1));
        Assert.Equal((1 - share) / 0.7, At(Message(emissions), AirEmissionRow.Vehicles, 0), 1e-12);
        Assert.Equal(150 + 600 * (1 - share) / 0.7 + 120, emissions.Value(CountyRow.NitrogenOxides), 1e-9);
    }

    [Fact]
    public void Advance_TwoParks_WeighByTheirEmissionAtTheStart()
    {
        (_, Emissions<VectorLane> emissions) = City();
        Chunk small = Park(100, 100, 100, 100, 0);
        Chunk large = Park(150, 300, 300, 300, 0.4);
        emissions.Advance(0, [small, large]);
        Chunk message = Message(emissions);
        Assert.Equal(250.0 / 400, At(message, AirEmissionRow.ParkSo2, 3), 1e-12);
        Assert.Equal(1, At(message, AirEmissionRow.ParkNox, 3), 1e-12);
        // Dust removal 0.4 of the larger park's PM10: 1 − 0.5·(0.4·300/400).
        Assert.Equal(0.85, At(message, AirEmissionRow.Fugitive, 3), 1e-12);
    }

    [Fact]
    public void Advance_CountyWithoutAnything_StaysAtOne()
    {
        LandFixture<VectorLane> county = new();
        Emissions<VectorLane> emissions = new(county.Context, county.Land);
        emissions.Advance(0, []);
        Chunk message = Message(emissions);
        for (int row = 0; row < AirEmissionRow.CoverLastDecember; row++)
            Assert.Equal(1, At(message, row, 0));
        Assert.Equal(0, emissions.Value(CountyRow.SulphurDioxide));
    }

    private static (LandFixture<VectorLane> County, Emissions<VectorLane> Emissions) City()
    {
        LandFixture<VectorLane> county = new(county: inputs =>
        {
            inputs.Set(CountyVariables.HouseholdsLooseCoal, 1_000);
            inputs.Set(CountyVariables.TransitShare, 0.30);
            inputs.Set(CountyVariables.EmissionSo2Residential, 1_000);
            inputs.Set(CountyVariables.EmissionNoxResidential, 150);
            inputs.Set(CountyVariables.EmissionNoxVehicles, 600);
            inputs.Set(CountyVariables.EmissionNoxOther, 120);
        });
        county.Context.Year.PopulationUrban.Set(100_000);
        return (county, new(county.Context, county.Land));
    }

    private static Chunk Park(double so2, double so2Start, double nox, double pm10, double removal) => new Chunk(ParkReportRow.Count, 8)
        .Set(ParkReportRow.So2, so2).Set(ParkReportRow.So2Start, so2Start)
        .Set(ParkReportRow.Nox, nox).Set(ParkReportRow.NoxStart, nox)
        .Set(ParkReportRow.Pm10, pm10).Set(ParkReportRow.Pm10Start, pm10)
        .Set(ParkReportRow.DustRemovalShare, removal);

    private static Chunk Message(Emissions<VectorLane> emissions)
    {
        Chunk message = new(AirEmissionRow.Count, 8);
        emissions.WriteEmission(message);
        return message;
    }

    private static double At(Chunk chunk, int row, int month) => CoverGrowthTests.Of(chunk.Read<ScalarLane>(row, month, 0));
}
