using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;

namespace EcoSim.Grains.Contracts.Hosting;

/// <summary>Where runs are computed and kept: a silo in this process, or a cluster joined as a client.</summary>
public interface IEcoSimHost : IAsyncDisposable
{
    /// <summary>At hand at once: reading results starts no silo.</summary>
    IRunStore Store { get; }

    /// <summary>Plain loops in this process.</summary>
    IRunEngine Loops { get; }

    /// <summary>The grains; starts the silo or joins the cluster at the first call.</summary>
    ValueTask<IGrainFactory> Grains(CancellationToken cancellation = default);
}
