using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Investment;

public class AvailabilityTests
{
    [Theory, MemberData(nameof(VerificationCase.Of), "om_decay", MemberType = typeof(VerificationCase))]
    public void Next_UpkeepUnpaid_DecaysAsTheVerificationCase(string id)
    {
        VerificationCase known = VerificationCase.Get(id);
        double availability = 1;
        for (int month = 0; month < known["months"]; month++)
            availability = Availability.Next<ScalarLane>(availability, 0, known["delta"], 0.05);
        known.Check(known["cap"] * availability);
    }

    [Fact]
    public void Next_UpkeepPaidInPart_SettlesWhereRepairMeetsDecay()
    {
        // a = a·(1 − δ(1 − o)) + ρ·o·(1 − a) at a* = ρo/(ρo + δ(1 − o)) = .04/(.04 + .004) for o = .8.
        double availability = 1;
        for (int month = 0; month < 600; month++)
            availability = Availability.Next<ScalarLane>(availability, 0.8, 0.02, 0.05);
        Assert.Equal(0.04 / 0.044, availability, 9);
    }

    [Theory]
    [InlineData(0.8, 0.1, 0.5, 0.85)]
    [InlineData(0.95, 0.1, 1.0, 1.0)]
    public void PaidShare_RegulatedUnits_PayMoreUpToAll(double start, double gain, double coverage, double expected) =>
        Assert.Equal(expected, Availability.PaidShare<ScalarLane>(start, gain, coverage), 12);
}
