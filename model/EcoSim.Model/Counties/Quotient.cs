using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Division where nothing may stand below the line: a county without industry, people or land.</summary>
internal static class Quotient
{
    /// <summary>a/b, or <paramref name="ifZero"/> where b is 0.</summary>
    public static V Of<V>(V a, V b, V ifZero) where V : struct, ILane<V>
    {
        V nothing = V.Equal(b, 0.0);
        return V.Select(nothing, ifZero, a / V.Select(nothing, 1.0, b));
    }
}
