using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Model.Exchange;

namespace EcoSim.Grains.Contracts.Entities;

/// <summary>One entity in one attempt at one block of members; keyed <c>{run}/{block}/{attempt}/{entity}</c>.</summary>
public interface IEntityGrain : IGrainWithStringKey
{
    /// <summary>Gives the entity its members and lets it begin; messages may have come before. A repeat is ignored.</summary>
    [Alias("Begin"), ResponseTimeout(BlockOrder.LongestWait)]
    Task Begin(BlockOrder order);

    /// <summary>Takes what an edge carries for one year; a repeat is ignored, the order does not matter.</summary>
    /// <param name="year">Index of the year, 0 for the region's first.</param>
    /// <param name="edge">Index of the edge in the plan: it tells the sender, what is sent and at which point of the year.</param>
    [Alias("Receive"), ResponseTimeout(BlockOrder.LongestWait)]
    Task Receive(int year, int edge, Chunk chunk);

    /// <summary>The block has ended: the grain lets everything go.</summary>
    [Alias("End")]
    Task End();
}

[Alias("EcoSim.ICountyGrain")]
public interface ICountyGrain : IEntityGrain;

[Alias("EcoSim.IRiverSegmentGrain")]
public interface IRiverSegmentGrain : IEntityGrain;

[Alias("EcoSim.IProtectedAreaGrain")]
public interface IProtectedAreaGrain : IEntityGrain;

[Alias("EcoSim.IIndustrialParkGrain")]
public interface IIndustrialParkGrain : IEntityGrain;
