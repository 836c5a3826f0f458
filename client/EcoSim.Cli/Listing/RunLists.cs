using System.Globalization;
using EcoSim.Cli.Formatting;
using EcoSim.Grains.Contracts.Storage;

namespace EcoSim.Cli.Listing;

/// <summary>The stored runs, newest first.</summary>
internal static class RunLists
{
    public static ListTable Of(IReadOnlyList<RunListing> runs, CommandContext context)
    {
        ListTable table = new("run", "started", "mix", "drivers", "members", "seed", "state", "hash");
        foreach (RunListing run in runs)
        {
            table.Add(run.RunId, run.Status.Started.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), run.Mix, run.Drivers ?? "",
                Numbers.Count(run.Members), run.Seed.ToString(CultureInfo.InvariantCulture), context.Texts["state." + run.Status.State],
                run.Status.ResultHash is { Length: > 12 } hash ? hash[..12] : "");
        }

        return table;
    }
}
