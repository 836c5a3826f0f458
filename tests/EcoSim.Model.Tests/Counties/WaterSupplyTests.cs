using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Counties;

public class WaterSupplyTests
{
    private const int January = 0;
    private const int April = 3;

    [Fact]
    public void Settle_EverythingGranted_LeavesNoShortage()
    {
        var county = County();
        county.Advance();
        foreach (var shortage in county.Year.Shortage)
            Assert.InRange(shortage.OfYear(), 0.0, 1e-12);
        Assert.Empty(county.Supply.Ledger.Breaches);
    }

    // A class gets 60 % of its claims: every use of it does, at either segment.
    [Fact]
    public void Settle_PartOfAClassGranted_SharesItInProportionToClaims()
    {
        var county = County();
        county.Advance(grantedShare: 0.6);
        double claim = county.Year.RiverClaim[(int)WaterUse.Industry].At(April);
        Assert.Equal(0.6 * claim, county.Year.Granted[(int)WaterUse.Industry].At(April), 12);
        // 1 − (.6·.92 + .08) = .368
        Assert.Equal(0.368, county.Year.Shortage[(int)WaterUse.Industry].At(April), 12);
        Assert.Equal(0.368, county.Year.Shortage[(int)WaterUse.Agriculture].At(April), 12);
        Assert.Equal(0.0, county.Year.Shortage[(int)WaterUse.Agriculture].At(January));
        double all = county.Year.RiverClaim.Sum(c => c.At(April));
        Assert.Equal(0.75 * 0.6 * all, county.Year.GrantedAtSegment[0].At(April), 12);
        Assert.Equal(0.25 * 0.6 * all, county.Year.GrantedAtSegment[1].At(April), 12);
        Assert.Empty(county.Supply.Ledger.Breaches);
    }

    // April: sewage 200 000·.102·30·1e-6 = .612; rural .35·.585; industry .45·2; agriculture .075·6.7368; no lag before April.
    [Fact]
    public void Settle_Returns_AreTheSharesOfUse()
    {
        var county = County();
        county.Advance();
        double agriculture = 24 / 0.57 * 0.16;
        Assert.Equal(0.612 + 0.35 * 0.585 + 0.45 * 2 + 0.075 * agriculture, county.Year.ReturnFlow.At(April), 10);
    }

    // May carries the other half of April: .075·(6.7368 + 8.4211).
    [Fact]
    public void Settle_Agriculture_ReturnsHalfOneMonthLater()
    {
        var county = County();
        county.Advance();
        double agriculture = 24 / 0.57;
        double expected = 0.6324 + 0.35 * 0.6045 + 0.45 * 2 + 0.075 * agriculture * (0.16 + 0.20);
        Assert.Equal(expected, county.Year.ReturnFlow.At(4), 10);
    }

    // December irrigates nothing by default, so move all irrigation there: next January gets .075·42.1.
    [Fact]
    public void Settle_DecemberIrrigation_ReturnsInTheNextJanuary()
    {
        var county = County(parameters: t =>
        {
            for (int month = 0; month < 12; month++)
                t.Set(ProcessParameters.IrrigationWeights[month], month == 11 ? 1 : 0);
        });
        county.Advance(0);
        double first = county.Year.ReturnFlow.At(January);
        county.Advance(1);
        Assert.Equal(0.075 * 24 / 0.57, county.Year.ReturnFlow.At(January) - first, 10);
        Assert.Empty(county.Supply.Ledger.Breaches);
    }

    [Fact]
    public void CountReturns_GrantsOfAPass_AreThoseOfTheSettlementAndChangeNoState()
    {
        var county = County();
        county.Demand.Advance(0);
        county.Grant(0.6);
        county.Supply.CountReturns(county.Grants);
        Chunk counted = new(1, county.Context.Lanes);
        county.Supply.WriteCountedReturns(1, counted);
        county.Supply.Settle(0, county.Grants);
        for (int month = 0; month < 12; month++)
            Assert.Equal(0.3 * county.Year.ReturnFlow.At(month), counted.Read<ScalarLane>(0, month, 0), 12);
    }

    // Reclaimed water is taken out of the urban return: .612 − .3 in April.
    [Fact]
    public void Settle_ReclaimedWater_IsTakenFromTheUrbanReturn()
    {
        var county = County(t => t.Set(CountyVariables.IrrigatedArea, 0));
        county.Advance();
        double without = county.Year.ReturnFlow.At(January);
        county.Year.Usable[(int)EffectKind.ReclaimedWater].Fill(10_000);
        county.Advance(1);
        Assert.Equal(0.31, without - county.Year.ReturnFlow.At(January), 10);
        Assert.Empty(county.Supply.Ledger.Breaches);
    }

    // No grants: urban use is 8 % of demand, so sewage is .08·.6324 = .050592, less than the .31 planned for reuse.
    [Fact]
    public void Settle_TownShortOfWater_ReclaimsNoMoreThanItsSewage()
    {
        var county = County(t => t.Set(CountyVariables.IrrigatedArea, 0));
        county.Year.Usable[(int)EffectKind.ReclaimedWater].Fill(10_000);
        county.Advance(grantedShare: 0);
        Assert.Equal(0.31, county.Year.PlannedReclaimed[(int)WaterUse.Industry].At(January), 12);
        Assert.Equal(0.050592, county.Year.Reclaimed[(int)WaterUse.Industry].At(January), 10);
        Assert.Empty(county.Supply.Ledger.Breaches);
    }

    [Fact]
    public void Settle_NoRiver_SuppliesEverythingAndBalances()
    {
        var county = County(river: false);
        county.Advance();
        Assert.InRange(county.Year.Shortage.Max(s => s.OfYear()), 0.0, 1e-12);
        Assert.Empty(county.Supply.Ledger.Breaches);
        Assert.Equal(county.Year.Demand.Sum(d => d.OfYear()), Row(county, CountyRow.WaterUse), 9);
    }

    [Fact]
    public void Settle_GrantsThatNoClaimAskedFor_BreachTheBalance()
    {
        var county = County(t => t.Set(CountyVariables.IrrigatedArea, 0));
        county.Demand.Advance(0);
        county.Grant(1);
        county.Grants[0].Write<ScalarLane>(2, January, 0, 0.001);
        county.Supply.Settle(0, county.Grants);
        Assert.Equal("I2", county.Supply.Ledger.Breaches[0].Balance.Id);
    }

    [Fact]
    public void Report_BeforeAnyYear_HasNoFlows()
    {
        var county = County();
        Assert.True(double.IsNaN(Row(county, CountyRow.WaterUse)));
        Assert.True(double.IsNaN(Row(county, CountyRow.ShortageAgriculture)));
    }

    [Fact]
    public void Report_AfterAYear_HasUseAndShortages()
    {
        var county = County();
        county.Advance(grantedShare: 0.6);
        double demand = county.Year.Demand.Sum(d => d.OfYear());
        Assert.Equal(0.632 * demand, Row(county, CountyRow.WaterUse), 9);
        Assert.Equal(0.368, Row(county, CountyRow.ShortageDomestic), 10);
        Assert.Equal(0.368, Row(county, CountyRow.ShortageIndustry), 10);
        Assert.Equal(0.368, Row(county, CountyRow.ShortageAgriculture), 10);
    }

    private static double Row(CountyWaterFixture<ScalarLane> county, CountyRow row) =>
        CountyWater.Report(county.Supply, row, county.Context.Lanes)[0];

    private static CountyWaterFixture<ScalarLane> County(Action<InputTable>? more = null, Action<InputTable>? parameters = null, bool river = true)
    {
        var county = CountyWater.Of(
            t =>
            {
                t.Set(CountyVariables.Population, 500_000);
                t.Set(CountyVariables.PopulationUrban, 200_000);
                t.Set(CountyVariables.UrbanGreenPerHead, 0);
                t.Set(CountyVariables.SewageCollectedShare, 0.9);
                t.Set(CountyVariables.WwtpCapacity, 30_000);
                t.Set(CountyVariables.IrrigatedArea, 100_000);
                t.Set(CountyVariables.DripShare, 0.18);
                t.Set(CountyVariables.PrecipitationSeason, 170);
                more?.Invoke(t);
            },
            parameters,
            river);
        county.Year.IndustryDemand.Fill(2);
        return county;
    }
}
