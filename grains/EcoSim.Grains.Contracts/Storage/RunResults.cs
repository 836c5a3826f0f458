using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Contracts.Storage;

/// <summary>Reads the results of a whole run out of the store.</summary>
public static class RunResults
{
    /// <summary>Joins the stored blocks. A run that was cancelled gives the members that were finished, up to the first gap.</summary>
    /// <exception cref="RunFailureException">Nothing of such a run is stored.</exception>
    public static async Task<EnsembleResult> Read(IRunStore store, string runId, CancellationToken cancellation = default)
    {
        List<BlockResult> blocks = [];
        foreach (StoredBlock stored in await store.Blocks(runId, cancellation))
        {
            if (stored.Block != blocks.Count)
                break;
            blocks.Add(await store.ReadBlock(runId, stored.Block, cancellation));
        }

        return blocks.Count > 0
            ? new EnsembleResult(blocks)
            : throw new RunFailureException(RunFailure.Unknown, $"No results of run '{runId}' are stored.");
    }

    /// <summary>The hash over all of it.</summary>
    public static async Task<string> Hash(IRunStore store, string runId, CancellationToken cancellation = default) =>
        ResultHash.Of(await Read(store, runId, cancellation));
}
