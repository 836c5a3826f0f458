using EcoSim.Model.Definitions;
using EcoSim.Model.Explanations;

namespace EcoSim.Model.Tests.Explanations;

public class CriticalYearTests
{
    // Start, then 2021 to 2025.
    private static readonly double[] Values = [0, 5, 4, 4.5, 3, 1];

    [Theory]
    [InlineData(Comparator.AtLeast, 0.0, 2025, 4)]
    [InlineData(Comparator.AtLeast, 0.0, 2023, 2)]
    [InlineData(Comparator.AtLeast, 0.0, 2030, 4)]
    [InlineData(Comparator.AtLeastEveryYear, 2.0, 2025, 4)]
    [InlineData(Comparator.AtLeastEveryYear, 2.0, 2024, 3)]
    [InlineData(Comparator.FallsEveryYear, 0.0, 2025, 2)]
    [InlineData(Comparator.FallsEveryYearBy, 0.1, 2025, 2)]
    public void Of_Comparator_IsTheYearThatDecides(Comparator comparator, double target, int targetYear, int expected) =>
        Assert.Equal(expected, CriticalYear.Of(new()
        {
            Id = "i",
            State = "gdp",
            Entities = [],
            Comparator = comparator,
            Target = target,
            TargetYear = targetYear,
        }, Values, 2021));
}
