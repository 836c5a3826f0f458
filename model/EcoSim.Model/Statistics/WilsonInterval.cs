namespace EcoSim.Model.Statistics;

/// <summary>A probability estimated from counted members, with its score interval (Wilson 1927; science 12.4, V25, V26).</summary>
/// <remarks>It covers the error of sampling members only, not that of the model.</remarks>
/// <param name="Probability">k/n.</param>
/// <param name="Low">Lower limit, in [0, 1].</param>
/// <param name="High">Upper limit, in [0, 1].</param>
public readonly record struct WilsonInterval(double Probability, double Low, double High)
{
    /// <summary>Quantile of the standard normal distribution at 0.975: two-sided 95 %.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>Interval for <paramref name="successes"/> of <paramref name="trials"/>; with no trial nothing is known: NaN within [0, 1].</summary>
    /// <exception cref="ArgumentOutOfRangeException">The successes are not within 0 … trials.</exception>
    public static WilsonInterval Of(int successes, int trials, double z = Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        if (trials == 0)
            return new WilsonInterval(double.NaN, 0.0, 1.0);

        double n = trials;
        double p = successes / n;
        double scale = 1.0 + z * z / n;
        double centre = (p + z * z / (2.0 * n)) / scale;
        double half = z * Math.Sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n)) / scale;
        // The limits at 0 and n are exact by algebra; rounding would leave them beside it.
        double low = successes == 0 ? 0.0 : centre - half;
        double high = successes == trials ? 1.0 : centre + half;
        return new WilsonInterval(p, low, high);
    }
}
