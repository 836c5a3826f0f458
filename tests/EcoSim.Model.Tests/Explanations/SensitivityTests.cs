using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Explanations;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Explanations;

public class SensitivityTests
{
    private const uint Seed = 5;
    private const int Members = 1500;

    // The margin falls steeply with the third uncertainty and rises a little with the first.
    [Fact]
    public void Of_APlantedRelation_FindsItFirst()
    {
        RegionDefinition region = Region(6);
        BlockInputs inputs = new(region, new MemberBlock(Seed, 0, Members));
        int lanes = new MemberBlock(Seed, 0, Members).Lanes;
        double[] margins = [.. Enumerable.Range(0, Members).Select(m => 0.3 * inputs.Uniforms[m] - Math.Exp(inputs.Uniforms[2 * lanes + m]))];
        IReadOnlyList<Sensitivity> found = Sensitivity.Of(region, Seed, margins, 3);
        Assert.Equal(["e3", "e1"], found.Take(2).Select(s => s.Uncertainty));
        Assert.InRange(found[0].Rank, -1, -0.95);
        Assert.InRange(found[1].Rank, 0.05, 0.4);
        Assert.True(found[0].Stands);
        Assert.InRange(Math.Abs(found[2].Rank), 0, 3 * found[2].Noise);
    }

    [Fact]
    public void Of_AMarginThatDoesNotVary_FindsNothing() =>
        Assert.Empty(Sensitivity.Of(Region(2), Seed, new double[Members], 3));

    private static RegionDefinition Region(int uncertainties) => RegionFixture.Region([], uncertainties:
        [.. Enumerable.Range(1, uncertainties).Select(i => new UncertaintyDefinition
        {
            Id = $"e{i}",
            Name = $"e{i}",
            DrawIndex = i,
            Mode = DrawMode.Factor,
            Distribution = DistributionKind.Uniform,
            Low = 0.5,
            Default = 1,
            High = 1.5,
            Targets = [],
        })]);
}
