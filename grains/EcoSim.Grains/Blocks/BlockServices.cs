using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Models;

namespace EcoSim.Grains.Blocks;

/// <summary>What the grains of blocks share in a silo.</summary>
public sealed record BlockServices(RunModels Models, BlockContexts Contexts, ChunkPool Pool, IMessageCourier Courier, IRunStore Store);
