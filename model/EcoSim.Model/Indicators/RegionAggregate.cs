using EcoSim.Model.Definitions;

namespace EcoSim.Model.Indicators;

/// <summary>Forms the region's value of a state from its entities' rows, adding member vectors in declared order.</summary>
internal sealed class RegionAggregate(ReportStore reports)
{
    /// <summary>Value of a state that is no composite.</summary>
    /// <param name="state">The state.</param>
    /// <param name="over">Indices of the entities taken; null for all.</param>
    /// <param name="column">0 at the start, year + 1.</param>
    /// <param name="result">Receives one value per lane; NaN where the weights sum to nothing.</param>
    public void Form(StateSpec state, IReadOnlyList<int>? over, int column, Span<double> result)
    {
        int[] places = Places(state.Kind, over);
        switch (state.Aggregation)
        {
            case Aggregation.Sum:
                Sum(places, state.Row, column, result);
                break;
            case Aggregation.Mean:
                Sum(places, state.Row, column, result);
                foreach (ref double value in result)
                    value /= places.Length;
                break;
            case Aggregation.WeightedMean:
                WeightedMean(places, state.Row, state.First, column, result);
                break;
            case Aggregation.RatioOfSums:
                Ratio(places, state, column, result);
                break;
            case Aggregation.Maximum:
                Maximum(places, state.Row, column, result);
                break;
            default:
                throw new InvalidOperationException($"{state.Id} has no value for the region");
        }
    }

    public void Sum(ReadOnlySpan<int> places, int row, int column, Span<double> result)
    {
        result.Clear();
        foreach (int place in places)
        {
            ReadOnlySpan<double> values = reports.Row(place, column, row);
            for (int lane = 0; lane < result.Length; lane++)
                result[lane] += values[lane];
        }
    }

    public int[] Places(EntityKind kind, IReadOnlyList<int>? over)
    {
        ReadOnlySpan<int> all = reports.Places(kind);
        if (over is null)
            return all.ToArray();
        int[] taken = new int[over.Count];
        for (int i = 0; i < taken.Length; i++)
            taken[i] = all[over[i]];
        return taken;
    }

    private void WeightedMean(int[] places, int row, int weight, int column, Span<double> result)
    {
        double[] weights = new double[result.Length];
        result.Clear();
        foreach (int place in places)
        {
            ReadOnlySpan<double> values = reports.Row(place, column, row);
            ReadOnlySpan<double> share = reports.Row(place, column, weight);
            for (int lane = 0; lane < result.Length; lane++)
            {
                // An entity without weight may have no value.
                if (share[lane] == 0)
                    continue;
                result[lane] += share[lane] * values[lane];
                weights[lane] += share[lane];
            }
        }

        Divide(result, weights, 1);
    }

    private void Ratio(int[] places, StateSpec state, int column, Span<double> result)
    {
        double[] denominators = new double[result.Length];
        Sum(places, state.First, column, result);
        Sum(places, state.Second, column, denominators);
        Divide(result, denominators, state.Factor);
    }

    private void Maximum(int[] places, int row, int column, Span<double> result)
    {
        result.Fill(double.NegativeInfinity);
        foreach (int place in places)
        {
            ReadOnlySpan<double> values = reports.Row(place, column, row);
            for (int lane = 0; lane < result.Length; lane++)
                result[lane] = Math.Max(result[lane], values[lane]);
        }
    }

    private static void Divide(Span<double> result, ReadOnlySpan<double> denominators, double factor)
    {
        for (int lane = 0; lane < result.Length; lane++)
            result[lane] = denominators[lane] == 0 ? double.NaN : result[lane] / denominators[lane] * factor;
    }
}
