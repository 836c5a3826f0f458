using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Numerics;

public class NormalDistributionTests
{
    /// <summary>z and Φ(z) = erfc(−z/√2)/2, computed with 60 digits (mpmath) and rounded.</summary>
    public static TheoryData<double, double> Probabilities => new()
    {
        { -37.5, 4.605353009581955e-308 },
        { -30.0, 4.906713927148187e-198 },
        { -25.0, 3.056696706382561e-138 },
        { -20.0, 2.7536241186062337e-89 },
        { -12.3, 4.5287069561587846e-35 },
        { -10.0, 7.619853024160525e-24 },
        { -8.0, 6.220960574271784e-16 },
        { -6.0, 9.86587645037698e-10 },
        { -5.7, 5.990371401063528e-09 },
        { -5.6, 1.071759025831093e-08 },
        { -5.0, 2.866515718791939e-07 },
        { -4.0, 3.1671241833119924e-05 },
        { -3.3, 0.0004834241423837775 },
        { -2.5, 0.006209665325776135 },
        { -2.0, 0.02275013194817921 },
        { -1.5, 0.06680720126885807 },
        { -1.0, 0.15865525393145705 },
        { -0.7, 0.24196365222307303 },
        { -0.6, 0.2742531177500736 },
        { -0.3, 0.3820885778110474 },
        { -0.001, 0.49960105778608893 },
        { 0.0, 0.5 },
        { 1e-09, 0.5000000003989423 },
        { 0.25, 0.5987063256829237 },
        { 0.5, 0.6914624612740131 },
        { 0.67, 0.7485711049046899 },
        { 0.68, 0.7517477695464295 },
        { 1.0, 0.8413447460685429 },
        { 1.959963984540054, 0.975 },
        { 2.3, 0.9892758899783242 },
        { 3.0, 0.9986501019683699 },
        { 4.0, 0.9999683287581669 },
        { 5.0, 0.9999997133484281 },
        { 5.65, 0.9999999919776081 },
        { 5.7, 0.9999999940096286 },
        { 7.0, 0.9999999999987201 },
        { 8.2, 0.9999999999999999 },
        { 9.0, 1.0 },
    };

    /// <summary>u and the root of Φ(z) = u, computed with 60 digits (mpmath) and rounded.</summary>
    public static TheoryData<double, double> Quantiles => new()
    {
        { 1e-300, -37.0470962993612 },
        { 1e-100, -21.273453560965326 },
        { 1e-20, -9.262340089798407 },
        { 1.4e-11, -6.656723091518184 },
        { 1.3e-11, -6.667611456510741 },
        { 1.1641532182693481e-10, -6.3379577545537895 },
        { 1e-09, -5.9978070150076865 },
        { 1e-06, -4.753424308822899 },
        { 0.0001, -3.7190164854556804 },
        { 0.001, -3.0902323061678136 },
        { 0.01, -2.326347874040841 },
        { 0.025, -1.9599639845400543 },
        { 0.0749, -1.4402382675279637 },
        { 0.0751, -1.43882539275254 },
        { 0.1, -1.2815515655446004 },
        { 0.2, -0.8416212335729142 },
        { 0.3, -0.5244005127080408 },
        { 0.4, -0.2533471031357997 },
        { 0.49, -0.025068908258711057 },
        { 0.5, 0.0 },
        { 0.5000001, 2.506628273311648e-07 },
        { 0.6, 0.2533471031357997 },
        { 0.75, 0.6744897501960817 },
        { 0.9, 1.2815515655446006 },
        { 0.9249, 1.4388253927525403 },
        { 0.9251, 1.440238267527964 },
        { 0.975, 1.9599639845400538 },
        { 0.99, 2.3263478740408408 },
        { 0.9999, 3.7190164854557084 },
        { 0.999999, 4.753424308817087 },
        { 0.9999999998835847, 6.3379577545537895 },
    };

    [Theory, MemberData(nameof(Probabilities))]
    public void NormalCdf_ReferencePoint_IsWithinRelativeBound(double z, double expected) =>
        Assert.InRange(LaneMath.NormalCdf<ScalarLane>(z).Value / expected - 1.0, -1e-15, 1e-15);

    [Theory, MemberData(nameof(Quantiles))]
    public void NormalQuantile_ReferencePoint_IsWithinRelativeBound(double u, double expected) =>
        Assert.InRange(LaneMath.NormalQuantile<ScalarLane>(u).Value - expected, -1e-15 * Math.Abs(expected), 1e-15 * Math.Abs(expected));

    [Theory]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(1.0, double.PositiveInfinity)]
    [InlineData(-0.1, double.NaN)]
    [InlineData(1.1, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void NormalQuantile_SpecialValue_IsAsStated(double u, double expected) =>
        Assert.Equal(expected, LaneMath.NormalQuantile<ScalarLane>(u).Value);

    [Theory]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(double.PositiveInfinity, 1.0)]
    [InlineData(50.0, 1.0)]
    [InlineData(double.NaN, double.NaN)]
    public void NormalCdf_SpecialValue_IsAsStated(double z, double expected) =>
        Assert.Equal(expected, LaneMath.NormalCdf<ScalarLane>(z).Value);

    [Fact]
    public void NormalCdf_OfNormalQuantile_GivesTheProbabilityBack()
    {
        for (int i = 0; i < 100_000; i++)
        {
            double u = CounterStream.Uniform(3, i, 0, 0, 0, 0);
            Assert.Equal(u, LaneMath.NormalCdf(LaneMath.NormalQuantile<ScalarLane>(u)).Value, 1e-15);
        }
    }
}
