using EcoSim.Model.Explanations;

namespace EcoSim.Model.Tests.Explanations;

public class MemberPickTests
{
    [Fact]
    public void Of_OddNumber_TakesTheMiddleAndTheLowest()
    {
        MemberPick pick = MemberPick.Of([5, 1, 3, 4, 2], 2)!;
        Assert.Equal(2, pick.Median);
        Assert.Equal([1, 4], pick.Worst);
    }

    [Fact]
    public void Of_EvenNumber_TakesTheLowerOfTheTwoInTheMiddle() => Assert.Equal(3, MemberPick.Of([4, 1, 3, 2], 1)!.Median);

    [Fact]
    public void Of_EqualMargins_GoesByMemberNumber()
    {
        MemberPick pick = MemberPick.Of([0, 0, 0, 0, 0], 3)!;
        Assert.Equal(2, pick.Median);
        Assert.Equal([0, 1, 2], pick.Worst);
    }

    [Fact]
    public void Of_InvalidMembers_AreLeftOut()
    {
        MemberPick pick = MemberPick.Of([double.NaN, 2, double.NaN, 1], 3)!;
        Assert.Equal(3, pick.Median);
        Assert.Equal([3, 1], pick.Worst);
    }

    [Fact]
    public void Of_NoMemberWithAMargin_IsNull() => Assert.Null(MemberPick.Of([double.NaN], 1));
}
