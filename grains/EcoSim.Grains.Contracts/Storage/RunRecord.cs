using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Grains.Contracts.Storage;

/// <summary>A stored run.</summary>
/// <param name="Fence">Number of the newest driver of the run.</param>
public sealed record RunRecord(RunRequest Request, RunStatus Status, int Fence);

/// <summary>A stored run in a list; the request without its pack.</summary>
/// <param name="PackHash">SHA-256 of the request's files.</param>
public sealed record RunListing(string RunId, string Mix, string? Drivers, int Members, uint Seed, int? EndYear, string PackHash, RunStatus Status);

/// <summary>A block whose results are stored.</summary>
public sealed record StoredBlock(int Block, int FirstMember, int Members, int FailedMembers);

/// <summary>What a kept chunk belongs to.</summary>
/// <param name="Year">Index of the year, 0 for the region's first.</param>
public sealed record KeptKey(string RunId, KeepLevel Level, string Kind, string Entity, int Year, int Block);

/// <summary>Values of one entity, year and block as they were computed.</summary>
/// <param name="Names">Names of the rows.</param>
/// <param name="Units">Their units.</param>
/// <param name="Steps">12 for months, 1 for a year.</param>
/// <param name="Values">[row][step][member].</param>
public sealed record KeptChunk(IReadOnlyList<string> Names, IReadOnlyList<string> Units, int Steps, int FirstMember, int Members, double[] Values);
