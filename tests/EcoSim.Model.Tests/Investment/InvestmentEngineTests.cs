using EcoSim.Model.Definitions;
using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;
using static EcoSim.Model.Tests.Fixtures.EconomyFixture;

namespace EcoSim.Model.Tests.Investment;

public class InvestmentEngineTests
{
    private const double Limit = 1000;
    private const double Cost = 5000;
    private const EffectKind Kind = EffectKind.RuralSewagePlant;

    [Fact]
    public void Advance_LagOfThreeMonths_UsesWhatWasBuiltThreeMonthsAgo()
    {
        Run run = new(Fixture().Project(Kind, FirstCounty, Limit, Cost, lag: 3, money: (2021, 1.2e6)));
        run.Year(0);

        // 0.1 M yuan a month, .92 of it works: U = 1000·(1 − exp(−92 000·months/(.7213475·5000·1000))).
        Assert.Equal(0.0, Month(run.Result.Usable[(int)Kind], 2));
        Assert.Equal(Units(1), Month(run.Result.Usable[(int)Kind], 3), 9);
        Assert.Equal(Units(9), Month(run.Result.Usable[(int)Kind], 11), 9);
        Assert.Equal(Units(12) / Limit, Month(run.Result.LimitShare[(int)Kind], 11), 12);
        run.Year(1);
        Assert.Equal(Units(12), Month(run.Result.Completed[(int)Kind], 2), 9);
        Assert.Equal(Units(12), Month(run.Result.Completed[(int)Kind], 11), 9);
    }

    [Fact]
    public void Advance_ServiceLifeOver_RetiresWhatWasBuiltFirst()
    {
        Run run = new(Fixture().Project(Kind, FirstCounty, Limit, Cost, lag: 2, life: 1, money: (2021, 1.2e6)));
        run.Year(0);
        run.Year(1);

        // In March 2022 (t = 14) January's units, usable since March 2021, have gone.
        Assert.Equal(Units(12), Month(run.Result.Completed[(int)Kind], 1), 9);
        Assert.Equal(Units(12) - Units(1), Month(run.Result.Completed[(int)Kind], 2), 9);
        Assert.Equal(Units(12), Month(run.Result.Commissioned[(int)Kind], 2), 9);
        run.Year(2);
        Assert.Equal(0.0, Month(run.Result.Completed[(int)Kind], 1), 9);
    }

    [Fact]
    public void Advance_AnnualProject_ServesUntilDecemberAndStartsAnew()
    {
        Run run = new(Fixture().Project(Kind, FirstCounty, Limit, Cost, lag: 3, life: 1, annual: true, money: [(2021, 1.2e6), (2022, 1.2e6)]));
        run.Year(0);
        Assert.Equal(Units(1), Month(run.Result.Usable[(int)Kind], 0), 9);
        Assert.Equal(Units(12), Month(run.Result.Usable[(int)Kind], 11), 9);
        run.Year(1);
        Assert.Equal(Units(1), Month(run.Result.Usable[(int)Kind], 0), 9);
        run.Year(2);
        Assert.Equal(0.0, Month(run.Result.Usable[(int)Kind], 0));
    }

    [Fact]
    public void Advance_PlantThatWears_StartsWholeAndDecaysFromTheNextMonth()
    {
        Run run = new(Fixture().Project(Kind, FirstCounty, Limit, Cost, lag: 3, wears: true, money: (2021, 1.2e6)));
        run.Year(0);

        // o = .8: a falls by .02·.2 a month, and .05·.8 of the gap is repaired.
        Assert.Equal(1.0, Month(run.Result.Availability[(int)Kind], 3), 12);
        Assert.Equal(0.996, Month(run.Result.Availability[(int)Kind], 4), 12);
        Assert.Equal(0.996 * 0.996 + 0.04 * 0.004, Month(run.Result.Availability[(int)Kind], 5), 12);
        Assert.Equal(Units(2) * 0.996, Month(run.Result.Usable[(int)Kind], 4), 9);
    }

    [Fact]
    public void Advance_TwoProjectsOfOneKind_AddsTheirUnits()
    {
        Run run = new(Fixture().Project(Kind, FirstCounty, Limit, Cost, money: (2021, 1.2e6))
            .Project(Kind, FirstCounty, Limit, Cost, lag: 12, money: (2021, 1.2e6)));
        run.Year(0);
        Assert.Equal(Units(12), Month(run.Result.Usable[(int)Kind], 11), 9);
        Assert.Equal(2 * Units(12) / (2 * Limit), Month(run.Result.LimitShare[(int)Kind], 11), 12);
        run.Year(1);
        Assert.Equal(Units(12) + Units(2), Month(run.Result.Usable[(int)Kind], 1), 9);
    }

    [Fact]
    public void Advance_PlaceWithoutLimit_RefusesTheOrder()
    {
        Run run = new(Fixture().Project(Kind, FirstCounty, 0, Cost, money: (2021, 1.2e6)));
        run.Year(0);
        Assert.Equal(0, Assert.Single(run.Engine.Refused).Project);
        Assert.Empty(run.Engine.Works);
        Assert.Equal(0.0, Month(run.Result.Usable[(int)Kind], 11));
    }

    [Fact]
    public void Trace_AfterAYear_ShowsUnitsAndMoneyOfTheProject()
    {
        Run run = new(Fixture().Project(Kind, FirstCounty, Limit, Cost, lag: 3, wears: true, money: (2021, 1.2e6)));
        run.Year(0);
        double usable = Month(run.Result.Usable[(int)Kind], 11);
        Dictionary<string, TraceSeries> series = run.Engine.Trace.ToDictionary(s => s.Id);
        Assert.Equal(Units(12), Month(series["units-built/p0"].Values, 11), 9);
        Assert.Equal(usable, Month(series["units-usable/p0"].Values, 11));
        Assert.Equal(1.2e6, Month(series["money-spent/p0"].Values, 11), 6);
        Assert.Equal("m3/d", series["units-built/p0"].Unit);

        // Asking for the trace must not move the state on.
        run.Year(1);
        Run untraced = new(Fixture().Project(Kind, FirstCounty, Limit, Cost, lag: 3, wears: true, money: (2021, 1.2e6)));
        untraced.Year(0);
        untraced.Year(1);
        Assert.Equal(untraced.Result.Usable[(int)Kind].Values, run.Result.Usable[(int)Kind].Values);
    }

    [Fact]
    public void Advance_MembersWithTheirOwnLag_GivesTheSameBitsInEitherLane()
    {
        EconomyFixture fixture = Fixture().Project(Kind, FirstCounty, Limit, Cost, lag: 8, life: 1, wears: true, money: [(2021, 1.2e6), (2023, 3e6)]);
        fixture.Uncertainties.Add(Draw("lag", 84, DistributionKind.Uniform, 0.75, 1, 1.5, ProcessParameters.LagFactor));
        fixture.Uncertainties.Add(Draw("works", 82, DistributionKind.Triangular, 0.75, 0.92, 1, ProcessParameters.WorksShare));
        BlockContext block = fixture.Block(members: 13, central: false);
        InvestmentEngine<ScalarLane> scalar = new(block, FirstCounty, block.Region.Counties[0].Sites);
        InvestmentEngine<VectorLane> vector = new(block, FirstCounty, block.Region.Counties[0].Sites);
        InvestmentYear fromScalar = new(block.Lanes);
        InvestmentYear fromVector = new(block.Lanes);
        LaneState coverage = new(block.Lanes);
        for (int year = 0; year < 5; year++)
        {
            scalar.Advance(year, coverage, fromScalar);
            vector.Advance(year, coverage, fromVector);
            Assert.Equal(fromScalar.Usable[(int)Kind].Values, fromVector.Usable[(int)Kind].Values);
            Assert.Equal(fromScalar.LimitShare[(int)Kind].Values, fromVector.LimitShare[(int)Kind].Values);
        }

        Assert.Empty(vector.Ledger.Breaches);

        // round-half-up(8·f) for f in [.75, 1.5] lies in 6…12; members must differ for the case to tell anything.
        double[] firstMonths = [.. fromScalar.Usable[(int)Kind].Month(0)];
        Assert.True(firstMonths.Take(13).Distinct().Count() > 5);
    }

    [Fact]
    public void Of_OrdersInAndOutOfReach_AccountForTheWholeEnvelope()
    {
        EconomyFixture fixture = Fixture().Project(Kind, FirstCounty, Limit, Cost, money: [(2021, 3e6), (2022, 1e6), (2030, 2e6)])
            .Project(EffectKind.Toilet, FirstCounty, 0, Cost, money: (2023, 0.5e6));
        ProgrammeMoney money = Assert.Single(MoneyLedger.Of(fixture.Scenario(envelope: 10e6)));
        Assert.Equal([3e6, 1e6, 0, 0, 0], money.Spent);
        Assert.Equal([0, 0, 0.5e6, 0, 0], money.Refused);
        Assert.Equal(2e6, money.BeyondRun);
        Assert.Equal(3.5e6, money.Unallocated);
        Assert.Equal(0.0, money.Residual, 2);
        Assert.Equal(4e6, money.SpentUntil(1));
    }

    private static double Units(int months) => CostEffect.Units<ScalarLane>(0.92 * 1e5 * months, Limit, 0.7213475204444817 * Cost);

    private static EconomyFixture Fixture() => new EconomyFixture().County(_ => { });

    private static UncertaintyDefinition Draw(string id, int number, DistributionKind kind, double low, double mode, double high, VariableSpec spec) => new()
    {
        Id = id,
        Name = id,
        DrawIndex = number,
        Mode = DrawMode.Value,
        Distribution = kind,
        Low = low,
        Default = mode,
        High = high,
        Targets = [new(EntityKind.Region, 0, spec.Index)],
    };

    private sealed class Run
    {
        private readonly LaneState coverage;

        public Run(EconomyFixture fixture)
        {
            BlockContext block = fixture.Block();
            coverage = new(block.Lanes);
            Engine = new(block, FirstCounty, block.Region.Counties[0].Sites);
            Result = new(block.Lanes);
        }

        public InvestmentEngine<ScalarLane> Engine { get; }

        public InvestmentYear Result { get; }

        public void Year(int year)
        {
            Engine.Advance(year, coverage, Result);
            Assert.Empty(Engine.Ledger.Breaches);
        }
    }
}
