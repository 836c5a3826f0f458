using CsCheck;
using EcoSim.Model.Statistics;

namespace EcoSim.Model.Tests.Statistics;

public class QuantilesTests
{
    /// <summary>Type 7 of 0, 1, …, 10 at p is 10·p.</summary>
    [Fact]
    public void Of_WholeNumbersInAnyOrderWithInvalidMembers_InterpolatesTheValidOnes()
    {
        double[] members = [3, double.NaN, 10, 0, 7, 1, 2, 9, 4, double.NaN, 5, 6, 8];
        Quantiles band = Quantiles.Of(members);
        Assert.Equal(11, band.Count);
        Assert.Equal(0.5, band.P05, 1e-15);
        Assert.Equal(5.0, band.P50);
        Assert.Equal(9.5, band.P95, 1e-14);
        Assert.Equal(5.0, band.Mean);
    }

    [Fact]
    public void Of_OneMember_IsThatMember() => Assert.Equal(new Quantiles(1, 2.5, 2.5, 2.5, 2.5), Quantiles.Of([2.5]));

    [Fact]
    public void Of_NoValidMember_IsNaN()
    {
        Quantiles band = Quantiles.Of([double.NaN]);
        Assert.Equal(0, band.Count);
        Assert.True(double.IsNaN(band.P05) && double.IsNaN(band.P50) && double.IsNaN(band.P95) && double.IsNaN(band.Mean));
    }

    [Fact]
    public void Of_TooLittleRoom_Throws() => Assert.Throws<ArgumentException>(() => Quantiles.Of([1.0, 2.0], new double[1]));

    [Fact]
    public void TiledSum_MembersCutAnywhere_HasTheSameBits() =>
        Gen.Select(Gen.Double[-1e6, 1e6].Array[0, 400], Gen.Int[1, 130], Gen.Int[0, 399]).Sample((members, cut, invalid) =>
        {
            if (invalid < members.Length)
                members[invalid] = double.NaN;
            TiledSum cutSum = default;
            for (int from = 0; from < members.Length; from += cut)
                cutSum.Add(members.AsSpan(from, Math.Min(cut, members.Length - from)));

            double[] tiles = new double[(members.Length + TiledSum.Tile - 1) / TiledSum.Tile];
            for (int t = 0; t < tiles.Length; t++)
                tiles[t] = TiledSum.OfTile(members.AsSpan(t * 64, Math.Min(64, members.Length - t * 64)));

            Assert.Equal(TiledSum.Of(members), cutSum.Total);
            Assert.Equal(TiledSum.Of(members), TiledSum.OfTiles(tiles));
            Assert.Equal(members.Count(m => !double.IsNaN(m)), cutSum.Count);
            Assert.Equal(members.Where(m => !double.IsNaN(m)).Sum(), cutSum.Total, 1e-6);
        });

    /// <summary>2⁵³ + 1 rounds to 2⁵³: one at a time the ones of the second tile are lost, as a tile they are kept.</summary>
    [Fact]
    public void TiledSum_SecondTile_IsSummedByItself()
    {
        double[] members = new double[128];
        members[0] = 9007199254740992.0;
        members.AsSpan(64).Fill(1.0);
        Assert.Equal(9007199254740992.0 + 64.0, TiledSum.Of(members));
    }

    [Fact]
    public void OfTile_MoreThanATile_Throws() => Assert.Throws<ArgumentException>(() => TiledSum.OfTile(new double[65]));
}
