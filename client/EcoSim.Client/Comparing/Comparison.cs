using EcoSim.Client.Reading;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;
using EcoSim.Model.Statistics;

namespace EcoSim.Client.Comparing;

/// <summary>Runs held against one of them, target by target.</summary>
public sealed class Comparison
{
    private Comparison(IReadOnlyList<RunView> runs, int baseline, IReadOnlyList<ComparedTarget> targets)
    {
        (Runs, BaselineIndex, Targets) = (runs, baseline, targets);
        Standings = [.. Enumerable.Range(0, runs.Count).Select(i => Standing.Of(this, i))];
    }

    public IReadOnlyList<RunView> Runs { get; }

    public int BaselineIndex { get; }

    public RunView Baseline => Runs[BaselineIndex];

    /// <summary>In the order of the baseline's rows, those of single entities included.</summary>
    public IReadOnlyList<ComparedTarget> Targets { get; }

    /// <summary>One target per indicator.</summary>
    public IEnumerable<ComparedTarget> Heads => Targets.Where(t => t.IsHead);

    /// <summary>How each run stands altogether.</summary>
    public IReadOnlyList<Standing> Standings { get; }

    public static Comparison Of(IReadOnlyList<RunView> runs, int baseline)
    {
        Dictionary<IndicatorRow, IndicatorSummary>[] byRow = [.. runs.Select(r => r.Summaries.ToDictionary(s => s.Row))];
        List<ComparedTarget> targets = [];
        foreach (IndicatorSummary row in runs[baseline].Summaries)
        {
            double best = runs.Select((_, i) => byRow[i].GetValueOrDefault(row.Row)).Max(s => s is null || s.Verdict == Verdict.CannotBeJudged ? double.NegativeInfinity : s.Probability.Probability);
            ComparedCell?[] cells = [.. runs.Select((run, i) => Cell(runs[baseline], row, run, byRow[i].GetValueOrDefault(row.Row), best))];
            targets.Add(new(row.Row, row, RunView.IsHead(row), cells));
        }

        return new(runs, baseline, targets);
    }

    private static ComparedCell? Cell(RunView baseline, IndicatorSummary baseRow, RunView run, IndicatorSummary? summary, double best)
    {
        if (summary is null)
            return null;
        double regret = summary.Verdict == Verdict.CannotBeJudged ? double.NaN : best - summary.Probability.Probability;
        PairedDifference? difference = !ReferenceEquals(run, baseline) && ArePaired(baseline, run)
            ? PairedDifference.Count(baseRow.Met, summary.Met)
            : null;
        return new(summary, difference, regret);
    }

    /// <summary>True where member for member both met the same futures.</summary>
    private static bool ArePaired(RunView a, RunView b) =>
        a.Request.Seed == b.Request.Seed && a.Result.Members == b.Result.Members && a.Request.Central == b.Request.Central;
}
