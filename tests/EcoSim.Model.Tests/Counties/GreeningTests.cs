using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Counties;

public class GreeningTests
{
    [Fact]
    public void PlanYear_UnitsDueInEveryMonth_ArePlantedInAprilMayAndOctober()
    {
        LandFixture<VectorLane> county = new();
        // 1500 mu = 100 ha a month.
        county.Complete(EffectKind.Afforestation, month => 1500 * (month + 1));
        county.Greening.PlanYear(0);
        double[] expected = [0, 0, 0, 400, 100, 0, 0, 0, 0, 500, 0, 0];
        for (int month = 0; month < 12; month++)
            Assert.Equal(expected[month], county.Context.Year.Planted.At(month), 1e-9);
    }

    [Fact]
    public void PlanYear_UnitsDueAfterOctober_WaitForTheNextApril()
    {
        LandFixture<VectorLane> county = new();
        county.Complete(EffectKind.Afforestation, month => month < 10 ? 0 : 1500);
        county.Advance(0);
        county.Complete(EffectKind.Afforestation, 1500);
        county.Advance(1);
        Assert.Equal(100, county.Context.Year.Planted.At(3), 1e-9);
        Assert.Equal(0, county.Context.Year.Planted.At(4), 1e-9);
    }

    [Fact]
    public void PlanYear_MoreThanIsLeft_PlantsWhatIsLeftAndKeepsTheRestWaiting()
    {
        LandFixture<VectorLane> county = new(parameters: p =>
        {
            p.Set(ProcessParameters.SurvivalMinimum, 0.5);
            p.Set(ProcessParameters.SurvivalMaximum, 0.5);
            p.Set(ProcessParameters.BuiltGrowth, 0);
        });
        county.Complete(EffectKind.Afforestation, 20_000 * 15);
        county.Advance(0);
        Assert.Equal(17_000, county.Context.Year.Planted.At(3), 1e-9);
        Assert.Equal(0, county.Area(LandClass.DesertOther), 1e-9);
        county.Advance(1);
        // Half of it is lost in April of the second year; the 3000 ha that waited are planted in the year after.
        Assert.Equal(8_500, county.Area(LandClass.DesertOther), 1e-9);
        county.Greening.PlanYear(2);
        Assert.Equal(3_000, county.Context.Year.Planted.At(3), 1e-9);
    }

    // 1000 ha · 15 mu · share 0.5 · 60 m³ = 0.45 Mm³ a year, over April to October by days, for 36 months.
    [Fact]
    public void PlanYear_IrrigatedPlanting_TakesWaterForThreeSeasons()
    {
        LandFixture<VectorLane> county = new(parameters: p => p.Set(ProcessParameters.PlantingIrrigatedShare, 0.5));
        county.Complete(EffectKind.Afforestation, 15_000);
        double[] years = new double[5];
        for (int year = 0; year < 5; year++)
        {
            county.Advance(year);
            for (int month = 0; month < 12; month++)
                years[year] += county.Context.Year.PlantingIrrigation.At(month);
            Assert.Equal(0, county.Context.Year.PlantingIrrigation.At(2));
            Assert.Equal(0, county.Context.Year.PlantingIrrigation.At(10));
        }

        Assert.Equal([0.45, 0.45, 0.45, 0, 0], years.Select(w => Math.Round(w, 12)));
    }

    [Fact]
    public void PlanYear_IrrigatedInOctober_StopsAfterThirtySixMonths()
    {
        LandFixture<VectorLane> county = new(parameters: p => p.Set(ProcessParameters.PlantingIrrigatedShare, 1));
        county.Complete(EffectKind.Afforestation, month => month < 9 ? 0 : 15_000);
        county.Advance(0);
        Assert.Equal(0.9 * 31 / 214, county.Context.Year.PlantingIrrigation.At(9), 1e-12);
        county.Complete(EffectKind.Afforestation, 15_000);
        for (int year = 1; year <= 3; year++)
            county.Advance(year);
        Assert.Equal(0.9 * 30 / 214, county.Context.Year.PlantingIrrigation.At(8), 1e-12);
        Assert.Equal(0, county.Context.Year.PlantingIrrigation.At(9));
    }
}
