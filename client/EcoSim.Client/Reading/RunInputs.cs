using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Definitions;
using EcoSim.Regions;

namespace EcoSim.Client.Reading;

/// <summary>What a request runs: the pack as read, the mix, the drivers and the scenario that they make.</summary>
public sealed record RunInputs(RegionPack Pack, Mix Mix, Drivers? Drivers, ScenarioDefinition Scenario)
{
    /// <summary>Reads what a request runs.</summary>
    /// <exception cref="RunFailureException">The pack, the mix or the drivers have a fault.</exception>
    public static RunInputs Of(RunRequest request)
    {
        InputReading reading = Read(
            PackFiles.FromTexts(request.Pack.Select(t => KeyValuePair.Create(t.Path, t.Text))), request.Mix, request.Drivers, request.EndYear);
        return reading.Inputs ?? throw new RunFailureException(RunFailure.Invalid, string.Join('\n', reading.Faults));
    }

    /// <param name="files">The pack with the mix among its files.</param>
    /// <param name="mixPath">Path of the mix in the pack.</param>
    /// <param name="driversId">Null for those of the mix.</param>
    /// <param name="endYear">Null for the pack's.</param>
    public static InputReading Read(PackFiles files, string mixPath, string? driversId, int? endYear)
    {
        PackReading packReading = PackReader.Read(files);
        if (packReading.Pack is not { } pack)
            return new(null, packReading.Faults);
        MixReading mixReading = MixReader.Read(pack, files, mixPath);
        if (mixReading.Mix is not { } mix)
            return new(null, mixReading.Faults);
        DriversReading drivers = DriversReader.ReadById(pack, files, driversId ?? mix.Drivers ?? DriversReader.None);
        return drivers.Faults.Count > 0
            ? new(null, drivers.Faults)
            : new(new(pack, mix, drivers.Drivers, ScenarioCompiler.Compile(pack, mix, drivers.Drivers, endYear ?? pack.Sheet.EndYear)), []);
    }
}

/// <summary>The inputs of a run, or everything that is wrong with them.</summary>
public sealed record InputReading(RunInputs? Inputs, IReadOnlyList<Fault> Faults);
