using EcoSim.Model.Numerics;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Tests.RiverSegments;

public class ReachKernelTests
{
    // C = C0·e^(−K·t_r), t_r = 1000·x/(86400·u).
    [Fact]
    public void Concentration_ReachWithoutLoad_DecaysOverTravelTime()
    {
        VerificationCase v = VerificationCase.Get("V01");
        v.Check(Concentration(1, v["C0"], 0, 0, v["K"], v["x"], v["u"]));
    }

    [Fact]
    public void Concentration_ReachesInSeries_DecayOneAfterAnother()
    {
        VerificationCase v = VerificationCase.Get("V03");
        double[] k = v.Vector("K"), x = v.Vector("x"), u = v.Vector("u");
        double c = v["C0"];
        for (int i = 0; i < k.Length; i++)
            c = Concentration(1, c, 0, 0, k[i], x[i], u[i]);
        v.Check(c);
    }

    [Fact]
    public void Concentration_LoadAtMidLength_DecaysOverHalfTheReach()
    {
        VerificationCase v = VerificationCase.Get("V04");
        v.Check(Concentration(v["Q"], v["C_up"], v["W"], v["q_w"], v["K"], v["x"], v["u"]));
    }

    // V05: what comes in, Q·C + W, less what leaves.
    [Fact]
    public void Removed_LoadAtMidLength_ClosesTheMassBalance()
    {
        VerificationCase v = VerificationCase.Get("V05");
        double mass = v["Q"] * v["C_up"];
        double half = ReachDecay.HalfReach<ScalarLane>(v["K"], ReachDecay.TravelDays<ScalarLane>(v["x"], v["u"]));
        double decayable = ReachDecay.Decayable<ScalarLane>(mass, 0.0);
        v.Check(ReachDecay.Removed<ScalarLane>(decayable, v["W"], half));
        Assert.Equal(v.Expected, mass + v["W"] - ReachDecay.MassOut<ScalarLane>(mass, decayable, v["W"], half), 1e-8);
    }

    [Fact]
    public void Rate_ColdWater_FallsByTheta()
    {
        VerificationCase v = VerificationCase.Get("V06");
        v.Check(ReachDecay.Rate<ScalarLane>(v["K20"], v["theta"], v["T"]));
    }

    // C = C_b + (C_in − C_b)·e^(−K·t): 11 + 9·e^(−0.2·2).
    [Fact]
    public void Concentration_WithNaturalFloor_DecaysOnlyWhatLiesAboveIt()
    {
        double c = ReachDecay.Concentration<ScalarLane>(3.0, 20.0, 11.0, 0.0, 0.0, 0.2, 2.0);
        Assert.Equal(11 + 9 * Math.Exp(-0.4), c, 1e-12);
        Assert.Equal(8.0, (double)ReachDecay.Concentration<ScalarLane>(3.0, 8.0, 11.0, 0.0, 0.0, 0.2, 2.0), 1e-14);
    }

    [Fact]
    public void TravelDays_NoLength_IsZeroWhateverTheVelocity()
    {
        Assert.Equal(0.0, (double)ReachDecay.TravelDays<ScalarLane>(0.0, 0.0));
        Assert.Equal(double.PositiveInfinity, (double)ReachDecay.TravelDays<ScalarLane>(1.0, 0.0));
    }

    [Fact]
    public void Velocity_PowerOfDischarge_IsHydraulicGeometry() =>
        Assert.Equal(0.12 * Math.Pow(900, 0.36), (double)ReachDecay.Velocity<ScalarLane>(900.0, 0.12, 0.36), 1e-12);

    [Fact]
    public void Mixing_TwoRivers_WeightsByFlow()
    {
        VerificationCase v = VerificationCase.Get("V02");
        v.Check(Mixing.Concentration<ScalarLane>(v["Q1"], v["C1"], v["Q2"], v["C2"]));
        Assert.Equal(0.0, (double)Mixing.Concentration<ScalarLane>(0.0, 5.0, 0.0, 7.0));
    }

    private static double Concentration(double q, double c, double load, double water, double k, double x, double u) =>
        ReachDecay.Concentration<ScalarLane>(q, c, 0.0, load, water, k, ReachDecay.TravelDays<ScalarLane>(x, u));
}
