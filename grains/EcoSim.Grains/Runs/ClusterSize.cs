using Orleans.Runtime;

namespace EcoSim.Grains.Runs;

/// <summary>Cores that blocks may be spread over.</summary>
public interface IClusterSize
{
    ValueTask<int> Cores();
}

/// <summary>All silos, each taken to have as many cores as this one.</summary>
public sealed class ClusterSize(IGrainFactory grains) : IClusterSize
{
    public async ValueTask<int> Cores()
    {
        Dictionary<SiloAddress, SiloStatus> silos = await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);
        return Math.Max(1, silos.Count) * Environment.ProcessorCount;
    }
}
