namespace EcoSim.Model.Statistics;

/// <summary>Band of an indicator over the valid members of an ensemble.</summary>
/// <param name="Count">Members that were numbers; NaN marks an invalid member.</param>
/// <param name="Mean">Mean of the valid members, by <see cref="TiledSum"/>.</param>
public readonly record struct Quantiles(int Count, double P05, double P50, double P95, double Mean)
{
    /// <summary>Band of the members, the first being member 0; all NaN where none is valid.</summary>
    /// <param name="members">One value per member, without padding.</param>
    /// <param name="scratch">Room for as many values; holds the valid ones in rising order afterwards.</param>
    /// <exception cref="ArgumentException">The room is too small.</exception>
    public static Quantiles Of(ReadOnlySpan<double> members, Span<double> scratch)
    {
        if (scratch.Length < members.Length)
            throw new ArgumentException($"{members.Length} members need as much room, not {scratch.Length}.", nameof(scratch));
        int count = 0;
        foreach (double member in members)
            if (!double.IsNaN(member))
                scratch[count++] = member;
        Span<double> sorted = scratch[..count];
        sorted.Sort();

        TiledSum sum = default;
        sum.Add(members);
        return new Quantiles(count, Quantile(sorted, 0.05), Quantile(sorted, 0.5), Quantile(sorted, 0.95), sum.Mean);
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{double}, Span{double})"/>
    public static Quantiles Of(ReadOnlySpan<double> members) => Of(members, new double[members.Length]);

    /// <summary>Quantile of type 7 of Hyndman and Fan (1996): linear between the order statistics around (n − 1)·p; NaN of nothing.</summary>
    /// <param name="sorted">Rising, without NaN.</param>
    /// <param name="p">Probability in [0, 1].</param>
    public static double Quantile(ReadOnlySpan<double> sorted, double p)
    {
        if (sorted.IsEmpty)
            return double.NaN;
        double place = (sorted.Length - 1) * p;
        int below = (int)Math.Floor(place);
        double share = place - below;
        double low = sorted[below];
        // Also keeps an infinite neighbour from making 0·∞.
        return share == 0.0 ? low : low + share * (sorted[below + 1] - low);
    }
}
