using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Numerics;

public class Philox4x32Tests
{
    /// <summary>Known answers of the Random123 library, file kat_vectors, philox4x32 with 10 rounds.</summary>
    [Theory]
    [InlineData(0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8)]
    [InlineData(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd)]
    [InlineData(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1)]
    public void Block_Random123Vector_GivesTheKnownAnswer(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint w0, uint w1, uint w2, uint w3) =>
        Assert.Equal((w0, w1, w2, w3), Philox4x32.Block(c0, c1, c2, c3, k0, k1));

    [Theory, MemberData(nameof(VerificationCase.Of), "philox4x32_10", MemberType = typeof(VerificationCase))]
    public void Block_VerificationCase_GivesTheExpectedValue(string id)
    {
        VerificationCase known = VerificationCase.Get(id);
        uint[] c = Array.ConvertAll(known.Vector("counter"), x => (uint)x);
        uint[] k = Array.ConvertAll(known.Vector("key"), x => (uint)x);
        known.Check(known.Output == "word0"
            ? Philox4x32.Block(c[0], c[1], c[2], c[3], k[0], k[1]).Word0
            : CounterStream.Uniform(k[0], (int)k[1], c[0], c[1], c[2], c[3]));
    }

    [Theory]
    [InlineData("", 0x811c9dc5)]
    [InlineData("a", 0xe40c292c)]
    [InlineData("foobar", 0xbf9cf968)]
    [InlineData("白银", 0x99080b4a)]
    public void Hash32_KnownText_GivesTheKnownHash(string text, uint expected) => Assert.Equal(expected, Fnv1a.Hash32(text));
}
