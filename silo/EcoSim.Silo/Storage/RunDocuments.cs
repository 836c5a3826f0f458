using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Simulation;

namespace EcoSim.Silo.Storage;

/// <summary>What the store writes as JSON. Written by generated code: reflection would cost start-up time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(RunRequest))]
[JsonSerializable(typeof(RunStatus))]
[JsonSerializable(typeof(ImmutableArray<PackText>))]
[JsonSerializable(typeof(BlockHead))]
[JsonSerializable(typeof(KeptHead))]
internal sealed partial class RunDocuments : JsonSerializerContext;

/// <summary>A block's results without the values.</summary>
internal sealed record BlockHead(
    int Years, IReadOnlyList<IndicatorRow> Rows, IReadOnlyList<MemberFailure> Failures, double LargestRelativeResidual, string? LargestResidualAt);

/// <summary>A kept chunk without the values.</summary>
internal sealed record KeptHead(IReadOnlyList<string> Names, IReadOnlyList<string> Units, int Steps, int FirstMember, int Members);

/// <summary>A request split into its pack, stored once for all runs of it, and the rest.</summary>
internal sealed record RequestDocument(string Request, byte[] Pack, string PackHash, string Hash)
{
    public static RequestDocument Of(RunRequest request)
    {
        byte[] pack = JsonSerializer.SerializeToUtf8Bytes(request.Pack, RunDocuments.Default.ImmutableArrayPackText);
        string packHash = Convert.ToHexStringLower(SHA256.HashData(pack));
        string rest = JsonSerializer.Serialize(request with { Pack = [] }, RunDocuments.Default.RunRequest);
        string hash = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(packHash + rest)));
        return new(rest, pack, packHash, hash);
    }

    public static RunRequest Read(string request, byte[] pack) =>
        JsonSerializer.Deserialize(request, RunDocuments.Default.RunRequest)! with
        {
            Pack = JsonSerializer.Deserialize(pack, RunDocuments.Default.ImmutableArrayPackText),
        };
}
