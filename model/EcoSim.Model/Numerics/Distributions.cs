namespace EcoSim.Model.Numerics;

/// <summary>Quantile functions: the value of a distribution at a probability u in [0, 1] (science 0 and 12).</summary>
public static class Distributions
{
    /// <summary>Uniform distribution on [<paramref name="low"/>, <paramref name="high"/>].</summary>
    public static V Uniform<V>(V u, V low, V high) where V : struct, ILane<V> => low + u * (high - low);

    /// <summary>Triangular distribution; any of its three points may coincide.</summary>
    /// <remarks>F = (mode − low)/(high − low); u &lt; F: low + √(u(high−low)(mode−low)), else high − √((1−u)(high−low)(high−mode)) (V33).</remarks>
    public static V Triangular<V>(V u, V low, V mode, V high) where V : struct, ILane<V>
    {
        V width = high - low;
        V left = low + V.Sqrt(u * width * (mode - low));
        V right = high - V.Sqrt((1.0 - u) * width * (high - mode));
        // u < F without the division, which would be 0/0 where the width is zero.
        return V.Select(u * width < mode - low, left, right);
    }

    /// <summary>Triangular distribution of the logarithm; all three points &gt; 0, in the unit of the result (V36).</summary>
    /// <remarks>The result is held within the hard bounds, which rounding of exp and log might pass by an ulp.</remarks>
    public static V LogTriangular<V>(V u, V low, V mode, V high) where V : struct, ILane<V>
    {
        V x = LaneMath.Exp(Triangular(u, LaneMath.Log(low), LaneMath.Log(mode), LaneMath.Log(high)));
        return LaneMath.Clamp(x, low, high);
    }

    /// <summary>Log-normal factor of mean one: exp(σz − σ²/2), z standard normal, σ the standard deviation of the logarithm.</summary>
    public static V LogNormalFactor<V>(V z, V sigma) where V : struct, ILane<V> =>
        LaneMath.Exp(sigma * z - 0.5 * sigma * sigma);

    /// <summary>Standard deviation of the logarithm of a log-normal with the given coefficient of variation: √ln(1 + cv²) (V22).</summary>
    public static V SigmaOfCoefficientOfVariation<V>(V coefficientOfVariation) where V : struct, ILane<V> =>
        V.Sqrt(LaneMath.Log(1.0 + coefficientOfVariation * coefficientOfVariation));

    /// <summary>Smallest number of events whose distribution function reaches u, negative binomial with the given mean and dispersion k.</summary>
    /// <remarks>
    /// Sums p₀ = (k/(k+μ))^k, pₙ₊₁ = pₙ·(n+k)/(n+1)·μ/(k+μ) until the sum reaches u or n = <paramref name="max"/> (science 12.3).
    /// </remarks>
    /// <param name="mean">μ ≥ 0, events; 0 gives 0.</param>
    /// <param name="k">Dispersion &gt; 0; the variance is μ + μ²/k.</param>
    /// <param name="max">Largest answer, for instance the days of the month.</param>
    public static int NegativeBinomialQuantile(double u, double mean, double k, int max)
    {
        if (mean == 0.0)
            return 0;
        double ratio = mean / (k + mean);
        double probability = LaneMath.Pow<ScalarLane>(k / (k + mean), k);
        double sum = probability;
        int n = 0;
        while (sum < u && n < max)
        {
            probability = probability * ((n + k) / (n + 1)) * ratio;
            sum += probability;
            n++;
        }

        return n;
    }

    /// <summary>The same quantile for a group of lanes, each with the bits of the scalar form.</summary>
    /// <inheritdoc cref="NegativeBinomialQuantile(double, double, double, int)"/>
    public static V NegativeBinomialQuantile<V>(V u, V mean, V k, int max) where V : struct, ILane<V>
    {
        V ratio = mean / (k + mean);
        V probability = LaneMath.Pow(k / (k + mean), k);
        V sum = probability;
        V events = 0.0;
        // A lane counts on while its sum is short; its count is then that of the loop.
        V counting = sum < u;
        for (int n = 0; n < max && V.Any(counting); n++)
        {
            probability = probability * ((n + k) / (n + 1.0)) * ratio;
            sum = V.Select(counting, sum + probability, sum);
            events = V.Select(counting, n + 1.0, events);
            counting = sum < u;
        }

        return events;
    }
}
