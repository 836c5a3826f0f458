using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Tests.Fixtures;
using static EcoSim.Model.Tests.Fixtures.EconomyFixture;

namespace EcoSim.Model.Tests.Counties;

public class LivingTests
{
    [Fact]
    public void Advance_UnitsUsable_RaiseSharesByTheirEquations()
    {
        CountyContext context = Context();
        Fill(context, EffectKind.VillageWaste, 10);
        Fill(context, EffectKind.WasteSorting, 17);
        Fill(context, EffectKind.PublicTransport, 50_000);
        Fill(context, EffectKind.GreenBuilding, 500_000);
        Fill(context, EffectKind.UrbanGreen, 300);
        Fill(context, EffectKind.WaterSource, 2);
        Fill(context, EffectKind.ManureUtilisation, 5_000);
        Living<ScalarLane> living = new(context);
        living.Advance(0);
        double[] rows = Report(living, context.Lanes, (int)CountyRow.Count);

        // .7 + 10/(100 000·.5/1000); .35 + 17/(100 000·.85/1000)
        Assert.Equal(0.9, rows[(int)CountyRow.VillageWasteShare], 12);
        Assert.Equal(Math.Exp(1.6 * Math.Log(0.9)), rows[(int)CountyRow.VillageWasteShareRemote], 12);
        Assert.Equal(0.55, rows[(int)CountyRow.SortingCoverage], 12);
        Assert.Equal(0.3 + 0.25 * (1 - Math.Exp(-0.5)), rows[(int)CountyRow.TransitShare], 12);
        Assert.Equal(0.4 + 0.6 * (1 - Math.Exp(-1.2 * 0.5)), rows[(int)CountyRow.GreenBuildingShare], 12);

        // 300 mu are 200 000 m²: 2 m² a head.
        Assert.Equal(14.0, rows[(int)CountyRow.ParkGreenPerHead], 9);
        Assert.Equal(300.0, rows[(int)CountyRow.UrbanGreenAdded]);
        Assert.Equal(0.6 + 0.4 * 0.5, rows[(int)CountyRow.SourcesProtectedShare], 12);

        // Eleven steps of .01/12, by the half of the manure works and by the protected sources.
        Assert.Equal(0.85 + 11 * 0.01 / 12 * 0.5, rows[(int)CountyRow.StrawUsedShare], 12);
        Assert.Equal(0.95 + 11 * 0.01 / 12 * 0.8, rows[(int)CountyRow.VillageWaterShare], 12);
    }

    [Fact]
    public void Advance_NoWorks_KeepsSharesToTheBit()
    {
        CountyContext context = Context();
        Living<ScalarLane> living = new(context);
        double[] before = Report(living, context.Lanes, (int)CountyRow.Count);
        for (int year = 0; year < 5; year++)
            living.Advance(year);
        double[] after = Report(living, context.Lanes, (int)CountyRow.Count);
        foreach (CountyRow row in (CountyRow[])[CountyRow.VillageWasteShare, CountyRow.SortingCoverage, CountyRow.TransitShare,
            CountyRow.GreenBuildingShare, CountyRow.StrawUsedShare, CountyRow.FilmRecoveredShare, CountyRow.SourcesProtectedShare])
            Assert.Equal(before[(int)row], after[(int)row]);
    }

    [Fact]
    public void Report_CountyWithoutSortingSite_HasItsOwnShare()
    {
        CountyContext context = new EconomyFixture().County(c => c.Set(CountyVariables.SortedWasteShare, 0.07))
            .Project(EffectKind.WasteSorting, FirstCounty, 0, 1).Context();
        Living<ScalarLane> living = new(context);
        living.Advance(0);
        Assert.Equal(0.07, Report(living, context.Lanes, (int)CountyRow.Count)[(int)CountyRow.SortingCoverage]);
    }

    [Theory]
    [InlineData(0.88, 0.05, 0.90, 0.93)]
    [InlineData(0.88, 0.0, 0.93, 0.88)]
    [InlineData(0.70, 0.0, 0.95, 0.85)]
    [InlineData(0.88, 0.50, 0.88, 1.0)]
    public void Share_PaidOrNot_FallsBackNoFurtherThanTheStart(double start, double paid, double before, double expected) =>
        Assert.Equal(expected, SafeFarmland.Share<ScalarLane>(start, paid, before, 0.10), 12);

    [Fact]
    public void Advance_SafeFarmlandPaidOnce_FallsBackTheYearAfter()
    {
        CountyContext context = new EconomyFixture().County(c => c.Set(CountyVariables.ContaminatedFarmland, 1000))
            .Project(EffectKind.SafeFarmland, FirstCounty, 120, 1, annual: true, money: (2021, 1)).Context();
        Soil<ScalarLane> soil = new(context);
        Fill(context, EffectKind.SafeFarmland, 60);
        soil.Advance(0);
        Assert.Equal(0.94, Report(soil, context.Lanes, (int)CountyRow.Count)[(int)CountyRow.SoilSafeShare], 12);
        Fill(context, EffectKind.SafeFarmland, 0);
        soil.Advance(1);
        Assert.Equal(0.88, Report(soil, context.Lanes, (int)CountyRow.Count)[(int)CountyRow.SoilSafeShare], 12);
    }

    private static CountyContext Context()
    {
        EconomyFixture fixture = new EconomyFixture().County(c =>
        {
            c.Set(CountyVariables.Population, 200_000);
            c.Set(CountyVariables.PopulationUrban, 100_000);
            c.Set(CountyVariables.VillageWasteShare, 0.7);
            c.Set(CountyVariables.TransitShare, 0.3);
            c.Set(CountyVariables.GreenBuildingShare, 0.4);
            c.Set(CountyVariables.NewFloorArea, 200_000);
        });
        foreach (EffectKind kind in Enum.GetValues<EffectKind>().Where(k => !EffectKinds.OwnedByPark(k)))
            fixture.Project(kind, FirstCounty, kind == EffectKind.WaterSource ? 4 : 10_000, 1, money: (2021, 1));
        CountyContext context = fixture.Context();
        Array.Fill(context.Year.PopulationUrban.Values, 100_000);
        Array.Fill(context.Year.PopulationRural.Values, 100_000);
        return context;
    }

    private static void Fill(CountyContext context, EffectKind kind, double units) =>
        Array.Fill(context.Year.Usable[(int)kind].Values, units);
}
