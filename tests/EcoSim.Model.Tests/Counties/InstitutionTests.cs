using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;
using static EcoSim.Model.Tests.Fixtures.EconomyFixture;

namespace EcoSim.Model.Tests.Counties;

public class InstitutionTests
{
    [Fact]
    public void Advance_NothingRegulated_KeepsSharesThatNeedRegulation()
    {
        CountyContext context = Context();
        Institution<ScalarLane> institution = new(context);
        double[] rows = Year(institution, context, 0);
        Assert.Equal(0.9, rows[(int)CountyRow.DisclosureShare]);
        Assert.Equal(0.55, rows[(int)CountyRow.GreenCellsShare]);
        Assert.Equal(0.8, rows[(int)CountyRow.PermitShare]);
        Assert.Equal(0.0, rows[(int)CountyRow.InstitutionFlag]);
        Assert.Equal(0.8, context.Year.Compliance.Values[0]);

        // Procurement has a trend of its own: odds 4 grow by e^(.8·11/12).
        double odds = 4 * Math.Exp(0.8 * 11 / 12);
        Assert.Equal(odds / (1 + odds), rows[(int)CountyRow.ProcurementShare], 12);
    }

    [Fact]
    public void Advance_HalfRegulatedFromJanuary_ClosesTheGapAtItsRate()
    {
        CountyContext context = Context();
        Fill(context, EffectKind.Regulation, 250);
        Institution<ScalarLane> institution = new(context);
        double[] rows = Year(institution, context, 0);

        // 1 − x = .1·e^(−.9·.5·11/12)
        Assert.Equal(1 - 0.1 * Math.Exp(-0.9 * 0.5 * 11 / 12), rows[(int)CountyRow.DisclosureShare], 12);
        Assert.Equal(1 - 0.2 * Math.Exp(-0.7 * 0.5 * 11 / 12), rows[(int)CountyRow.PermitShare], 12);
        Assert.Equal(1.0, rows[(int)CountyRow.InstitutionFlag]);
        Assert.Equal(0.0, institution.RegulationCoverage.Values[0]);
        Assert.Equal(0.5, institution.RegulationCoverageAtEnd.Values[0], 12);
        Year(institution, context, 1);
        Assert.Equal(0.9, context.Year.Compliance.Values[0], 12);
        Assert.Equal(0.5, institution.RegulationCoverage.Values[0], 12);
    }

    [Fact]
    public void BeginYear_OutreachOfLastYear_MakesThisYearsCulture()
    {
        CountyContext context = Context();
        Fill(context, EffectKind.Outreach, 30_000);
        Institution<ScalarLane> institution = new(context);
        double[] rows = Year(institution, context, 0);

        // Half of .3·200 000 people reached: training .85 + .15·.5, publicity .5.
        Assert.Equal(0.925, rows[(int)CountyRow.TrainingShare], 12);
        Assert.Equal(0.425, context.Year.Culture.Values[0], 12);
        institution.BeginYear(1);
        Assert.Equal(0.5 * 0.925 + 0.5 * 0.5, context.Year.Culture.Values[0], 12);
    }

    [Fact]
    public void LoadFactor_AtTheStart_IsOne()
    {
        Assert.Equal(1.0, (double)Conduct.LoadFactor<ScalarLane>(0.8, 0.8, 0.25));
        Assert.Equal(1 / 1.05, Conduct.LoadFactor<ScalarLane>(1, 0.8, 0.25), 12);
    }

    private static double[] Year(Institution<ScalarLane> institution, CountyContext context, int year)
    {
        institution.BeginYear(year);
        institution.Advance(year);
        return Report(institution, context.Lanes, (int)CountyRow.Count);
    }

    private static CountyContext Context()
    {
        CountyContext context = new EconomyFixture().County(c => c.Set(CountyVariables.RegulatedUnits, 500))
            .Project(EffectKind.Regulation, FirstCounty, 500, 1, money: (2021, 1))
            .Project(EffectKind.Outreach, FirstCounty, 60_000, 1, annual: true, money: (2021, 1)).Context();
        Array.Fill(context.Year.PopulationUrban.Values, 150_000);
        Array.Fill(context.Year.PopulationRural.Values, 50_000);
        return context;
    }

    private static void Fill(CountyContext context, EffectKind kind, double units) =>
        Array.Fill(context.Year.Usable[(int)kind].Values, units);
}
