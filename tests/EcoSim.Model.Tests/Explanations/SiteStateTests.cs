using CsCheck;
using EcoSim.Model.Explanations;

namespace EcoSim.Model.Tests.Explanations;

public class SiteStateTests
{
    [Fact]
    public void Of_RisingUnits_PartsAddUpToTheLimit() =>
        Gen.Double[0, 1].Array[4].Select(Gen.Double[1e-3, 1e10]).Sample((shares, limit) =>
        {
            double[] sorted = [.. shares.Order().Select(s => s * limit)];
            SiteState state = SiteState.Of(limit, sorted[3], sorted[2], sorted[1], sorted[0]);
            Assert.InRange(state.Residual, -1e-12 * limit, 1e-12 * limit);
        });

    [Fact]
    public void Of_KnownUnits_IsTakenApart()
    {
        SiteState state = SiteState.Of(limit: 100, built: 80, commissioned: 60, completed: 55, usable: 44);
        Assert.Equal(new SiteState(100, Usable: 44, LostToUpkeep: 11, UnderConstruction: 20, Retired: 5, NeverFunded: 20), state);
    }

    [Theory]
    [InlineData(100, 30, 30, 30, 30, 0, BindingConstraint.Money)]
    [InlineData(100, 80, 40, 40, 40, 0, BindingConstraint.Lag)]
    [InlineData(100, 90, 90, 90, 50, 0, BindingConstraint.Upkeep)]
    [InlineData(100, 90, 90, 40, 40, 0, BindingConstraint.Retirement)]
    [InlineData(100, 80, 80, 80, 80, 40, BindingConstraint.Survival)]
    [InlineData(100, 98, 98, 98, 97, 0, BindingConstraint.Capacity)]
    [InlineData(0, 0, 0, 0, 0, 0, BindingConstraint.Capacity)]
    public void Binding_LargestGap_IsNamed(
        double limit, double built, double commissioned, double completed, double usable, double died, BindingConstraint expected) =>
        Assert.Equal(expected, SiteState.Of(limit, built, commissioned, completed, usable).Binding(died));

    // 98 of 100 built is saturated: the rest is not for money to build, whatever lags behind.
    [Fact]
    public void Binding_SaturatedAndUnderConstruction_IsLag() =>
        Assert.Equal(BindingConstraint.Lag, SiteState.Of(100, 98, 80, 80, 80).Binding());

    [Fact]
    public void SpansOf_ChangingConstraints_RunFromFirstToLastMonth() => Assert.Equal(
        [new(BindingConstraint.Money, 0, 1), new(BindingConstraint.Lag, 2, 2), new(BindingConstraint.Money, 3, 3)],
        ConstraintSpan.Of([BindingConstraint.Money, BindingConstraint.Money, BindingConstraint.Lag, BindingConstraint.Money]));
}
