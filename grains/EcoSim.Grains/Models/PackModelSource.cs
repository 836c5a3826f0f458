using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;
using EcoSim.Regions;

namespace EcoSim.Grains.Models;

/// <summary>Reads scenarios from the region pack that a request carries.</summary>
/// <remarks>The newest scenarios are kept by content: reading a pack takes longer than running a member of it, and the next run is mostly of the same pack.</remarks>
public sealed class PackModelSource : IModelSource
{
    private const int MostKept = 8;

    private readonly ConcurrentDictionary<string, ScenarioDefinition> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> inOrder = new();

    public ScenarioDefinition Compile(RunRequest request)
    {
        string key = $"{Hash(request.Pack)}\n{request.Mix}\n{request.Drivers}\n{request.EndYear}";
        if (kept.TryGetValue(key, out ScenarioDefinition? known))
            return known;
        ScenarioDefinition scenario = Read(request);
        if (kept.TryAdd(key, scenario))
            inOrder.Enqueue(key);
        while (inOrder.Count > MostKept && inOrder.TryDequeue(out string? oldest))
            kept.TryRemove(oldest, out _);
        return scenario;
    }

    public IEntityModel Create(BlockContext context, EntityRef entity) => EntityModels.Create(context, entity);

    private static ScenarioDefinition Read(RunRequest request)
    {
        PackFiles files = PackFiles.FromTexts(request.Pack.Select(p => KeyValuePair.Create(p.Path, p.Text)));
        PackReading reading = PackReader.Read(files);
        RegionPack pack = reading.Pack ?? throw Refusal(reading.Faults);
        MixReading mix = MixReader.Read(pack, files, request.Mix);
        if (mix.Mix is null)
            throw Refusal(mix.Faults);
        Drivers? drivers = ReadDrivers(pack, files, request.Drivers ?? mix.Mix.Drivers);
        return ScenarioCompiler.Compile(pack, mix.Mix, drivers, request.EndYear ?? pack.Sheet.EndYear);
    }

    private static Drivers? ReadDrivers(RegionPack pack, PackFiles files, string? id)
    {
        if (string.IsNullOrEmpty(id) || id == DriversReader.None)
            return null;
        DriversReading reading = DriversReader.ReadById(pack, files, id);
        return reading.Drivers ?? throw Refusal(reading.Faults);
    }

    private static string Hash(ImmutableArray<PackText> pack)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (PackText file in pack)
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Text.Length}\n{file.Text}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static RunFailureException Refusal(IEnumerable<Fault> faults) => new(RunFailure.Invalid, string.Join('\n', faults));
}
