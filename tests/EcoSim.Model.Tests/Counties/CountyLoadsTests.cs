using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Counties;

public class CountyLoadsTests
{
    private const int Cod = (int)Pollutant.Cod;
    private const int Ammonia = (int)Pollutant.AmmoniaNitrogen;
    private const int Urban = 0;
    private const int Rural = 1;
    private const int Livestock = 2;
    private const int Cropland = 3;
    private const int January = 0;
    private const int July = 6;

    // Q_w = .9·200 000·.102 = 18 360, Cap 15 000, 1A: C_e = 50·.6 = 30, C_raw = 60/.102; L = 200 000·60 g/d.
    // Delivered in July = (15 000·30 + 3 360·588.2353 + .1·12e6·.8)·31·1e-6
    [Fact]
    public void Advance_UrbanCod_IsEffluentBypassAndUncollected()
    {
        var county = County();
        county.Advance();
        Assert.Equal((15_000 * 30 + 3_360 * 60 / 0.102 + 0.1 * 12e6 * 0.8) * 31e-6, county.Year.Delivered[Urban][Cod].At(July), 9);
        Assert.Equal(15_000, county.Year.SewageTreated.At(July), 9);
    }

    // July: C_e = 5·.4 = 2; January: 5·.4·1.6 = 3.2; both months have 31 days.
    [Fact]
    public void Advance_UrbanAmmonia_IsHigherInWinter()
    {
        var county = County();
        county.Advance();
        double difference = county.Year.Delivered[Urban][Ammonia].At(January) - county.Year.Delivered[Urban][Ammonia].At(July);
        Assert.Equal(15_000 * 1.2 * 31e-6, difference, 9);
    }

    // 300 000·23.7·.5·31·1e-6·.15
    [Fact]
    public void Advance_RuralCod_IsPeopleTimesCoefficientsTimesDelivery()
    {
        var county = County();
        county.Advance();
        Assert.Equal(300_000 * 23.7 * 0.5 * 31e-6 * 0.15, county.Year.Delivered[Rural][Cod].At(July), 9);
    }

    // Toilets .5 → .85 act on nitrogen only, treatment .2 of plants on all: (1 − .1·R − .2·R)/(1 − .1·R).
    [Fact]
    public void Advance_ToiletsAndTreatment_CutRuralLoads()
    {
        var county = County();
        county.Year.ToiletShare.Fill(0.85);
        county.Year.RuralTreatedPlant.Fill(0.2);
        county.Advance();
        Assert.Equal(300_000 * 23.7 * 0.5 * 31e-6 * 0.15 * 0.745 / 0.915, county.Year.Delivered[Rural][Cod].At(July), 9);
        double toilets = (1 - 0.35 * 0.85) / (1 - 0.35 * 0.5);
        Assert.Equal(300_000 * 1.16 * 0.5 * 31e-6 * 0.15 * toilets * 0.775 / 0.925, county.Year.Delivered[Rural][Ammonia].At(July), 9);
        Assert.Empty(county.Loads.Ledger.Breaches);
    }

    // 400 000·8.4·.5·1e-3·.22·.12 in July; manure .76 → .88 halves it.
    [Theory]
    [InlineData(0.76, 1.0)]
    [InlineData(0.88, 0.5)]
    public void Advance_LivestockCod_FallsWithUsedManure(double used, double factor)
    {
        var county = County();
        county.Year.ManureShare.Fill(used);
        county.Advance();
        Assert.Equal(400_000 * 8.4 * 0.5e-3 * 0.22 * 0.12 * factor, county.Year.Delivered[Livestock][Cod].At(July), 9);
    }

    // 50 000 ha·.615·.3·1e-3·.22·.5; phosphorus has a delivery of its own; drip .18 → .58 cuts by .25·.4/(1 − .25·.18).
    [Fact]
    public void Advance_Cropland_CarriesDripAndItsOwnPhosphorusDelivery()
    {
        var county = County();
        county.Year.DripShare.Fill(0.58);
        county.Advance();
        double drip = (1 - 0.25 * 0.58) / (1 - 0.25 * 0.18);
        Assert.Equal(50_000 * 0.615 * 0.3e-3 * 0.22 * 0.5 * drip, county.Year.Delivered[Cropland][Ammonia].At(July), 9);
        Assert.Equal(50_000 * 0.565 * 0.3e-3 * 0.22 * 0.15 * drip, county.Year.Delivered[Cropland][(int)Pollutant.TotalPhosphorus].At(July), 9);
        Assert.Equal(0.0, county.Year.Delivered[Cropland][Cod].At(July));
    }

    // 5 000 m³/d reclaimed all year (industry takes it): less effluent in the river, the same mass in the balance.
    [Fact]
    public void Advance_ReclaimedWater_TakesItsLoadToTheLand()
    {
        var county = County();
        county.Advance();
        double without = county.Year.Delivered[Urban][Cod].At(July);
        county.Year.Usable[(int)EffectKind.ReclaimedWater].Fill(5_000);
        county.Advance(1);
        Assert.Equal(5_000 * 30 * 31e-6, without - county.Year.Delivered[Urban][Cod].At(July), 9);
        Assert.Empty(county.Loads.Ledger.Breaches);
    }

    [Fact]
    public void Advance_EveryLoad_IsRemovedDeliveredOrKeptOnTheLand()
    {
        var county = County();
        county.Advance();
        double Series(string id) => county.Loads.Trace.Single(t => t.Id == id).Values.OfYear();
        double raw = (200_000 * 60 + 300_000 * 23.7 * 0.5) * 365e-6 + 400_000 * 8.4 * 0.5e-3;
        double found = Series("load-removed-cod") + Series("land-retention-cod")
            + Series("load-urban-cod") + Series("load-rural-cod") + Series("load-livestock-cod") + Series("load-cropland-cod");
        Assert.Equal(raw, found, 6);
        Assert.Empty(county.Loads.Ledger.Breaches);
    }

    [Fact]
    public void Report_BeforeAndAfterAYear_HasTheTreatedShare()
    {
        var county = County();
        double Treated() => CountyWater.Report(county.Loads, CountyRow.SewageTreatedShare, county.Context.Lanes)[0];
        Assert.Equal(15_000 / 20_400.0, Treated(), 12);
        Assert.True(double.IsNaN(county.Loads.Discharged(Pollutant.Cod, 0)));
        county.Year.Capacity.Fill(30_000);
        county.Advance();
        Assert.Equal(0.9, Treated(), 12);
    }

    [Fact]
    public void Advance_NobodyThere_HasNoLoadAndNoTreatedShare()
    {
        var county = CountyWater.Of(_ => { });
        county.Advance();
        Assert.All(county.Year.Delivered, source => Assert.All(source, load => Assert.Equal(0.0, load.OfYear())));
        Assert.True(double.IsNaN(CountyWater.Report(county.Loads, CountyRow.SewageTreatedShare, county.Context.Lanes)[0]));
        Assert.Empty(county.Loads.Ledger.Breaches);
        Assert.Empty(county.Supply.Ledger.Breaches);
    }

    // Withdrawals: a .75, b .25; discharges: b .7, c .3; banks: a 60 km, b 20 km.
    [Fact]
    public void Write_AtASegment_HasWhatTheCountyDoesThere()
    {
        var county = County();
        county.Year.Usable[(int)EffectKind.RiverBank].Fill(8);
        county.Advance();
        double granted = county.Year.Granted.Sum(g => g.At(July));
        double load = county.Year.Delivered[Urban][Cod].At(July);
        double flow = county.Year.ReturnFlow.At(July);
        AssertRows(county, 0, 0.75 * granted, 0, 0, 6);
        AssertRows(county, 1, 0.25 * granted, 0.7 * flow, 0.7 * load, 2);
        AssertRows(county, 2, 0, 0.3 * flow, 0.3 * load, 0);
    }

    private static void AssertRows(CountyWaterFixture<ScalarLane> county, int segment, double withdrawal, double flow, double load, double bank)
    {
        Chunk chunk = new(CountyDischargeRow.Count, county.Context.Lanes);
        Array.Fill(chunk.Values, double.NaN);
        county.Discharge.Write(segment, chunk);
        Assert.Equal(withdrawal, chunk.Read<ScalarLane>(CountyDischargeRow.Withdrawal, July, 0), 12);
        Assert.Equal(flow, chunk.Read<ScalarLane>(CountyDischargeRow.Return, July, 0), 12);
        Assert.Equal(load, chunk.Read<ScalarLane>(CountyDischargeRow.Load(Urban, Cod), July, 0), 12);
        Assert.Equal(bank, chunk.Read<ScalarLane>(CountyDischargeRow.BankKilometres, July, 0), 12);
        Assert.DoesNotContain(chunk.Values, double.IsNaN);
    }

    private static CountyWaterFixture<ScalarLane> County()
    {
        var county = CountyWater.Of(t =>
        {
            t.Set(CountyVariables.Population, 500_000);
            t.Set(CountyVariables.PopulationUrban, 200_000);
            t.Set(CountyVariables.UrbanGreenPerHead, 0);
            t.Set(CountyVariables.SewageCollectedShare, 0.9);
            t.Set(CountyVariables.WwtpCapacity, 15_000);
            t.Set(CountyVariables.WwtpGrade1AShare, 1);
            t.Set(CountyVariables.RuralSewageTreatedShare, 0.1);
            t.Set(CountyVariables.ToiletShare, 0.5);
            t.Set(CountyVariables.ManureUsedShare, 0.76);
            t.Set(CountyVariables.Livestock, 400_000);
            t.Set(CountyVariables.DripShare, 0.18);
            t.Set(CountyVariables.Land[(int)LandClass.CroplandIrrigated], 20_000);
            t.Set(CountyVariables.Land[(int)LandClass.CroplandDry], 30_000);
        });
        county.Year.IndustryDemand.Fill(2);
        return county;
    }
}
