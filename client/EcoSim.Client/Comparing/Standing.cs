using EcoSim.Client.Reading;
using EcoSim.Model.Results;

namespace EcoSim.Client.Comparing;

/// <summary>How one run stands over all targets, an indicator counted once.</summary>
/// <param name="SpentYuan">Money that the mix orders.</param>
/// <param name="MeanRegret">Mean distance from the best run, over targets that can be judged.</param>
/// <param name="LargestRegret">Largest such distance.</param>
/// <param name="YuanPerTargetGained">Money beyond the baseline's ÷ targets met beyond the baseline's; NaN where none is gained.</param>
public sealed record Standing(
    VerdictCounts Verdicts, double SpentYuan, double MeanRegret, double LargestRegret, double YuanPerTargetGained)
{
    internal static Standing Of(Comparison comparison, int run)
    {
        RunView view = comparison.Runs[run];
        VerdictCounts counts = VerdictCounts.Of(view.Heads);
        double[] regrets = [.. comparison.Heads.Select(t => t.Cells[run]?.Regret ?? double.NaN).Where(double.IsFinite)];
        double spent = MoneyPlan.Of(view.Inputs).Total;
        double more = spent - MoneyPlan.Of(comparison.Baseline.Inputs).Total;
        int gained = counts.Met - VerdictCounts.Of(comparison.Baseline.Heads).Met;
        return new(counts, spent, regrets.Length == 0 ? double.NaN : regrets.Average(), regrets.Length == 0 ? double.NaN : regrets.Max(),
            gained > 0 && more > 0 ? more / gained : double.NaN);
    }
}

/// <summary>How many targets have which verdict.</summary>
public sealed record VerdictCounts(int Met, int AtRisk, int Missed, int CannotBeJudged)
{
    public static VerdictCounts Of(IEnumerable<IndicatorSummary> summaries)
    {
        int[] counts = new int[4];
        foreach (IndicatorSummary summary in summaries)
            counts[(int)summary.Verdict]++;
        return new(counts[0], counts[1], counts[2], counts[3]);
    }
}
