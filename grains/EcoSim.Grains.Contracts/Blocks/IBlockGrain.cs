using EcoSim.Grains.Contracts.Entities;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Contracts.Blocks;

/// <summary>One attempt at one block: starts its entities, collects what they report, stores the block's results. Keyed <c>{run}/{block}/{attempt}</c>.</summary>
[Alias("EcoSim.IBlockGrain")]
public interface IBlockGrain : IGrainWithStringKey
{
    /// <summary>Starts the block's entities.</summary>
    [Alias("Start"), ResponseTimeout(BlockOrder.LongestWait)]
    Task Start(BlockOrder order);

    /// <summary>An entity's states at the end of a year; a repeat is ignored.</summary>
    /// <param name="entity">Place in the plan.</param>
    /// <param name="year">Index of the year; -1 for the start.</param>
    /// <param name="report">[row][lane].</param>
    [Alias("Report"), ResponseTimeout(BlockOrder.LongestWait)]
    Task Report(int entity, int year, LaneReport report);

    /// <summary>An entity has computed its last year; a repeat is ignored.</summary>
    [Alias("EntityFinished"), ResponseTimeout(BlockOrder.LongestWait)]
    Task EntityFinished(int entity, LedgerReport ledger);

    /// <summary>An entity cannot go on.</summary>
    [Alias("EntityFailed")]
    Task EntityFailed(string entity, RunFailure failure, string reason);

    /// <summary>Stops the block and lets its entities go.</summary>
    [Alias("Abort")]
    Task Abort();
}
