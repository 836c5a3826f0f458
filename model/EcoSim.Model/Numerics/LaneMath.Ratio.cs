using System.Runtime.CompilerServices;

namespace EcoSim.Model.Numerics;

public static partial class LaneMath
{
    /// <summary><paramref name="numerator"/> ÷ <paramref name="denominator"/>, and <paramref name="ifZero"/> where the denominator is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Ratio<V>(V numerator, V denominator, V ifZero) where V : struct, ILane<V> =>
        V.Select(V.Equal(denominator, 0.0), ifZero, numerator / denominator);
}
