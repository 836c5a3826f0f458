using EcoSim.Cli.Output;
using EcoSim.Client.Reading;
using EcoSim.Model.Definitions;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;
using EcoSim.Model.Statistics;
using EcoSim.Regions;

namespace EcoSim.Cli.Json;

/// <summary>Forms the JSON of a run.</summary>
internal static class RunJsonForm
{
    public static RunJson Of(RunView run) => new()
    {
        RunId = run.Request.RunId,
        Region = run.Pack.Id,
        Scenario = run.Inputs.Mix.Id,
        Drivers = run.DriversId,
        Members = run.Result.Members,
        ValidMembers = run.Result.ValidMembers,
        Seed = run.Request.Seed,
        Central = run.Request.Central,
        From = run.StartYear,
        To = run.EndYear,
        Engine = JsonNames.Of(run.Request.Engine),
        ResultHash = run.ResultHash,
        EstimateShare = JsonNames.Number(run.Shares.Overall),
        Ledger = new(JsonNames.Number(run.Result.LargestRelativeResidual), run.Result.LargestResidualAt, [.. run.Result.Failures.Select(f => Of(f, run.StartYear))]),
        Indicators = [.. run.Pack.Indicators.SelectMany(i => Rows(i, run))],
    };

    private static FailedMemberJson Of(MemberFailure failure, int startYear) => new(
        failure.Member, failure.Entity,
        $"{startYear + failure.MonthIndex / Calendar.MonthsPerYear:0000}-{failure.MonthIndex % Calendar.MonthsPerYear + 1:00}",
        failure.Invariant, failure.Quantity, JsonNames.Number(failure.Residual), JsonNames.Number(failure.Scale));

    private static IEnumerable<IndicatorJson> Rows(Indicator indicator, RunView run) => indicator.State is null
        ? [NotModelled(indicator)]
        : run.Summaries.Where(s => s.Row.Indicator == indicator.Id).Select(s => Of(s, indicator, run));

    private static IndicatorJson Of(IndicatorSummary summary, Indicator indicator, RunView run)
    {
        bool judged = summary.Verdict != Verdict.CannotBeJudged;
        return new()
        {
            Id = indicator.Id,
            Number = indicator.Number,
            Source = JsonNames.Of(indicator.Source),
            NameZh = indicator.Name.Zh,
            NameEn = indicator.Name.En,
            Domain = indicator.Domain,
            Unit = TargetWords.UnitOf(summary.Indicator),
            Entity = summary.Row.Entity,
            Comparator = JsonNames.Of(summary.Indicator.Comparator),
            Target = summary.Indicator.Target,
            TargetYear = summary.Indicator.TargetYear,
            TargetStatus = indicator.Target is { } target ? JsonNames.Of(target.Status) : null,
            Baseline = JsonNames.Number(summary.Baseline),
            Final = Of(summary.Final),
            Probability = judged ? JsonNames.Number(summary.Probability.Probability) : null,
            Interval = judged ? [summary.Probability.Low, summary.Probability.High] : null,
            Margin = Of(summary.Margin),
            Verdict = JsonNames.Of(summary.Verdict),
            EstimateShare = JsonNames.Number(run.Shares.Of(summary.Indicator)),
            Modelled = true,
            Reason = indicator.CannotBeJudged is { } reason ? new(reason.Zh, reason.En) : null,
        };
    }

    private static BandJson Of(Quantiles band) =>
        new(JsonNames.Number(band.Mean), JsonNames.Number(band.P05), JsonNames.Number(band.P50), JsonNames.Number(band.P95));

    private static IndicatorJson NotModelled(Indicator indicator) => new()
    {
        Id = indicator.Id,
        Number = indicator.Number,
        Source = JsonNames.Of(indicator.Source),
        NameZh = indicator.Name.Zh,
        NameEn = indicator.Name.En,
        Domain = indicator.Domain,
        Unit = indicator.Target?.Unit,
        Entity = null,
        Comparator = indicator.Comparator is { } comparator ? JsonNames.Of(comparator) : null,
        Target = indicator.Target?.Value,
        TargetYear = indicator.Target?.Year,
        TargetStatus = indicator.Target is { } target ? JsonNames.Of(target.Status) : null,
        Baseline = null,
        Final = null,
        Probability = null,
        Interval = null,
        Margin = null,
        Verdict = JsonNames.Of(Verdict.CannotBeJudged),
        EstimateShare = null,
        Modelled = false,
        Reason = indicator.NotModelled is { } reason ? new(reason.Zh, reason.En) : null,
    };
}
