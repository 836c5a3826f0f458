using EcoSim.Model.Counties;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Counties;

public class CoverGrowthTests
{
    [Theory]
    [MemberData(nameof(VerificationCase.Of), "logistic", MemberType = typeof(VerificationCase))]
    public void Logistic_VerificationCase_GivesTheKnownCover(string id)
    {
        VerificationCase known = VerificationCase.Get(id);
        int steps = known.Inputs.ContainsKey("steps") ? (int)known["steps"] : 1;
        ScalarLane cover = known["A0"];
        for (int step = 0; step < steps; step++)
            cover = CoverGrowth.Logistic<ScalarLane>(cover, known["K"], known["r"], steps > 1 ? 1.0 / 12 : known["t"]);
        known.Check(Of(cover));
    }

    [Fact]
    public void Logistic_AtCapacity_Stays() =>
        Assert.Equal(0.4, Of(CoverGrowth.Logistic<ScalarLane>(0.4, 0.4, 0.35, 5)));

    // 0.08 + 0.0012·240 = 0.368; 0.08 + 0.0012·600 = 0.80 → 0.75; 0.08 + 0.0012·10 = 0.092 → 0.15.
    [Theory]
    [InlineData(240, 0.368)]
    [InlineData(600, 0.75)]
    [InlineData(10, 0.15)]
    public void Capacity_ByRain_LiesWithinItsBounds(double rain, double expected) =>
        Assert.Equal(expected, Of(CoverGrowth.Capacity<ScalarLane>(rain, 0.08, 0.0012, 1, 0.15, 0.75)), 1e-12);

    internal static double Of(ScalarLane lane)
    {
        double[] value = new double[1];
        lane.Store(value, 0);
        return value[0];
    }
}
