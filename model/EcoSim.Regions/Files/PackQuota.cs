namespace EcoSim.Regions;

/// <summary>How large a pack may be: uploads come from strangers.</summary>
public sealed record PackQuota
{
    public static PackQuota Default { get; } = new();

    public long FileBytes { get; init; } = 64L << 20;

    public long TotalBytes { get; init; } = 256L << 20;

    public int Files { get; init; } = 10_000;

    /// <summary>Folders within folders.</summary>
    public int Depth { get; init; } = 8;
}
