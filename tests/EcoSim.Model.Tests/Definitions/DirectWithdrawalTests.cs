using EcoSim.Model.Definitions;

namespace EcoSim.Model.Tests.Definitions;

public class DirectWithdrawalTests
{
    private static readonly double[] Demand = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5];

    [Fact]
    public void Claims_WithoutCaps_AreTheDemand() => Assert.Equal(Demand, new DirectWithdrawal("mill", 0, Demand, 0).Claims());

    [Fact]
    public void Claims_MonthlyCap_CutsTheMonth() =>
        Assert.Equal([5, 5, 3, 0, 5, 5, 5, 5, 5, 5, 5, 5],
            new DirectWithdrawal("mill", 0, Demand, 0) { CapMonthly = [9, 5, 3, 0, 9, 9, 9, 9, 9, 9, 9, 9] }.Claims());

    // 22 a year: four months and 2 Mm³ of May, in the order of months.
    [Fact]
    public void Claims_YearlyCap_IsUsedUpInTheOrderOfMonths() =>
        Assert.Equal([5, 5, 5, 5, 2, 0, 0, 0, 0, 0, 0, 0], new DirectWithdrawal("mill", 0, Demand, 0) { CapYear = 22 }.Claims());

    [Fact]
    public void Claims_BothCaps_OnlyWhatTheMonthAllowsUsesUpTheYear() =>
        Assert.Equal([1, 1, 1, 1, 1, 5, 2, 0, 0, 0, 0, 0],
            new DirectWithdrawal("mill", 0, Demand, 0) { CapMonthly = [1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9], CapYear = 12 }.Claims());
}
