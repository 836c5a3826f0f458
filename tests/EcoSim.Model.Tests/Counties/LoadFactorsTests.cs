using EcoSim.Model.Counties;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Counties;

public class LoadFactorsTests
{
    // (1 − .1·.85 − .2·.85 − .1·.6)/(1 − .1·.85) = .685/.915
    [Fact]
    public void RuralTreatment_PlantsAndWetlands_RemoveTheirShares() =>
        Assert.Equal(0.685 / 0.915, LoadFactors.RuralTreatment<ScalarLane>(0.1, 0.2, 0.1, 0.85, 0.6, 0.05), 12);

    [Fact]
    public void RuralTreatment_EverythingTreated_StopsAtTheFloor() =>
        Assert.Equal(0.05, LoadFactors.RuralTreatment<ScalarLane>(0.0, 1.0, 0.0, 0.99, 0.6, 0.05).Value);

    [Fact]
    public void RuralTreatment_NothingAddedToFullTreatment_IsOne() =>
        Assert.Equal(1.0, LoadFactors.RuralTreatment<ScalarLane>(1.0, 0.0, 0.0, 1.0, 0.6, 0.05).Value);

    // (1 − .35·.85)/(1 − .35·.5) = .7025/.825
    [Fact]
    public void Normalised_ShareRises_CutsRelativeToTheStart() =>
        Assert.Equal(0.7025 / 0.825, LoadFactors.Normalised<ScalarLane>(0.35, 0.85, 0.5), 12);

    // (1 − .88)/(1 − .76) = .5
    [Theory]
    [InlineData(0.88, 0.76, 0.5)]
    [InlineData(0.76, 0.76, 1.0)]
    [InlineData(1.0, 1.0, 1.0)]
    public void Manure_UsedShare_LeavesTheRest(double used, double start, double expected) =>
        Assert.Equal(expected, LoadFactors.Manure<ScalarLane>(used, start), 12);
}
