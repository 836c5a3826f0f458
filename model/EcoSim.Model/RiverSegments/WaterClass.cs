using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>Class of river water by GB 3838-2002, worst single factor: 1 to 5, 6 = worse than V (science 4.5, V30).</summary>
/// <remarks>
/// A value meets a limit if it does so after rounding to the digits in which the limit is printed. Total nitrogen and
/// salt are not assessed in rivers. NaN where a factor is NaN.
/// </remarks>
public static class WaterClass
{
    public const int WorseThanV = 6;

    /// <param name="cod">Chemical oxygen demand, mg/L.</param>
    /// <param name="ammonia">Ammonia nitrogen, mg/L.</param>
    /// <param name="phosphorus">Total phosphorus, mg/L.</param>
    public static V Of<V>(V cod, V ammonia, V phosphorus) where V : struct, ILane<V>
    {
        V worst = V.Max(V.Max(OfCod(cod), OfAmmonia(ammonia)), OfPhosphorus(phosphorus));
        V known = V.Equal(cod, cod) & V.Equal(ammonia, ammonia) & V.Equal(phosphorus, phosphorus);
        return V.Select(known, worst, double.NaN);
    }

    /// <param name="oxygen">Dissolved oxygen, mg/L.</param>
    /// <inheritdoc cref="Of{V}(V, V, V)" path="/param"/>
    public static V Of<V>(V cod, V ammonia, V phosphorus, V oxygen) where V : struct, ILane<V>
    {
        V others = Of(cod, ammonia, phosphorus);
        V worst = V.Max(others, OfOxygen(oxygen));
        return V.Select(V.Equal(others, others) & V.Equal(oxygen, oxygen), worst, double.NaN);
    }

    /// <summary>Limits 15 15 20 30 40 mg/L.</summary>
    public static V OfCod<V>(V cod) where V : struct, ILane<V> =>
        1.0 + 2.0 * Over(cod, 1, 15) + Over(cod, 1, 20) + Over(cod, 1, 30) + Over(cod, 1, 40);

    /// <summary>Limits 0.15 0.5 1.0 1.5 2.0 mg/L.</summary>
    public static V OfAmmonia<V>(V ammonia) where V : struct, ILane<V> =>
        1.0 + Over(ammonia, 100, 15) + Over(ammonia, 10, 5) + Over(ammonia, 10, 10) + Over(ammonia, 10, 15) + Over(ammonia, 10, 20);

    /// <summary>Limits 0.02 0.1 0.2 0.3 0.4 mg/L.</summary>
    public static V OfPhosphorus<V>(V phosphorus) where V : struct, ILane<V> =>
        1.0 + Over(phosphorus, 100, 2) + Over(phosphorus, 10, 1) + Over(phosphorus, 10, 2) + Over(phosphorus, 10, 3) + Over(phosphorus, 10, 4);

    /// <summary>At least 7.5 6 5 3 2 mg/L.</summary>
    public static V OfOxygen<V>(V oxygen) where V : struct, ILane<V> =>
        1.0 + Under(oxygen, 10, 75) + Under(oxygen, 1, 6) + Under(oxygen, 1, 5) + Under(oxygen, 1, 3) + Under(oxygen, 1, 2);

    // Whole multiples of the last printed digit, so that a limit such as 0.15 is exact.
    private static V Rounded<V>(V value, double perDigit) where V : struct, ILane<V> => V.Floor(value * perDigit + 0.5);

    private static V Over<V>(V value, double perDigit, double limit) where V : struct, ILane<V> =>
        V.Select(Rounded(value, perDigit) > limit, 1.0, 0.0);

    private static V Under<V>(V value, double perDigit, double limit) where V : struct, ILane<V> =>
        V.Select(Rounded(value, perDigit) < limit, 1.0, 0.0);
}
