using EcoSim.Model.Definitions;
using EcoSim.Model.Explanations;
using EcoSim.Model.Indicators;

namespace EcoSim.Model.Tests.Explanations;

public class StateDriversTests
{
    public static TheoryData<string> States => [.. StateCatalogue.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(States))]
    public void Of_EveryStateOfTheCatalogue_BeginsWithItsOwnPage(string state)
    {
        StateCatalogue.TryGet(state, out StateSpec spec);
        StateDriver driver = StateDrivers.Of(state);
        Assert.Equal(spec.Process, driver.Pages[0]);
        Assert.Equal(driver.All.Distinct().Count(), driver.All.Count());
    }

    [Fact]
    public void Of_EveryKindOfEffect_ActsOnSomeState()
    {
        HashSet<EffectKind> acting =
            [.. StateCatalogue.All.Where(s => s.Id != "money-spent").SelectMany(s => StateDrivers.Of(s.Id).Direct)];
        Assert.Equal(Enum.GetValues<EffectKind>().ToHashSet(), acting);
    }

    [Fact]
    public void Of_AConstantShare_HasNoLever() => Assert.Empty(StateDrivers.Of("urban-waste-treated-share").All);
}
