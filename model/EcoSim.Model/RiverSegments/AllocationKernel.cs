using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>The two steps of exact priority allocation on a river tree (science 3.4). Volumes in any one unit.</summary>
/// <remarks>
/// Subtrees of a tree are nested or apart, so truncating claims on the way down and dividing grants on the way up
/// gives every class, senior first, the largest total that is feasible, at every node at the same time.
/// </remarks>
public static class AllocationKernel
{
    /// <summary>Water that a tier may use in a subtree: cum − U − e, not below 0.</summary>
    /// <param name="cumulative">cum, inflow of the subtree after evaporation.</param>
    /// <param name="seniorUse">U, granted in the subtree by earlier tiers.</param>
    /// <param name="minimumFlow">e; 0 for a tier before it.</param>
    public static V Capacity<V>(V cumulative, V seniorUse, V minimumFlow) where V : struct, ILane<V> =>
        V.Max(cumulative - minimumFlow - seniorUse, 0.0);

    /// <summary>T = min(c, rem): what of a class's claims in the subtree the capacity covers; it is taken from the rest.</summary>
    public static V Truncate<V>(V claim, ref V rest) where V : struct, ILane<V>
    {
        V truncated = V.Min(claim, rest);
        rest -= truncated;
        return truncated;
    }

    /// <summary>f = G/c: the equal share in which a class's claims at a segment and above are met; 0 without claims.</summary>
    public static V Fraction<V>(V grant, V claim) where V : struct, ILane<V> => LaneMath.Ratio<V>(grant, claim, 0.0);
}
