using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EcoSim.Model.Numerics;

/// <summary>Philox4x32-10, a counter-based generator: 128 bits of counter and 64 of key give 128 random bits, with no state between calls.</summary>
/// <remarks>Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3"; known answers of the Random123 library.</remarks>
public static class Philox4x32
{
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>The four words of one counter and key.</summary>
    public static (uint Word0, uint Word1, uint Word2, uint Word3) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (int round = 0; round < Rounds; round++)
        {
            ulong product0 = (ulong)Multiplier0 * c0;
            ulong product1 = (ulong)Multiplier1 * c2;
            c0 = (uint)(product1 >> 32) ^ c1 ^ k0;
            c1 = (uint)product1;
            c2 = (uint)(product0 >> 32) ^ c3 ^ k1;
            c3 = (uint)product0;
            k0 = unchecked(k0 + Weyl0);
            k1 = unchecked(k1 + Weyl1);
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>Word 0 of four keys (<paramref name="k0"/>, each element of <paramref name="k1"/>), in the low half of each element.</summary>
    /// <param name="k1">Key words in the low halves; the high halves are zero.</param>
    internal static Vector256<ulong> Word0(uint c0, uint c1, uint c2, uint c3, uint k0, Vector256<ulong> k1)
    {
        Vector256<ulong> lowHalf = Vector256.Create(0xFFFF_FFFFUL);
        Vector256<ulong> weyl1 = Vector256.Create((ulong)Weyl1);
        Vector256<ulong> x0 = Vector256.Create((ulong)c0);
        Vector256<ulong> x1 = Vector256.Create((ulong)c1);
        Vector256<ulong> x2 = Vector256.Create((ulong)c2);
        Vector256<ulong> x3 = Vector256.Create((ulong)c3);
        for (int round = 0; round < Rounds; round++)
        {
            // The high halves of x1, x3 and k1 gather rubbish, which neither the multiplication nor the last mask reads.
            Vector256<ulong> product0 = MultiplyLowHalves(x0, Multiplier0);
            Vector256<ulong> product1 = MultiplyLowHalves(x2, Multiplier1);
            x0 = (product1 >>> 32) ^ x1 ^ Vector256.Create((ulong)k0);
            x1 = product1;
            x2 = (product0 >>> 32) ^ x3 ^ k1;
            x3 = product0;
            k0 = unchecked(k0 + Weyl0);
            k1 += weyl1;
        }

        return x0 & lowHalf;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> MultiplyLowHalves(Vector256<ulong> a, uint b) => Avx2.IsSupported
        ? Avx2.Multiply(a.AsUInt32(), Vector256.Create(b))
        : (a & Vector256.Create(0xFFFF_FFFFUL)) * Vector256.Create((ulong)b);
}
