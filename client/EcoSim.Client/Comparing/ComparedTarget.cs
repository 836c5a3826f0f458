using EcoSim.Model.Results;
using EcoSim.Model.Simulation;
using EcoSim.Model.Statistics;

namespace EcoSim.Client.Comparing;

/// <summary>One row of targets under all compared runs.</summary>
/// <param name="Row">The indicator and entity.</param>
/// <param name="Baseline">Its summary in the baseline run.</param>
/// <param name="IsHead">The row that stands for its indicator.</param>
/// <param name="Cells">By run; null where a run has no such row.</param>
public sealed record ComparedTarget(IndicatorRow Row, IndicatorSummary Baseline, bool IsHead, IReadOnlyList<ComparedCell?> Cells)
{
    /// <summary>Some run holds the target more or less often than the baseline, beyond the error of sampling.</summary>
    public bool Changed => Cells.Any(c => c is { Changed: true });

    /// <summary>Places of the runs that move the probability most; several where they move it alike, none where nothing changed.</summary>
    public IReadOnlyList<int> LargestChanges
    {
        get
        {
            double[] sizes = [.. Cells.Select(c => c is { Changed: true } ? Math.Abs(c.Difference!.Value.Difference) : -1)];
            double largest = sizes.Max();
            return largest < 0 ? [] : [.. Enumerable.Range(0, sizes.Length).Where(i => sizes[i] == largest)];
        }
    }
}

/// <summary>A target under one run.</summary>
/// <param name="Summary">What the run says of it.</param>
/// <param name="Difference">Against the baseline, member by member; null for the baseline itself and where members are not the same futures.</param>
/// <param name="Regret">Distance of its probability from the best of the compared runs; NaN where it cannot be judged.</param>
public sealed record ComparedCell(IndicatorSummary Summary, PairedDifference? Difference, double Regret)
{
    public bool Changed
    {
        get
        {
            if (Difference is not { Members: > 0 } paired || Summary.Verdict == Verdict.CannotBeJudged)
                return false;
            (double low, double high) = paired.Interval();
            return low > 0 || high < 0;
        }
    }
}
