namespace EcoSim.Model.Numerics;

/// <summary>Yearly factor of mean one that remembers the year before: a log-normal over an AR(1) series (science 3.1, V21).</summary>
public static class AutoregressiveFactor
{
    /// <summary>z = φ·z₋₁ + √(1−φ²)·ε: the standard normal state of the year.</summary>
    /// <param name="previous">State of the year before, standard normal.</param>
    /// <param name="phi">Autocorrelation from year to year, in [−1, 1].</param>
    /// <param name="innovation">ε, standard normal.</param>
    public static V Advance<V>(V previous, V phi, V innovation) where V : struct, ILane<V> =>
        phi * previous + Complement(phi) * innovation;

    /// <summary>F = exp(σz − σ²/2), of mean one.</summary>
    /// <param name="sigma">Standard deviation of ln F.</param>
    public static V Factor<V>(V state, V sigma) where V : struct, ILane<V> => Distributions.LogNormalFactor(state, sigma);

    /// <summary>r·common + √(1−r²)·own: a standard normal with correlation r to <paramref name="common"/>, itself independent of <paramref name="own"/>.</summary>
    public static V Mix<V>(V common, V correlation, V own) where V : struct, ILane<V> =>
        correlation * common + Complement(correlation) * own;

    private static V Complement<V>(V correlation) where V : struct, ILane<V> =>
        V.Sqrt(V.Max(1.0 - correlation * correlation, 0.0));
}
