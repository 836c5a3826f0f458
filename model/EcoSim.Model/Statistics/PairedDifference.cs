namespace EcoSim.Model.Statistics;

/// <summary>Two scenarios judged on the same members: how the probability of holding a target differs.</summary>
/// <remarks>
/// Members are paired by common random numbers, so only the discordant ones bear on the difference. The interval is method
/// 10 of Newcombe (1998), Statistics in Medicine 17, 2635–2650: Wilson limits of both probabilities, joined with their
/// continuity-corrected correlation φ. Unlike Wald's it does not collapse to a point where no member is discordant.
/// </remarks>
/// <param name="Both">Members that hold the target in both scenarios.</param>
/// <param name="FirstOnly">Discordant: hold it in the first only.</param>
/// <param name="SecondOnly">Discordant: hold it in the second only.</param>
/// <param name="Neither">Members that hold it in neither.</param>
public readonly record struct PairedDifference(int Both, int FirstOnly, int SecondOnly, int Neither)
{
    public int Members => Both + FirstOnly + SecondOnly + Neither;

    /// <summary>Probability in the second scenario minus that in the first; NaN without members.</summary>
    public double Difference => (SecondOnly - FirstOnly) / (double)Members;

    /// <summary>Counts the members valid in both scenarios; both spans in order of member, 0 for missed, NaN for invalid, anything else for held.</summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static PairedDifference Count(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.Length != second.Length)
            throw new ArgumentException($"{first.Length} members cannot be paired with {second.Length}.", nameof(second));
        int both = 0, firstOnly = 0, secondOnly = 0, neither = 0;
        for (int i = 0; i < first.Length; i++)
        {
            if (double.IsNaN(first[i]) || double.IsNaN(second[i]))
                continue;
            switch (first[i] != 0.0, second[i] != 0.0)
            {
                case (true, true): both++; break;
                case (true, false): firstOnly++; break;
                case (false, true): secondOnly++; break;
                default: neither++; break;
            }
        }

        return new PairedDifference(both, firstOnly, secondOnly, neither);
    }

    /// <summary>Limits of <see cref="Difference"/>, in [−1, 1]; the whole of it without members.</summary>
    public (double Low, double High) Interval(double z = WilsonInterval.Z95)
    {
        if (Members == 0)
            return (-1.0, 1.0);
        WilsonInterval first = WilsonInterval.Of(Both + FirstOnly, Members, z);
        WilsonInterval second = WilsonInterval.Of(Both + SecondOnly, Members, z);
        double phi = Phi();
        double below = Distance(second.Probability - second.Low, first.High - first.Probability, phi);
        double above = Distance(second.High - second.Probability, first.Probability - first.Low, phi);
        return (Math.Max(-1.0, Difference - below), Math.Min(1.0, Difference + above));
    }

    private static double Distance(double own, double other, double phi) =>
        Math.Sqrt(Math.Max(0.0, own * own - 2.0 * phi * own * other + other * other));

    private double Phi()
    {
        double product = (double)(Both + FirstOnly) * (SecondOnly + Neither) * (Both + SecondOnly) * (FirstOnly + Neither);
        if (product == 0.0)
            return 0.0;
        double determinant = (double)Both * Neither - (double)FirstOnly * SecondOnly;
        if (determinant > 0.0)
            determinant = Math.Max(0.0, determinant - Members / 2.0);
        return determinant / Math.Sqrt(product);
    }
}
