using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;
using EcoSim.Regions;

namespace EcoSim.Grains.Models;

/// <summary>Reads scenarios from the region pack that a request carries.</summary>
public sealed class PackModelSource : IModelSource
{
    public ScenarioDefinition Compile(RunRequest request)
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

    public IEntityModel Create(BlockContext context, EntityRef entity) => EntityModels.Create(context, entity);

    private static Drivers? ReadDrivers(RegionPack pack, PackFiles files, string? id)
    {
        if (string.IsNullOrEmpty(id) || id == DriversReader.None)
            return null;
        DriversReading reading = DriversReader.ReadById(pack, files, id);
        return reading.Drivers ?? throw Refusal(reading.Faults);
    }

    private static RunFailureException Refusal(IEnumerable<Fault> faults) => new(RunFailure.Invalid, string.Join('\n', faults));
}
