using CsCheck;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Numerics;

public class NegativeBinomialLaneTests
{
    [Fact]
    public void NegativeBinomialQuantile_AnyLanes_EqualsTheScalarForm() =>
        Gen.Select(Gen.Double[1e-9, 1 - 1e-9].Array[VectorLane.Count], Gen.Double[0, 40].Array[VectorLane.Count], Gen.Double[0.2, 5])
            .Sample((u, mean, k) =>
            {
                double[] lanes = new double[VectorLane.Count];
                Distributions.NegativeBinomialQuantile<VectorLane>(VectorLane.Load(u, 0), VectorLane.Load(mean, 0), k, 31).Store(lanes, 0);
                for (int i = 0; i < lanes.Length; i++)
                    Assert.Equal(Distributions.NegativeBinomialQuantile(u[i], mean[i], k, 31), lanes[i]);
            });

    [Fact]
    public void NegativeBinomialQuantile_MeanZero_IsZero()
    {
        double[] lanes = new double[VectorLane.Count];
        Distributions.NegativeBinomialQuantile<VectorLane>(0.999999, 0.0, 1.5, 31).Store(lanes, 0);
        Assert.All(lanes, n => Assert.Equal(0, n));
    }
}
