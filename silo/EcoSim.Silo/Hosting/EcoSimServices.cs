using EcoSim.Grains.Blocks;
using EcoSim.Grains.Loops;
using EcoSim.Grains.Models;
using EcoSim.Grains.Placement;
using EcoSim.Grains.Runs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Orleans.Hosting;

namespace EcoSim.Silo.Hosting;

/// <summary>What runs need, without any choice of clustering or storage.</summary>
public static class EcoSimServices
{
    /// <summary>Services of runs; an <see cref="Grains.Contracts.Storage.IRunStore"/> must be registered beside them.</summary>
    public static IServiceCollection AddEcoSimRuns(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IModelSource, PackModelSource>();
        services.TryAddSingleton<IMessageCourier, DirectCourier>();
        services.TryAddSingleton<RunModels>();
        services.TryAddSingleton<BlockContexts>();
        services.TryAddSingleton<ChunkPool>();
        services.TryAddSingleton<BlockServices>();
        services.TryAddSingleton<LoopEngine>();
        services.AddOptions<RunOptions>();
        services.TryAddSingleton<IValidateOptions<RunOptions>, RunOptionsValidator>();
        return services;
    }

    /// <summary>The services of runs and the placement of their grains.</summary>
    public static ISiloBuilder AddEcoSimRuns(this ISiloBuilder silo)
    {
        silo.Services.AddEcoSimRuns();
        silo.Services.TryAddSingleton<IClusterSize, ClusterSize>();
        silo.Services.AddPlacementDirector<BlockPlacement, BlockPlacementDirector>();
        return silo;
    }
}
