using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;
using static EcoSim.Model.Tests.Fixtures.EconomyFixture;

namespace EcoSim.Model.Tests.Counties;

public class ServicesTests
{
    [Fact]
    public void Advance_NoWorks_KeepsSharesToTheBitAndLosesToilets()
    {
        CountyContext context = new EconomyFixture().County(Start).Context();
        Services<ScalarLane> services = new(context);
        People(context, 100_000, 200_000);
        for (int year = 0; year < 5; year++)
            services.Advance(year);
        Assert.Equal(0.93, Month(context.Year.Collected, 11));
        Assert.Equal(0.3, Month(context.Year.Grade1AShare, 11));
        Assert.Equal(0.18, Month(context.Year.DripShare, 11));
        Assert.Equal(0.76, Month(context.Year.ManureShare, 11));
        Assert.Equal(0.0, Month(context.Year.RuralTreatedPlant, 11));

        // .01·(1 − .8) a year for 59 months: .5·.998^(59/12).
        Assert.Equal(0.5 * Math.Exp(Math.Log(0.998) * 59 / 12), Month(context.Year.ToiletShare, 11), 12);
    }

    [Fact]
    public void Advance_UnitsUsable_RaiseSharesByTheirDenominators()
    {
        CountyContext context = Context();
        Services<ScalarLane> services = new(context);
        People(context, 100_000, 200_000);
        Set(context, EffectKind.Sewer, 0, 4.4, 1);
        Set(context, EffectKind.RuralSewagePlant, 6, 900, 0.5);
        Set(context, EffectKind.Toilet, 3, 5_000, 1);
        Set(context, EffectKind.ManureUtilisation, 0, 10_000, 1);
        Set(context, EffectKind.DripIrrigation, 0, 50_000, 1);
        Set(context, EffectKind.WwtpCapacity, 0, 5_000, 1);
        services.Advance(0);

        // 4.4 km·1000/(2.2 m·100 000) = .02; 900/(200 000·.045) = .1, half of it available.
        Assert.Equal(0.95, Month(context.Year.Collected, 11), 12);
        Assert.Equal(0.0, Month(context.Year.RuralTreatedPlant, 5));
        Assert.Equal(0.05, Month(context.Year.RuralTreatedPlant, 6), 12);
        Assert.Equal(0.5 * Math.Exp(Math.Log(0.998) * 3 / 12) + 0.05, Month(context.Year.ToiletShare, 3), 12);
        Assert.Equal(0.86, Month(context.Year.ManureShare, 0), 12);
        Assert.Equal(0.43, Month(context.Year.DripShare, 0), 12);
        Assert.Equal(20_000, Month(context.Year.Capacity, 0));

        // (15 000·.3 + 5 000)/20 000
        Assert.Equal(0.475, Month(context.Year.Grade1AShare, 0), 12);
        double[] rows = Report(services, context.Lanes, (int)CountyRow.Count);
        Assert.Equal(5_000, rows[(int)CountyRow.ToiletsBuilt], 9);
        Assert.Equal(0.08 + 0.05, rows[(int)CountyRow.RuralSewageTreatedShare], 12);
    }

    [Fact]
    public void Advance_SewersBeyondNeed_StopAtTheHighestShare()
    {
        CountyContext context = Context();
        People(context, 100_000, 200_000);
        Set(context, EffectKind.Sewer, 0, 100, 1);
        new Services<ScalarLane>(context).Advance(0);
        Assert.Equal(0.99, Month(context.Year.Collected, 11), 12);
    }

    [Fact]
    public void Advance_NobodyToServe_StaysAtTheStart()
    {
        CountyContext context = new EconomyFixture().County(_ => { }).Context();
        Services<ScalarLane> services = new(context);
        services.Advance(0);
        Assert.Equal(0.0, Month(context.Year.Collected, 11));
        Assert.Equal(0.0, Month(context.Year.ToiletShare, 11));
        Assert.Equal(1.0, Month(context.Year.Grade1AShare, 11));
    }

    private static CountyContext Context()
    {
        EconomyFixture fixture = new EconomyFixture().County(Start);
        foreach (EffectKind kind in Enum.GetValues<EffectKind>().Where(k => !EffectKinds.OwnedByPark(k)))
            fixture.Project(kind, FirstCounty, 1e6, 1, money: (2021, 1));
        return fixture.Context();
    }

    private static void Start(InputTable county)
    {
        county.Set(CountyVariables.SewageCollectedShare, 0.93);
        county.Set(CountyVariables.WwtpCapacity, 15_000);
        county.Set(CountyVariables.WwtpGrade1AShare, 0.3);
        county.Set(CountyVariables.RuralSewageTreatedShare, 0.08);
        county.Set(CountyVariables.ToiletShare, 0.5);
        county.Set(CountyVariables.HouseholdsRegistered, 100_000);
        county.Set(CountyVariables.Livestock, 100_000);
        county.Set(CountyVariables.IrrigatedArea, 200_000);
        county.Set(CountyVariables.DripShare, 0.18);
    }

    private static void People(CountyContext context, double urban, double rural)
    {
        Array.Fill(context.Year.PopulationUrban.Values, urban);
        Array.Fill(context.Year.PopulationRural.Values, rural);
    }

    private static void Set(CountyContext context, EffectKind kind, int fromMonth, double units, double availability)
    {
        for (int month = fromMonth; month < MonthlyLanes.Months; month++)
        {
            context.Year.Completed[(int)kind].Write<ScalarLane>(month, 0, units);
            context.Year.Investment.Commissioned[(int)kind].Write<ScalarLane>(month, 0, units);
            context.Year.Availability[(int)kind].Write<ScalarLane>(month, 0, availability);
            context.Year.Usable[(int)kind].Write<ScalarLane>(month, 0, units * availability);
        }
    }
}
