using EcoSim.Model.Counties;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Counties;

public class SewageWorksTests
{
    [Theory, MemberData(nameof(VerificationCase.Of), "wwtp", MemberType = typeof(VerificationCase))]
    public void Load_VerificationCase_IsTheStatedLoad(string id)
    {
        VerificationCase stated = VerificationCase.Get(id);
        ScalarLane treated = SewageWorks.TreatedFlow<ScalarLane>(stated["inflow"], stated["capacity"]);
        ScalarLane effluent = SewageWorks.Effluent<ScalarLane>(stated["C_raw"], stated["C_std"], 1.0);
        ScalarLane grams = SewageWorks.Load<ScalarLane>(treated, stated["inflow"] - treated, effluent, stated["C_raw"]);
        stated.Check(grams / 1000.0);
    }

    // 40 % of the capacity at 1A: .4·50 + .6·60 = 56
    [Fact]
    public void Standard_TwoGrades_IsWeightedByCapacity() =>
        Assert.Equal(56.0, SewageWorks.Standard<ScalarLane>(0.4, 50.0, 60.0), 12);

    [Fact]
    public void IsWinter_Months_AreNovemberToMarch() =>
        Assert.Equal([0, 1, 2, 10, 11], Enumerable.Range(0, 12).Where(SewageWorks.IsWinter));
}
