using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EcoSim.Client.Reading;

namespace EcoSim.Client.Exporting;

/// <summary>What a run was: with the same pack and version it gives the same numbers again.</summary>
public sealed record RunManifest
{
    public int SchemaVersion { get; init; } = 1;
    public required string RunId { get; init; }
    public required string ModelVersion { get; init; }
    public required string Runtime { get; init; }
    public required string Region { get; init; }
    public required string PackHash { get; init; }
    public required string Scenario { get; init; }
    public required string ScenarioFile { get; init; }
    public required string Drivers { get; init; }
    public required int Members { get; init; }
    public required int ValidMembers { get; init; }
    public required uint Seed { get; init; }
    public required bool Central { get; init; }
    public required int From { get; init; }
    public required int To { get; init; }
    public required int BlockSize { get; init; }
    public required string Engine { get; init; }
    public required string Keep { get; init; }
    public required string State { get; init; }
    public required string ResultHash { get; init; }
    public required double EstimateShare { get; init; }
    public required double MaxRelativeResidual { get; init; }
    public required string? ResidualAt { get; init; }
    public required DateTimeOffset Started { get; init; }
    public required DateTimeOffset? Ended { get; init; }

    public static RunManifest Of(RunView run) => new()
    {
        RunId = run.Request.RunId,
        ModelVersion = typeof(Model.Results.ResultHash).Assembly.GetName().Version!.ToString(3),
        Runtime = System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription,
        Region = run.Pack.Id,
        PackHash = run.Pack.Hash,
        Scenario = run.Inputs.Mix.Id,
        ScenarioFile = run.Request.Mix,
        Drivers = run.DriversId,
        Members = run.Result.Members,
        ValidMembers = run.Result.ValidMembers,
        Seed = run.Request.Seed,
        Central = run.Request.Central,
        From = run.StartYear,
        To = run.EndYear,
        BlockSize = run.Request.BlockSize,
        Engine = RunTables.Name(run.Request.Engine),
        Keep = RunTables.Name(run.Request.Keep),
        State = RunTables.Name(run.Status.State),
        ResultHash = run.ResultHash,
        EstimateShare = run.Shares.Overall,
        MaxRelativeResidual = run.Result.LargestRelativeResidual,
        ResidualAt = run.Result.LargestResidualAt,
        Started = run.Status.Started,
        Ended = run.Status.Ended,
    };

    /// <summary>The main entries, for the footer of a Parquet file.</summary>
    internal IReadOnlyDictionary<string, string> ToMetadata() => new Dictionary<string, string>
    {
        ["ecosim.run"] = RunId,
        ["ecosim.model"] = ModelVersion,
        ["ecosim.pack"] = PackHash,
        ["ecosim.scenario"] = Scenario,
        ["ecosim.drivers"] = Drivers,
        ["ecosim.members"] = Members.ToString(CultureInfo.InvariantCulture),
        ["ecosim.seed"] = Seed.ToString(CultureInfo.InvariantCulture),
        ["ecosim.result"] = ResultHash,
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RunManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    public static ManifestJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    });
}
