using System.ComponentModel.DataAnnotations;

namespace EcoSim.Grains.Runs;

/// <summary>How runs are driven.</summary>
public sealed class RunOptions
{
    /// <summary>Blocks of one run in flight for each core: with one, a core waits whenever its block's entities do.</summary>
    /// <value>The default is 2.</value>
    [Range(1, 64)] public int BlocksPerCore { get; set; } = 2;

    /// <summary>Attempts at one block before the run fails.</summary>
    /// <value>The default is 3.</value>
    [Range(1, 100)] public int MaxAttempts { get; set; } = 3;

    /// <summary>A block that has computed no year for so long is started again.</summary>
    /// <value>The default is two minutes.</value>
    public TimeSpan StallTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Members that one run may have.</summary>
    /// <value>The default is 1,000,000.</value>
    [Range(1, int.MaxValue)] public int MostMembers { get; set; } = 1_000_000;
}
