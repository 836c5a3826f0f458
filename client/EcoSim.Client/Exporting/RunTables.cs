using EcoSim.Client.Reading;
using EcoSim.Model.Indicators;
using EcoSim.Model.Results;
using EcoSim.Regions;

namespace EcoSim.Client.Exporting;

/// <summary>A run's results as tables.</summary>
public static class RunTables
{
    private static readonly System.Text.Json.JsonNamingPolicy Camel = System.Text.Json.JsonNamingPolicy.CamelCase;

    private sealed record TargetRow(IndicatorSummary? Summary, Indicator Indicator);

    /// <summary>A row per target and entity, indicators that are not modelled included.</summary>
    public static ExportBatch Targets(RunView run)
    {
        EntityNameBook names = new(run.Pack.Sheet);
        List<TargetRow> rows = [.. run.Pack.Indicators.SelectMany(i => i.State is null
            ? [new TargetRow(null, i)]
            : run.Summaries.Where(s => s.Row.Indicator == i.Id).Select(s => new TargetRow(s, i)))];
        return Batches.Of(rows,
            ("run", _ => run.Request.RunId), ("indicator", r => r.Indicator.Id), ("number", r => r.Indicator.Number),
            ("name_zh", r => r.Indicator.Name.Zh), ("name_en", r => r.Indicator.Name.En), ("domain", r => r.Indicator.Domain),
            ("entity", r => r.Summary?.Row.Entity), ("entity_zh", r => r.Summary is { } s ? names[s.Row.Entity].Zh : null),
            ("unit", r => UnitOf(r.Indicator)), ("comparator", r => r.Summary is { } s ? Name(s.Indicator.Comparator) : null),
            ("target", r => r.Summary?.Indicator.Target ?? double.NaN), ("target_year", r => r.Summary?.Indicator.TargetYear ?? 0),
            ("target_status", r => r.Indicator.Target is { } t ? Name(t.Status) : null),
            ("baseline", r => r.Summary?.Baseline ?? double.NaN), ("mean", r => r.Summary?.Final.Mean ?? double.NaN),
            ("p05", r => r.Summary?.Final.P05 ?? double.NaN), ("p50", r => r.Summary?.Final.P50 ?? double.NaN), ("p95", r => r.Summary?.Final.P95 ?? double.NaN),
            ("probability", r => Judged(r.Summary, s => s.Probability.Probability)), ("probability_low", r => Judged(r.Summary, s => s.Probability.Low)),
            ("probability_high", r => Judged(r.Summary, s => s.Probability.High)), ("margin_p50", r => r.Summary?.Margin.P50 ?? double.NaN),
            ("verdict", r => Name(r.Summary?.Verdict ?? Verdict.CannotBeJudged)),
            ("estimate_share", r => r.Summary is { } s ? run.Shares.Of(s.Indicator) : double.NaN),
            ("reason_zh", r => (r.Indicator.NotModelled ?? r.Indicator.CannotBeJudged)?.Zh), ("reason_en", r => (r.Indicator.NotModelled ?? r.Indicator.CannotBeJudged)?.En));
    }

    /// <summary>A row per indicator, entity and year: mean and quantiles over members.</summary>
    public static ExportBatch Series(RunView run)
    {
        var rows = run.Summaries.SelectMany(s => s.Bands.Select((band, year) => (Summary: s, Band: band, Year: run.StartYear + year))).ToList();
        return Batches.Of(rows,
            ("run", _ => run.Request.RunId), ("indicator", r => r.Summary.Row.Indicator), ("entity", r => r.Summary.Row.Entity),
            ("year", r => r.Year), ("unit", r => UnitOf(r.Summary.Indicator.State)), ("members", r => r.Band.Count),
            ("mean", r => r.Band.Mean), ("p05", r => r.Band.P05), ("p50", r => r.Band.P50), ("p95", r => r.Band.P95));
    }

    /// <summary>Exact values by member, a batch per indicator and entity; members that broke a balance have none.</summary>
    public static IEnumerable<ExportBatch> Members(RunView run)
    {
        EnsembleResult result = run.Result;
        for (int row = 0; row < result.Rows.Count; row++)
        {
            int count = result.Years * result.Members;
            int[] years = new int[count], members = new int[count];
            double[] values = new double[count];
            for (int i = 0; i < count; i++)
                (years[i], members[i]) = (run.StartYear + i / result.Members, i % result.Members);
            for (int year = 0; year < result.Years; year++)
                result.Of(row, year + 1).CopyTo(values.AsSpan(year * result.Members));
            yield return new(
            [
                Batches.Constant("run", run.Request.RunId, count), Batches.Constant("indicator", result.Rows[row].Indicator, count),
                Batches.Constant("entity", result.Rows[row].Entity, count), new ExportColumn.Integers("year", years),
                Batches.Constant("unit", UnitOf(run.Summaries[row].Indicator.State), count), new ExportColumn.Integers("member", members),
                new ExportColumn.Numbers("value", values),
            ]);
        }
    }

    internal static string Name<T>(T value) where T : struct, Enum => Camel.ConvertName(value.ToString());

    private static string UnitOf(Indicator indicator) => indicator.State is null ? indicator.Target?.Unit ?? "" : UnitOf(indicator.State);

    private static string UnitOf(string? state) => state is null ? "" : StateCatalogue.UnitOf(state) ?? "";

    private static double Judged(IndicatorSummary? summary, Func<IndicatorSummary, double> value) =>
        summary is null || summary.Verdict == Verdict.CannotBeJudged ? double.NaN : value(summary);
}
