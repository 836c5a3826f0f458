using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Grains.Runs;

/// <summary>Counts how far a run is: by block, so that a block that starts again counts anew.</summary>
internal sealed class RunTally(RunRequest request, int years, TimeProvider clock)
{
    private readonly int[] yearsOfBlock = new int[(request.Members + request.BlockSize - 1) / request.BlockSize];
    private readonly long started = clock.GetTimestamp();
    private long memberYears;
    private long memberYearsBefore;
    private int blocksDone;
    private int membersDone;
    private int membersFailed;

    public int Retries { get; set; }

    public int Blocks => yearsOfBlock.Length;

    public bool IsComplete => blocksDone == Blocks;

    /// <summary>Counts a block that was finished by an earlier driver of the run.</summary>
    public void Restore(int block, int failed)
    {
        Finished(block, failed);
        memberYearsBefore = memberYears;
    }

    public void Advanced(int block, int yearsDone)
    {
        memberYears += (long)(yearsDone - yearsOfBlock[block]) * MembersOf(block);
        yearsOfBlock[block] = yearsDone;
    }

    public void Finished(int block, int failed)
    {
        Advanced(block, years);
        blocksDone++;
        membersDone += MembersOf(block);
        membersFailed += failed;
    }

    public RunProgress Progress()
    {
        double seconds = clock.GetElapsedTime(started).TotalSeconds;
        double rate = seconds > 0 ? (memberYears - memberYearsBefore) / seconds : 0;
        long left = (long)request.Members * years - memberYears;
        TimeSpan? remaining = rate > 0 ? TimeSpan.FromSeconds(Math.Min(left / rate, TimeSpan.MaxValue.TotalSeconds / 2)) : null;
        return new(request.Members, membersDone, membersFailed, years, memberYears, rate, remaining, Blocks, blocksDone, Retries);
    }

    private int MembersOf(int block) => Math.Min(request.BlockSize, request.Members - block * request.BlockSize);
}
