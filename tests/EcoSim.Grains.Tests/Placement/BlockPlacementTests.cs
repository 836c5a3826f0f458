using System.Text;
using EcoSim.Grains.Placement;

namespace EcoSim.Grains.Tests.Placement;

public class BlockPlacementTests
{
    [Fact]
    public void Turn_EntitiesOfABlock_AreTogether() =>
        Assert.Equal(Turn("run-a/17/2"), Turn("run-a/17/2/jingyuan"));

    [Fact]
    public void Turn_BlocksOfARun_AreEven()
    {
        int[] counts = new int[3];
        for (int block = 0; block < 40; block++)
            counts[Turn($"run-a/{block}/1/entity")]++;
        Assert.InRange(counts.Max() - counts.Min(), 0, 1);
    }

    [Fact]
    public void Turn_NextAttempt_IsElsewhere() => Assert.NotEqual(Turn("run-a/17/1"), Turn("run-a/17/2"));

    [Fact]
    public void Turn_OtherKey_IsRefused() => Assert.Throws<FormatException>(() => Turn("county"));

    private static int Turn(string key) => BlockPlacementDirector.Turn(Encoding.UTF8.GetBytes(key), 3);
}
