using EcoSim.Client.Comparing;
using EcoSim.Model.Results;

namespace EcoSim.Client.Exporting;

/// <summary>A comparison as a table.</summary>
public static class ComparisonTables
{
    /// <summary>A row per target, entity and run, with the paired difference from the baseline.</summary>
    public static ExportBatch Targets(Comparison comparison)
    {
        var rows = comparison.Targets
            .SelectMany(t => t.Cells.Select((cell, run) => (Target: t, Cell: cell, Run: comparison.Runs[run])))
            .Where(r => r.Cell is not null).Select(r => (r.Target, Cell: r.Cell!, r.Run)).ToList();
        return Batches.Of(rows,
            ("run", r => r.Run.Request.RunId), ("scenario", r => r.Run.Inputs.Mix.Id), ("scenario_zh", r => r.Run.Inputs.Mix.Name.Zh),
            ("drivers", r => r.Run.DriversId), ("indicator", r => r.Target.Row.Indicator),
            ("name_zh", r => r.Run.IndicatorOf(r.Cell.Summary).Name.Zh), ("entity", r => r.Target.Row.Entity),
            ("p50", r => r.Cell.Summary.Final.P50), ("probability", r => Judged(r.Cell, s => s.Probability.Probability)),
            ("probability_low", r => Judged(r.Cell, s => s.Probability.Low)), ("probability_high", r => Judged(r.Cell, s => s.Probability.High)),
            ("verdict", r => RunTables.Name(r.Cell.Summary.Verdict)), ("difference", r => r.Cell.Difference?.Difference ?? double.NaN),
            ("difference_low", r => r.Cell.Difference?.Interval().Low ?? double.NaN),
            ("difference_high", r => r.Cell.Difference?.Interval().High ?? double.NaN),
            ("changed", r => r.Cell.Changed ? 1 : 0), ("regret", r => r.Cell.Regret));
    }

    private static double Judged(ComparedCell cell, Func<IndicatorSummary, double> value) =>
        cell.Summary.Verdict == Verdict.CannotBeJudged ? double.NaN : value(cell.Summary);
}
