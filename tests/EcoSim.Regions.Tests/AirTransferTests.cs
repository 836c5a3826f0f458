using EcoSim.Model.Definitions;

namespace EcoSim.Regions.Tests;

public class AirTransferTests
{
    // Three places on the equator at 0°, 1° and 3°: distances 1, 2 and 3 degrees of the same circle.
    private static readonly IReadOnlyList<double>?[] Equator = [[0, 0], [1, 0], [3, 0]];

    [Fact]
    public void Of_ThreeSeats_SharesTheRestByInverseDistance()
    {
        double[][] omega = AirTransfer.Of(Equator, 0.8);
        Assert.Equal(0.8, omega[0][0]);
        Assert.Equal(0.2 * 3 / 4, omega[0][1], 12);
        Assert.Equal(0.2 * 1 / 4, omega[0][2], 12);
        Assert.All(omega, row => Assert.Equal(1, row.Sum(), 12));
    }

    [Fact]
    public void Of_OneSeat_IsOne() => Assert.Equal([1.0], AirTransfer.Of([null], 0.8)[0]);

    [Fact]
    public void Of_TwoSeatsInOnePlace_StaysFinite() =>
        Assert.All(AirTransfer.Of([[104, 36], [104, 36], [105, 36]], 0.8), row => Assert.Equal(1, row.Sum(), 12));

    [Fact]
    public void Compile_TwoCounties_KeepOwnShare() =>
        Assert.Equal([0.8, 0.2], RegionCompiler.Compile(SmallPack.Read()).AirTransfer[0].Select(x => Math.Round(x, 12)));
}
