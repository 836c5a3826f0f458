using EcoSim.Model.Numerics;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Tests.RiverSegments;

public class WaterClassTests
{
    [Fact]
    public void Of_KnownCase_IsTheWorstFactor()
    {
        VerificationCase v = VerificationCase.Get("V30");
        v.Check(WaterClass.Of<ScalarLane>(v["COD"], v["NH3N"], v["TP"], v["DO"]));
    }

    // "≤ limit" after rounding to the digits of the limit: 20.4 is class III, 20.5 is IV.
    [Theory]
    [InlineData(15.4, 1)]
    [InlineData(15.5, 3)]
    [InlineData(20.4, 3)]
    [InlineData(20.5, 4)]
    [InlineData(30.49, 4)]
    [InlineData(40.4, 5)]
    [InlineData(40.5, 6)]
    public void OfCod_AroundALimit_RoundsToWholeMilligrams(double cod, double expected) =>
        Assert.Equal(expected, (double)WaterClass.OfCod<ScalarLane>(cod));

    [Theory]
    [InlineData(0.154, 1)]
    [InlineData(0.156, 2)]
    [InlineData(0.54, 2)]
    [InlineData(0.56, 3)]
    [InlineData(1.04, 3)]
    [InlineData(1.06, 4)]
    [InlineData(2.04, 5)]
    [InlineData(2.06, 6)]
    public void OfAmmonia_AroundALimit_RoundsAsPrinted(double ammonia, double expected) =>
        Assert.Equal(expected, (double)WaterClass.OfAmmonia<ScalarLane>(ammonia));

    [Theory]
    [InlineData(0.024, 1)]
    [InlineData(0.026, 2)]
    [InlineData(0.14, 2)]
    [InlineData(0.16, 3)]
    [InlineData(0.44, 5)]
    [InlineData(0.46, 6)]
    public void OfPhosphorus_AroundALimit_RoundsAsPrinted(double phosphorus, double expected) =>
        Assert.Equal(expected, (double)WaterClass.OfPhosphorus<ScalarLane>(phosphorus));

    [Theory]
    [InlineData(7.46, 1)]
    [InlineData(7.44, 2)]
    [InlineData(5.6, 2)]
    [InlineData(5.4, 3)]
    [InlineData(2.6, 4)]
    [InlineData(2.4, 5)]
    [InlineData(1.4, 6)]
    public void OfOxygen_AroundALimit_RoundsAsPrinted(double oxygen, double expected) =>
        Assert.Equal(expected, (double)WaterClass.OfOxygen<ScalarLane>(oxygen));

    [Fact]
    public void Of_UnknownFactor_IsUnknown()
    {
        Assert.True(double.IsNaN(WaterClass.Of<ScalarLane>(double.NaN, 0.1, 0.01)));
        Assert.True(double.IsNaN(WaterClass.Of<ScalarLane>(10.0, 0.1, 0.01, double.NaN)));
    }
}
