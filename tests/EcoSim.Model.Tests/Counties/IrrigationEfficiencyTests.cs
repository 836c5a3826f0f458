using EcoSim.Model.Counties;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Counties;

public class IrrigationEfficiencyTests
{
    [Theory, MemberData(nameof(VerificationCase.Of), "irrigation_saving", MemberType = typeof(VerificationCase))]
    public void Saving_VerificationCase_IsTheStatedWater(string id)
    {
        VerificationCase stated = VerificationCase.Get(id);
        stated.Check(IrrigationEfficiency.Saving<ScalarLane>(stated["net"], stated["eta0"], stated["eta1"]));
    }

    // η = .57 + .22·(.38 − .18) + .10·(.55 − .35)·(1 − .38) = .57 + .044 + .0124
    [Fact]
    public void Of_DripAndLining_AddsLiningOnlyWhereNoDripIs() =>
        Assert.Equal(0.6264, IrrigationEfficiency.Of<ScalarLane>(0.57, 0.38, 0.18, 0.55, 0.35, 0.22, 0.10, 0.80), 12);

    [Theory]
    [InlineData(0.75, 0.80)]
    [InlineData(0.85, 0.85)]
    public void Of_BeyondTheCap_StopsAtTheCapOrTheStart(double start, double expected) =>
        Assert.Equal(expected, IrrigationEfficiency.Of<ScalarLane>(start, 1.0, 0.0, 0.35, 0.35, 0.22, 0.10, 0.80).Value);

    // γ·(S(y) − S(y−1))/(n/η) = .2·(10e6 − 4e6)/(240/.6) = 3000 mu; less saved than before: nothing.
    [Theory]
    [InlineData(10e6, 4e6, 3000.0)]
    [InlineData(4e6, 10e6, 0.0)]
    public void Rebound_SavedWater_GrowsTheArea(double saved, double before, double expected) =>
        Assert.Equal(expected, IrrigationEfficiency.Rebound<ScalarLane>(0.2, saved, before, 240.0, 0.6), 9);

    // h = 1 − .5·(P/P̄ − 1), within .75 and 1.25
    [Theory]
    [InlineData(170.0, 1.0)]
    [InlineData(136.0, 1.1)]
    [InlineData(0.0, 1.25)]
    [InlineData(500.0, 0.75)]
    public void RainFactor_Season_LowersDemandWhenWet(double rain, double expected) =>
        Assert.Equal(expected, IrrigationEfficiency.RainFactor<ScalarLane>(rain, 170.0, 0.5, 0.75, 1.25), 12);

    [Fact]
    public void RainFactor_NoMeanKnown_IsOne() =>
        Assert.Equal(1.0, IrrigationEfficiency.RainFactor<ScalarLane>(100.0, 0.0, 0.5, 0.75, 1.25).Value);
}
