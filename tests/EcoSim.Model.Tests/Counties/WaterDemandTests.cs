using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Counties;

public class WaterDemandTests
{
    private const int January = 0;
    private const int April = 3;

    [Fact]
    public void Advance_Domestic_IsPeopleTimesLitresTimesDays()
    {
        var county = Towns();
        county.Demand.Advance(0);
        // 200 000·125·31·1e-9 and 300 000·65·31·1e-9
        Assert.Equal(0.775, county.Year.Demand[(int)WaterUse.Urban].At(January), 12);
        Assert.Equal(0.6045, county.Year.Demand[(int)WaterUse.Rural].At(January), 12);
    }

    // 100 000 mu·240·.16·1/.57·1e-6 in April, 240/.57 over the year; nothing in January.
    [Fact]
    public void Advance_Agriculture_FollowsTheIrrigationCalendar()
    {
        var county = Fields();
        county.Demand.Advance(0);
        var demand = county.Year.Demand[(int)WaterUse.Agriculture];
        Assert.Equal(100_000 * 240 * 0.16 / 0.57 * 1e-6, demand.At(April), 12);
        Assert.Equal(24.0 / 0.57, demand.OfYear(), 10);
        Assert.Equal(0.0, demand.At(January));
    }

    // (12·200 000/666.667 + 400) mu·300 m³ + half of 45 Mm³ (two counties of equal towns), by 30/214 days in April.
    [Fact]
    public void Advance_Ecological_SharesTheRegionsBaseByUrbanPopulation()
    {
        void Set(InputTable t) => t.Set(CountyVariables.PopulationUrban, 200_000);
        var region = Fixtures.RegionFixture.Region([Fixtures.RegionFixture.County("x", Set), Fixtures.RegionFixture.County("y", Set)],
            parameters: t => t.Set(ProcessParameters.EcologicalBase, 45));
        CountyWaterFixture<ScalarLane> county = new(Fixtures.RegionFixture.Block(region));
        county.Year.Usable[(int)EffectKind.UrbanGreen].Fill(400);
        county.Year.PlantingIrrigation.Fill(0.01);
        county.Demand.Advance(0);
        var demand = county.Year.Demand[(int)WaterUse.Ecological];
        Assert.Equal((4000 * 300 * 1e-6 + 22.5) * 30 / 214 + 0.01, demand.At(April), 12);
        Assert.Equal(4000 * 300 * 1e-6 + 22.5 + 0.12, demand.OfYear(), 10);
        Assert.Equal(0.01, demand.At(January), 12);
    }

    // Works treat 18 360 m³/d: .5508 Mm³ in April. Green needs 3600 mu·300·30/214 = .1514, industry takes the rest.
    [Fact]
    public void Advance_ReclaimedWater_ServesGreenThenIndustry()
    {
        var county = Towns();
        county.Year.Usable[(int)EffectKind.ReclaimedWater].Fill(20_000);
        county.Year.IndustryDemand.Fill(5);
        county.Demand.Advance(0);
        double green = county.Year.Demand[(int)WaterUse.Ecological].At(April);
        Assert.Equal(1.08 * 30 / 214, green, 12);
        Assert.Equal(green, county.Year.PlannedReclaimed[(int)WaterUse.Ecological].At(April));
        Assert.Equal(0.5508 - green, county.Year.PlannedReclaimed[(int)WaterUse.Industry].At(April), 12);
        Assert.Equal(0.0, county.Year.PlannedReclaimed[(int)WaterUse.Urban].At(April));
    }

    // Works treat 200 000·.9·.102 = 18 360 m³/d but hold 10 000 only.
    [Fact]
    public void Advance_ReclaimedWater_IsNoMoreThanTheWorksTreat()
    {
        var county = Towns(t => t.Set(CountyVariables.WwtpCapacity, 10_000));
        county.Year.Usable[(int)EffectKind.ReclaimedWater].Fill(20_000);
        county.Year.IndustryDemand.Fill(5);
        county.Demand.Advance(0);
        Assert.Equal(0.31, county.Year.PlannedReclaimed[(int)WaterUse.Industry].At(January), 12);
    }

    [Fact]
    public void Advance_NothingBinds_TakesTheGroundwaterShareOfEachUse()
    {
        var county = Towns();
        county.Demand.Advance(0);
        Assert.Equal(0.08 * 0.775, county.Year.Groundwater[(int)WaterUse.Urban].At(January), 12);
        Assert.Equal(0.92 * 0.775, county.Year.RiverClaim[(int)WaterUse.Urban].At(January), 12);
    }

    [Fact]
    public void Advance_NoRiver_TakesEverythingFromGroundwater()
    {
        var county = Towns(river: false);
        county.Demand.Advance(0);
        Assert.Equal(county.Year.Demand[(int)WaterUse.Urban].At(January), county.Year.Groundwater[(int)WaterUse.Urban].At(January));
        Assert.Equal(0.0, county.Year.RiverClaim[(int)WaterUse.Urban].At(January));
    }

    // A cap of 20 Mm³ on 42.1 Mm³ of irrigation: April takes 6.74, May 8.42, June the last 4.84, then nothing.
    [Fact]
    public void Advance_CapBinds_IsUsedUpInTheOrderOfMonths()
    {
        var county = Fields(t => t.Set(CountyVariables.WaterCapShare, 1), Capped(20));
        county.Demand.Advance(0);
        double Taken(int month) => county.Year.RiverClaim[(int)WaterUse.Agriculture].At(month) + county.Year.Groundwater[(int)WaterUse.Agriculture].At(month);
        Assert.Equal(24.0 / 0.57 * 0.16, Taken(3), 10);
        Assert.Equal(24.0 / 0.57 * 0.20, Taken(4), 10);
        Assert.Equal(20 - 24.0 / 0.57 * 0.36, Taken(5), 10);
        Assert.Equal(0.0, Taken(6));
        Assert.Equal(0.0, Taken(10));
    }

    // 2 m³/s in April: 2·86400·30·1e-6 = 5.184 Mm³ on river claims, after groundwater.
    [Fact]
    public void Advance_LiftCapacity_CutsRiverClaimsOnly()
    {
        var county = Fields(t => t.Set(CountyVariables.LiftCapacity, 2));
        county.Demand.Advance(0);
        Assert.Equal(5.184, county.Year.RiverClaim[(int)WaterUse.Agriculture].At(April), 10);
        Assert.Equal(0.08 * 24 / 0.57 * 0.16, county.Year.Groundwater[(int)WaterUse.Agriculture].At(April), 10);
    }

    [Fact]
    public void Advance_LiftQuota_LimitsTheYearsAgriculturalClaims()
    {
        var county = Fields(t => t.Set(CountyVariables.LiftQuotaAgriculture, 10));
        county.Demand.Advance(0);
        Assert.Equal(10.0, county.Year.RiverClaim[(int)WaterUse.Agriculture].OfYear(), 10);
        Assert.Equal(0.92 * 24 / 0.57 * 0.16, county.Year.RiverClaim[(int)WaterUse.Agriculture].At(April), 10);
        Assert.Equal(0.0, county.Year.RiverClaim[(int)WaterUse.Agriculture].At(5));
    }

    // Drip .18 → .48 in the first year: η .57 → .636; S = 1e5·240·(1/.57 − 1/.636); next January area + .2·S/(240/.636).
    [Fact]
    public void Advance_WaterSavedLastYear_ExtendsTheAreaInJanuary()
    {
        var county = Fields();
        county.Year.DripShare.Fill(0.48);
        county.Demand.Advance(0);
        Assert.Equal(100_000, county.Year.IrrigatedArea.Read<ScalarLane>(0), 9);
        county.Demand.Advance(1);
        double saved = 1e5 * 240 * (1 / 0.57 - 1 / 0.636);
        Assert.Equal(1e5 + 0.2 * saved / (240 / 0.636), county.Year.IrrigatedArea.Read<ScalarLane>(0), 6);
    }

    [Fact]
    public void Advance_CapBoundLastYear_ExtendsNothing()
    {
        var county = Fields(t => t.Set(CountyVariables.WaterCapShare, 1), Capped(20));
        county.Year.DripShare.Fill(0.48);
        county.Demand.Advance(0);
        county.Demand.Advance(1);
        Assert.Equal(100_000, county.Year.IrrigatedArea.Read<ScalarLane>(0), 9);
    }

    [Fact]
    public void Advance_LittleDryCropland_ExtendsNoFurther()
    {
        var county = Fields(t => t.Set(CountyVariables.Land[(int)LandClass.CroplandDry], 20));
        county.Year.DripShare.Fill(0.48);
        county.Demand.Advance(0);
        county.Demand.Advance(1);
        Assert.Equal(100_300, county.Year.IrrigatedArea.Read<ScalarLane>(0), 9);
    }

    [Fact]
    public void WriteClaims_TwoSegments_SharesEachClassBetweenThem()
    {
        var county = Towns();
        county.Year.IndustryDemand.Fill(3);
        county.Demand.Advance(0);
        Chunk first = new(3, county.Context.Lanes);
        Chunk second = new(3, county.Context.Lanes);
        county.Demand.WriteClaims(0, first);
        county.Demand.WriteClaims(1, second);
        Assert.Equal(0.75 * 0.92 * (0.775 + 0.6045), first.Read<ScalarLane>(0, January, 0), 12);
        Assert.Equal(0.25 * 0.92 * (0.775 + 0.6045), second.Read<ScalarLane>(0, January, 0), 12);
        Assert.Equal(0.75 * 0.92 * 3, first.Read<ScalarLane>(1, January, 0), 12);
        Assert.Equal(0.0, first.Read<ScalarLane>(2, January, 0).Value);
    }

    [Fact]
    public void Advance_EmptyCounty_DemandsNothing()
    {
        var county = CountyWater.Of(_ => { });
        county.Demand.Advance(0);
        for (int use = 0; use < WaterUses.Count; use++)
            Assert.Equal(0.0, county.Year.Demand[use].OfYear());
    }

    private static CountyWaterFixture<ScalarLane> Towns(Action<InputTable>? more = null, bool river = true) => CountyWater.Of(
        t =>
        {
            t.Set(CountyVariables.Population, 500_000);
            t.Set(CountyVariables.PopulationUrban, 200_000);
            t.Set(CountyVariables.SewageCollectedShare, 0.9);
            t.Set(CountyVariables.WwtpCapacity, 30_000);
            t.Set(CountyVariables.WwtpGrade1AShare, 1);
            more?.Invoke(t);
        },
        t => t.Set(ProcessParameters.UrbanDemand, 125),
        river);

    private static CountyWaterFixture<ScalarLane> Fields(Action<InputTable>? more = null, Action<InputTable>? parameters = null) => CountyWater.Of(
        t =>
        {
            t.Set(CountyVariables.IrrigatedArea, 100_000);
            t.Set(CountyVariables.IrrigationEfficiency, 0.57);
            t.Set(CountyVariables.DripShare, 0.18);
            t.Set(CountyVariables.LinedShare, 0.35);
            t.Set(CountyVariables.PrecipitationSeason, 170);
            t.Set(CountyVariables.Land[(int)LandClass.CroplandDry], 100_000);
            more?.Invoke(t);
        },
        parameters);

    private static Action<InputTable> Capped(double volume) => t =>
    {
        t.Set(ProcessParameters.WaterCapStart, volume);
        t.Set(ProcessParameters.WaterCapEnd, volume);
    };
}
