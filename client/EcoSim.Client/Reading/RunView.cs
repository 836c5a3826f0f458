using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Model.Results;
using EcoSim.Regions;

namespace EcoSim.Client.Reading;

/// <summary>A run with results, ready to be shown: inputs, exact member values, and what they say of every target.</summary>
public sealed record RunView
{
    public required RunRecord Record { get; init; }

    public required RunInputs Inputs { get; init; }

    public required EnsembleResult Result { get; init; }

    /// <summary>In the order of the result's rows.</summary>
    public required IReadOnlyList<IndicatorSummary> Summaries { get; init; }

    public required EstimateShares Shares { get; init; }

    public RunRequest Request => Record.Request;

    public RunStatus Status => Record.Status;

    public RegionPack Pack => Inputs.Pack;

    public int StartYear => Inputs.Scenario.Region.StartYear;

    public int EndYear => Inputs.Scenario.EndYear;

    /// <summary>The hash as stored; computed for the members there are where the run did not complete.</summary>
    public string ResultHash => Status.ResultHash ?? Model.Results.ResultHash.Of(Result);

    /// <summary>Id of the drivers that the run was under.</summary>
    public string DriversId => Inputs.Drivers?.Id ?? DriversReader.None;

    /// <summary>What the pack says of a row's indicator.</summary>
    public Indicator IndicatorOf(IndicatorSummary summary) => Pack.Indicators.First(i => i.Id == summary.Row.Indicator);

    /// <summary>One summary per indicator: that of all its entities together where there are several.</summary>
    public IEnumerable<IndicatorSummary> Heads => Summaries.Where(IsHead);

    public static bool IsHead(IndicatorSummary summary) =>
        summary.Indicator.Entities.Count == 1 || summary.Row.Entity == Model.Simulation.IndicatorRow.AllEntities;

    /// <summary>Reads a run back from where it is stored.</summary>
    /// <exception cref="RunFailureException">No such run, or nothing of it is stored.</exception>
    public static async Task<RunView> Load(EcoSimSession session, string runId, CancellationToken cancellation = default)
    {
        RunRecord record = await session.Find(runId, cancellation);
        EnsembleResult result = await session.Results(runId, cancellation);
        RunInputs inputs = RunInputs.Of(record.Request);
        return Of(record, inputs, result);
    }

    public static RunView Of(RunRecord record, RunInputs inputs, EnsembleResult result) => new()
    {
        Record = record,
        Inputs = inputs,
        Result = result,
        Summaries = RunSummary.Of(inputs.Scenario.Region, result),
        Shares = new(InputCatalogue.Of(inputs.Pack, inputs.Drivers), inputs.Scenario.Region),
    };
}
