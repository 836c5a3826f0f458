using EcoSim.Grains.Contracts.Hosting;
using EcoSim.Silo.Hosting;

namespace EcoSim.Cli;

/// <summary>Where runs are computed: by default a silo in this process, with results under a data folder.</summary>
internal static class Hosting
{
    public static IEcoSimHost Open(string dataFolder) => EmbeddedSilo.Open(new EmbeddedOptions { DataFolder = dataFolder });
}
