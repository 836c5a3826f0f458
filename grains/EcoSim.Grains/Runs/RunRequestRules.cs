using System.Text.RegularExpressions;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Statistics;

namespace EcoSim.Grains.Runs;

/// <summary>What a request must be before anything is compiled; all faults are told together.</summary>
internal static partial class RunRequestRules
{
    /// <exception cref="RunFailureException">The request breaks a rule.</exception>
    public static void Check(RunRequest request, RunOptions options)
    {
        List<string> faults = [];
        if (!RunId().IsMatch(request.RunId))
            faults.Add($"runId: '{request.RunId}' is not an id; 1 to 100 of a–z, 0–9 and hyphen");
        if (request.Members < 1 || request.Members > options.MostMembers)
            faults.Add($"members: {request.Members} is outside 1–{options.MostMembers}");
        if (request.Central && request.Members != 1)
            faults.Add($"members: the central member is one, not {request.Members}");
        if (request.BlockSize < 1 || (request.BlockSize % TiledSum.Tile != 0 && request.BlockSize < request.Members))
            faults.Add($"blockSize: {request.BlockSize} is not a multiple of {TiledSum.Tile}");
        if (faults.Count > 0)
            throw new RunFailureException(RunFailure.Invalid, string.Join('\n', faults));
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,99}$")]
    private static partial Regex RunId();
}
