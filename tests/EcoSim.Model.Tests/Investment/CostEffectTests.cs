using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Investment;

public class CostEffectTests
{
    [Theory, MemberData(nameof(VerificationCase.Of), "cost_effect", MemberType = typeof(VerificationCase))]
    public void Units_VerificationCase_GivesItsValue(string id)
    {
        // U(I) = U_max·(1 − exp(−I/(c·U_max))); payments one by one, each from the units built so far.
        VerificationCase known = VerificationCase.Get(id);
        double limit = known["U_max"];
        double cost = known["c"];
        double units = 0;
        foreach (double payment in known.Vector("I"))
        {
            double works = units > 0 ? CostEffect.Anchor<ScalarLane>(units, limit, cost) : 0.0;
            units = CostEffect.Units<ScalarLane>(works + payment, limit, cost);
        }

        known.Check(units);
    }

    [Fact]
    public void Units_AtHalfTheLimit_CostThePublishedAverage()
    {
        // U = U_max/2 costs I = k·U_max·ln 2; the average I/U = 2·ln 2·k is the published cost, so k = c/(2·ln 2).
        const double Average = 900;
        double initial = Average * 0.7213475204444817;
        double works = CostEffect.Anchor<ScalarLane>(50, 100, initial);
        Assert.Equal(Average, works / 50, 9);
    }

    [Fact]
    public void Anchor_LimitThatGrows_KeepsTheUnits()
    {
        double units = CostEffect.Units<ScalarLane>(3e6, 100, 2e4);
        double works = CostEffect.Anchor<ScalarLane>(units, 150, 2e4);
        Assert.Equal(units, CostEffect.Units<ScalarLane>(works, 150, 2e4), 10);
    }

    [Fact]
    public void Units_MoreMoneyOrDearerWorks_NeverRunBackwards()
    {
        double before = 0;
        for (double works = 0; works < 1e8; works += 1e5)
        {
            double units = CostEffect.Units<ScalarLane>(works, 1000, 700);
            Assert.InRange(units, before, 1000);
            Assert.InRange((double)CostEffect.Units<ScalarLane>(works, 1000, 800), 0, units);
            before = units;
        }
    }
}
