using System.Globalization;
using System.Security.Cryptography;
using EcoSim.Client;
using EcoSim.Grains.Contracts.Storage;

namespace EcoSim.Cli.Running;

/// <summary>Ids of runs: the mix and a moment, told apart by a few random characters.</summary>
internal static class RunIds
{
    /// <summary>Stands for the newest run.</summary>
    public const string Last = "last";

    private const int Tail = 2;

    public static string New(CommandContext context, string mix)
    {
        string moment = context.Environment.Clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        return $"{mix}-{moment}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Tail))}";
    }

    /// <summary>Finds a run by its id, the beginning of it where only one has it, or <see cref="Last"/>.</summary>
    /// <exception cref="CliException">None or several.</exception>
    public static async Task<string> Find(CommandContext context, EcoSimSession session, string asked, CancellationToken cancellation)
    {
        IReadOnlyList<RunListing> runs = await session.List(cancellation);
        if (asked == Last && runs.Count > 0)
            return runs[0].RunId;
        if (runs.Any(r => r.RunId == asked))
            return asked;
        string[] matches = [.. runs.Select(r => r.RunId).Where(id => id.StartsWith(asked, StringComparison.Ordinal))];
        return matches switch
        {
            [string only] => only,
            [] => throw new CliException(ExitCodes.InvalidInput, context.Texts.Format("error.no-run", asked, context.DataFolder)),
            _ => throw new CliException(ExitCodes.InvalidInput, context.Texts.Format("error.several-runs", asked, string.Join(", ", matches))),
        };
    }
}
