namespace EcoSim.Model.Statistics;

/// <summary>Spearman's rank correlation: how strongly an outcome rises or falls with an uncertain input, whatever the curve (science 12.4).</summary>
public static class SpearmanRank
{
    /// <summary>Pearson correlation of the ranks, ties sharing their mean rank, in [−1, 1].</summary>
    /// <param name="x">One value per member.</param>
    /// <param name="y">One value per member; a member that is NaN in either is left out.</param>
    /// <returns>NaN where fewer than two members are left or one variable does not vary.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static double Correlation(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
            throw new ArgumentException($"{x.Length} members cannot be paired with {y.Length}.", nameof(y));
        List<double> validX = new(x.Length);
        List<double> validY = new(x.Length);
        for (int i = 0; i < x.Length; i++)
        {
            if (double.IsNaN(x[i]) || double.IsNaN(y[i]))
                continue;
            validX.Add(x[i]);
            validY.Add(y[i]);
        }

        return Pearson(CentredRanks([.. validX]), CentredRanks([.. validY]));
    }

    /// <summary>Rank minus mean rank. Multiples of one half, so that sums of them are exact and free of order.</summary>
    private static double[] CentredRanks(double[] values)
    {
        int n = values.Length;
        int[] order = new int[n];
        for (int i = 0; i < n; i++)
            order[i] = i;
        Array.Sort(values, order);
        double[] ranks = new double[n];
        for (int from = 0; from < n;)
        {
            int to = from + 1;
            while (to < n && values[to] == values[from])
                to++;
            for (int i = from; i < to; i++)
                ranks[order[i]] = (from + to - n) / 2.0;
            from = to;
        }

        return ranks;
    }

    private static double Pearson(double[] x, double[] y)
    {
        double xy = 0.0, xx = 0.0, yy = 0.0;
        for (int i = 0; i < x.Length; i++)
        {
            xy += x[i] * y[i];
            xx += x[i] * x[i];
            yy += y[i] * y[i];
        }

        return xx > 0.0 && yy > 0.0 ? xy / (Math.Sqrt(xx) * Math.Sqrt(yy)) : double.NaN;
    }
}
