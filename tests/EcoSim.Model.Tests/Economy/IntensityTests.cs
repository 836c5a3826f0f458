using EcoSim.Model.Economy;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Economy;

public class IntensityTests
{
    [Theory, MemberData(nameof(VerificationCase.Of), "intensity", MemberType = typeof(VerificationCase))]
    public void After_VerificationCase_GivesItsValue(string id)
    {
        VerificationCase known = VerificationCase.Get(id);
        known.Check(Intensity.After<ScalarLane>(known["E0"], known["g"], known["n"]));
    }

    [Fact]
    public void Advance_FiveYearsByMonth_EqualsTheClosedForm()
    {
        CompoundPath path = new(Lanes.Pad);
        path.Start<ScalarLane>(0, 1.2);
        for (int year = 0; year < 5; year++)
            path.Advance<ScalarLane>(0, -0.03);
        Assert.Equal(Intensity.After<ScalarLane>(1.2, 0.03, 59.0 / 12), path.Values.Read<ScalarLane>(11, 0), 12);
        Assert.Equal(Intensity.After<ScalarLane>(1.2, 0.03, 5), path.Next<ScalarLane>(0), 12);
    }

    [Fact]
    public void Monthly_YearlyLevel_IsATwelfth() =>
        Assert.Equal(1.2e8 / 1e4 * 3.6 / 12, Intensity.Monthly<ScalarLane>(1.2e8, 3.6), 9);
}
