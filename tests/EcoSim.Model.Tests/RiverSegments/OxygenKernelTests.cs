using EcoSim.Model.Numerics;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Tests.RiverSegments;

public class OxygenKernelTests
{
    [Theory]
    [InlineData("V07")]
    [InlineData("V09")]
    public void Deficit_KnownCase_IsTheClosedForm(string id)
    {
        VerificationCase v = VerificationCase.Get(id);
        v.Check(StreeterPhelps.Deficit<ScalarLane>(v["k1"], v["k2"], v["L0"], v["D0"], v["t"]));
    }

    [Fact]
    public void CriticalTime_KnownCase_IsTheClosedForm()
    {
        VerificationCase v = VerificationCase.Get("V08");
        v.Check(StreeterPhelps.CriticalTime<ScalarLane>(v["k1"], v["k2"], v["L0"], v["D0"]));
    }

    [Fact]
    public void CriticalDeficit_AtTheCriticalTime_IsTheLargestOnTheCurve()
    {
        double time = StreeterPhelps.CriticalTime<ScalarLane>(0.3, 0.7, 20.0, 1.0);
        double largest = StreeterPhelps.CriticalDeficit<ScalarLane>(0.3, 0.7, 20.0, 1.0);
        Assert.Equal(largest, (double)StreeterPhelps.Deficit<ScalarLane>(0.3, 0.7, 20.0, 1.0, time), 1e-12);
        Assert.True((double)StreeterPhelps.Deficit<ScalarLane>(0.3, 0.7, 20.0, 1.0, time - 0.1) < largest);
        Assert.True((double)StreeterPhelps.Deficit<ScalarLane>(0.3, 0.7, 20.0, 1.0, time + 0.1) < largest);
    }

    // A deficit above k1·L0/k2 only shrinks: t_c = 0, D_c = D0.
    [Theory]
    [InlineData(0.3, 0.7, 20, 30)]
    [InlineData(0.3, 0.7, 20, 12)]
    [InlineData(0.3, 0.3, 20, 30)]
    public void CriticalTime_DeficitOnlyShrinks_IsZero(double k1, double k2, double demand, double deficit)
    {
        Assert.Equal(0.0, (double)StreeterPhelps.CriticalTime<ScalarLane>(k1, k2, demand, deficit));
        Assert.Equal(deficit, (double)StreeterPhelps.CriticalDeficit<ScalarLane>(k1, k2, demand, deficit));
    }

    [Fact]
    public void ReaerationRate_KnownCase_IsOConnorDobbins()
    {
        VerificationCase v = VerificationCase.Get("V31");
        v.Check(Reaeration.Rate<ScalarLane>(v["u"], v["H"]));
    }

    // 14.652 − 0.41022·20 + 0.007991·400 − 7.7774e-5·8000 = 9.021808.
    [Fact]
    public void Saturation_TwentyDegrees_IsThePolynomial() =>
        Assert.Equal(9.021808, (double)Reaeration.Saturation<ScalarLane>(20.0), 1e-10);
}
