using EcoSim.Client.Comparing;
using EcoSim.Client.Reading;
using EcoSim.Model.Results;

namespace EcoSim.Cli.Json;

/// <summary>Compared runs as one JSON object.</summary>
public sealed record ComparisonJson
{
    public int SchemaVersion { get; init; } = RunJson.Version;
    public required string Region { get; init; }
    public required string Baseline { get; init; }
    public required double? StatedInvestment { get; init; }
    public required double SumOfProgrammes { get; init; }
    public required IReadOnlyList<ComparedRunJson> Runs { get; init; }
    public required IReadOnlyList<ComparedTargetJson> Targets { get; init; }
}

public sealed record ComparedRunJson
{
    public required string RunId { get; init; }
    public required string Scenario { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required string Drivers { get; init; }
    public required int Members { get; init; }
    public required int ValidMembers { get; init; }
    public required uint Seed { get; init; }
    public required string ResultHash { get; init; }
    public required double? EstimateShare { get; init; }
    public required double? MaxRelativeResidual { get; init; }

    /// <summary>Targets by verdict, an indicator counted once.</summary>
    public required IReadOnlyDictionary<string, int> Verdicts { get; init; }

    /// <summary>Yuan that the mix orders, altogether and by programme and project.</summary>
    public required double SpentYuan { get; init; }
    public required IReadOnlyDictionary<string, double> YuanByProgramme { get; init; }
    public required IReadOnlyDictionary<string, double> YuanByProject { get; init; }
    public required double? MeanRegret { get; init; }
    public required double? LargestRegret { get; init; }
    public required double? YuanPerTargetGained { get; init; }
}

/// <param name="Changed">Some run differs from the baseline beyond the error of sampling.</param>
public sealed record ComparedTargetJson(string Id, string Entity, bool Changed, IReadOnlyList<ComparedCellJson?> Runs);

/// <param name="Difference">Probability less that of the baseline, member by member; null for the baseline.</param>
/// <param name="DifferenceInterval">95 % interval of it.</param>
public sealed record ComparedCellJson(
    string Verdict, double? Probability, IReadOnlyList<double>? Interval, double? P50, double? Difference, IReadOnlyList<double>? DifferenceInterval, double? Regret);

/// <summary>Forms the JSON of a comparison.</summary>
internal static class ComparisonJsonForm
{
    public static ComparisonJson Of(Comparison comparison)
    {
        Regions.RegionSheet sheet = comparison.Baseline.Pack.Sheet;
        return new()
        {
            Region = sheet.Id,
            Baseline = comparison.Baseline.Request.RunId,
            StatedInvestment = sheet.StatedInvestment is { } stated ? Regions.Money.Yuan(stated) : null,
            SumOfProgrammes = sheet.Programmes.Sum(p => Regions.Money.Yuan(p.Envelope)),
            Runs = [.. comparison.Runs.Select((run, i) => Of(run, comparison.Standings[i]))],
            Targets = [.. comparison.Targets.Select(Of)],
        };
    }

    private static ComparedRunJson Of(RunView run, Standing standing)
    {
        MoneyPlan money = MoneyPlan.Of(run.Inputs);
        return new()
        {
            RunId = run.Request.RunId,
            Scenario = run.Inputs.Mix.Id,
            NameZh = run.Inputs.Mix.Name.Zh,
            NameEn = run.Inputs.Mix.Name.En,
            Drivers = run.DriversId,
            Members = run.Result.Members,
            ValidMembers = run.Result.ValidMembers,
            Seed = run.Request.Seed,
            ResultHash = run.ResultHash,
            EstimateShare = JsonNames.Number(run.Shares.Overall),
            MaxRelativeResidual = JsonNames.Number(run.Result.LargestRelativeResidual),
            Verdicts = new Dictionary<string, int>
            {
                [JsonNames.Of(Verdict.Met)] = standing.Verdicts.Met,
                [JsonNames.Of(Verdict.AtRisk)] = standing.Verdicts.AtRisk,
                [JsonNames.Of(Verdict.Missed)] = standing.Verdicts.Missed,
                [JsonNames.Of(Verdict.CannotBeJudged)] = standing.Verdicts.CannotBeJudged,
            },
            SpentYuan = standing.SpentYuan,
            YuanByProgramme = run.Pack.Sheet.Programmes.ToDictionary(p => p.Id, p => money.OfProgramme(p.Id)),
            YuanByProject = run.Pack.Projects.ToDictionary(p => p.Id, p => money.OfProject(p.Id)),
            MeanRegret = JsonNames.Number(standing.MeanRegret),
            LargestRegret = JsonNames.Number(standing.LargestRegret),
            YuanPerTargetGained = JsonNames.Number(standing.YuanPerTargetGained),
        };
    }

    private static ComparedTargetJson Of(ComparedTarget target) =>
        new(target.Row.Indicator, target.Row.Entity, target.Changed, [.. target.Cells.Select(Of)]);

    private static ComparedCellJson? Of(ComparedCell? cell)
    {
        if (cell is null)
            return null;
        bool judged = cell.Summary.Verdict != Verdict.CannotBeJudged;
        return new(
            JsonNames.Of(cell.Summary.Verdict),
            judged ? JsonNames.Number(cell.Summary.Probability.Probability) : null,
            judged ? [cell.Summary.Probability.Low, cell.Summary.Probability.High] : null,
            JsonNames.Number(cell.Summary.Final.P50),
            cell.Difference is { } paired ? JsonNames.Number(paired.Difference) : null,
            cell.Difference is { } of ? [of.Interval().Low, of.Interval().High] : null,
            JsonNames.Number(cell.Regret));
    }
}
