using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Explanations;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Explanations;

public class WaterShortageTests
{
    private static readonly int[] Irrigated = [3, 4, 5, 6, 7, 9, 10];

    // 150 000 mu need 150 000·240/0.57·1e-6 = 63.16 Mm3 a year; rivers without water grant nothing beyond 8 % groundwater.
    [Fact]
    public void Of_ADryRiver_IsShortByTheRiverInTheMonthsOfIrrigation()
    {
        WaterShortage shortage = WaterShortage.Of(Run(_ => { }, inflow: 0), 0).Single(s => s.Use == WaterUse.Agriculture);
        Assert.Equal(63.157894736842, shortage.Demand, 9);
        Assert.Equal(0.92, shortage.Share, 9);
        Assert.Equal(WaterLimit.River, shortage.Limit);
        Assert.Equal(Irrigated, shortage.Months);
        Assert.Equal(shortage.Demand, shortage.Supplied + shortage.Missing.Sum(), 9);
    }

    // A quota of 20 Mm3 on river claims of 58.1: the rest of the claims is cut before it reaches the river.
    [Fact]
    public void Of_ALiftQuota_IsNamed()
    {
        WaterShortage shortage = WaterShortage.Of(Run(c => c.Set(CountyVariables.LiftQuotaAgriculture, 20), inflow: 1000), 0).Single();
        Assert.Equal(WaterLimit.LiftQuota, shortage.Limit);
        Assert.Equal(0.92 * 63.157894736842 - 20, shortage.Missing[(int)WaterLimit.LiftQuota], 9);
    }

    [Fact]
    public void Of_ACap_CutsTheLastMonths()
    {
        MemberRun run = Run(c => c.Set(CountyVariables.WaterCapShare, 1), inflow: 1000, cap: 60);
        WaterShortage shortage = WaterShortage.Of(run, 0).Single();
        Assert.Equal(WaterLimit.Cap, shortage.Limit);
        Assert.Equal([10], shortage.Months);
        Assert.Equal(63.157894736842 - 60, shortage.Missing[(int)WaterLimit.Cap], 9);
    }

    [Fact]
    public void Of_EnoughWater_IsEmpty() => Assert.Empty(WaterShortage.Of(Run(_ => { }, inflow: 1000), 0));

    private static MemberRun Run(Action<InputTable> set, double inflow, double cap = double.PositiveInfinity)
    {
        CountyDefinition county = RegionFixture.County("county", inputs =>
        {
            inputs.Set(CountyVariables.IrrigatedArea, 150_000);
            set(inputs);
        }, withdrawals: [new(0, 1)], discharges: [new(0, 1)]);
        SegmentDefinition segment = RegionFixture.Segment("segment");
        segment = segment with { Inflows = [new(0, segment.Inputs.Add(12 * inflow, 0, 0))] };
        BoundaryDefinition boundary = new() { Id = "rain", Inputs = RegionFixture.Inputs(BoundaryVariables.Catalogue, null), BoundaryQuality = false };
        RegionDefinition region = RegionFixture.Region([county], [segment], parameters =>
        {
            parameters.Set(ProcessParameters.WaterCapStart, cap);
            parameters.Set(ProcessParameters.WaterCapEnd, cap);

            // Else the groundwater that comes back would be granted again.
            parameters.Set(ProcessParameters.AgricultureReturn, 0);
        }) with { Boundaries = [boundary] };
        ScenarioDefinition scenario = new() { Region = region, EndYear = region.StartYear, Orders = [], Unallocated = [] };
        return MemberRun.Of(scenario, ExchangePlanBuilder.Build(region), 1, 0, central: true);
    }
}
