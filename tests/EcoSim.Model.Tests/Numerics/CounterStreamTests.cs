using CsCheck;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Numerics;

public class CounterStreamTests
{
    [Fact]
    public void Fill_AnyLengthAndPlace_GivesTheBitsOfSingleDraws() =>
        Gen.Select(Gen.Int[0, 21], Gen.UInt, Gen.Int[0, 20_000], Gen.UInt, Gen.UInt[0, 200], Gen.UInt[0, 9]).Sample(
            (length, seed, firstMember, entity, month, draw) =>
            {
                double[] uniform = new double[length];
                double[] normal = new double[length];
                CounterStream.Fill(uniform, seed, firstMember, entity, month, 3, draw);
                CounterStream.FillNormal(normal, seed, firstMember, entity, month, 3, draw);
                for (int i = 0; i < length; i++)
                {
                    Assert.Equal(CounterStream.Uniform(seed, firstMember + i, entity, month, 3, draw), uniform[i]);
                    Assert.Equal(CounterStream.Normal(seed, firstMember + i, entity, month, 3, draw), normal[i]);
                }
            });

    [Theory]
    [InlineData(int.MaxValue - 2)]
    [InlineData(-3)]
    public void Fill_MemberNumberWraps_GivesTheBitsOfSingleDraws(int firstMember)
    {
        double[] lanes = new double[8];
        CounterStream.Fill(lanes, 1, firstMember, 2, 3, 4, 5);
        for (int i = 0; i < lanes.Length; i++)
            Assert.Equal(CounterStream.Uniform(1, unchecked(firstMember + i), 2, 3, 4, 5), lanes[i]);
    }

    [Fact]
    public void Uniform_EachPartOfTheAddressChanged_ChangesTheDraw()
    {
        double[] draws =
        [
            CounterStream.Uniform(1, 1, 1, 1, 1, 1), CounterStream.Uniform(2, 1, 1, 1, 1, 1),
            CounterStream.Uniform(1, 2, 1, 1, 1, 1), CounterStream.Uniform(1, 1, 2, 1, 1, 1),
            CounterStream.Uniform(1, 1, 1, 2, 1, 1), CounterStream.Uniform(1, 1, 1, 1, 2, 1),
            CounterStream.Uniform(1, 1, 1, 1, 1, 2),
        ];
        Assert.Equal(draws.Length, draws.Distinct().Count());
    }

    [Fact]
    public void FillNormal_ManyMembers_HasTheMomentsOfAStandardNormal()
    {
        double[] z = new double[100_000];
        CounterStream.FillNormal(z, 11, 0, Fnv1a.Hash32("region"), 1, 2, 0);
        double mean = z.Average();
        double variance = z.Sum(x => (x - mean) * (x - mean)) / z.Length;
        // Four standard errors: 4/√n and 4·√(2/n).
        Assert.InRange(mean, -0.0127, 0.0127);
        Assert.InRange(variance, 1 - 0.0179, 1 + 0.0179);
    }
}
