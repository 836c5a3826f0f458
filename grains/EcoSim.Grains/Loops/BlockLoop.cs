using EcoSim.Grains.Models;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Loops;

/// <summary>Blocks of a run in plain loops, as many at a time as there are cores: the yardstick that grains are measured against.</summary>
public static class BlockLoop
{
    /// <param name="run">What is run.</param>
    /// <param name="blocks">Numbers of the blocks.</param>
    /// <param name="parallelism">Blocks at a time.</param>
    /// <param name="finished">Told each block's results, from several threads.</param>
    /// <param name="yearDone">Told each block's years, from several threads; null where nobody asks.</param>
    /// <param name="trace">Makes a block's sink for reports and traces; null keeps none.</param>
    /// <param name="cancellation">Looked at between years.</param>
    public static void Run(RunModel run, IEnumerable<int> blocks, int parallelism, Action<int, BlockResult> finished,
        Action<int, int>? yearDone = null, Func<int, ITraceSink?>? trace = null, CancellationToken cancellation = default)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
        // One block at a time is handed out: ranges of them would leave a core idle at the end.
        Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(blocks, System.Collections.Concurrent.EnumerablePartitionerOptions.NoBuffering), options, block =>
        {
            RegionSimulator<VectorLane> simulator = new(run.Context(run.Order(block, 0)), run.Create);
            Action<int>? tell = yearDone is null ? null : year => yearDone(block, year + 1);
            finished(block, simulator.Run(tell, trace?.Invoke(block), cancellation));
        });
    }
}
