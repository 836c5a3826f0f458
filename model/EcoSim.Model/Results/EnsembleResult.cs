using EcoSim.Model.Simulation;

namespace EcoSim.Model.Results;

/// <summary>A run's exact yearly values, all members together: what probabilities and bands are counted on.</summary>
/// <remarks>Values of an invalid member (one that broke a balance) are NaN throughout.</remarks>
public sealed class EnsembleResult
{
    private readonly double[] values;

    /// <param name="blocks">All blocks of the run, in any order; they must follow each other without a gap.</param>
    public EnsembleResult(IEnumerable<BlockResult> blocks)
    {
        List<BlockResult> sorted = [.. blocks.OrderBy(b => b.FirstMember)];
        if (sorted.Count == 0)
            throw new ArgumentException("A run has at least one block.", nameof(blocks));
        Rows = sorted[0].Rows;
        Years = sorted[0].Years;
        Members = sorted.Sum(b => b.Members);
        Failures = [.. sorted.SelectMany(b => b.Failures)];
        BlockResult largest = sorted.MaxBy(b => b.LargestRelativeResidual)!;
        (LargestRelativeResidual, LargestResidualAt) = (largest.LargestRelativeResidual, largest.LargestResidualAt);
        values = new double[(long)Rows.Count * Columns * Members];
        int next = 0;
        foreach (BlockResult block in sorted)
        {
            if (block.FirstMember != next)
                throw new ArgumentException($"Members {next} to {block.FirstMember - 1} are missing.", nameof(blocks));
            Copy(block);
            next += block.Members;
        }
    }

    public int Members { get; }

    /// <summary>Members that kept every balance.</summary>
    public int ValidMembers => Members - Failures.Count;

    public int Years { get; }

    /// <summary>The start, then each year.</summary>
    public int Columns => Years + 1;

    public IReadOnlyList<IndicatorRow> Rows { get; }

    public IReadOnlyList<MemberFailure> Failures { get; }

    public double LargestRelativeResidual { get; }

    public string? LargestResidualAt { get; }

    /// <summary>All members of a row in one column: 0 is the start, y + 1 the year of index y.</summary>
    public ReadOnlySpan<double> Of(int row, int column) => values.AsSpan((row * Columns + column) * Members, Members);

    private void Copy(BlockResult block)
    {
        HashSet<int> invalid = [.. block.Failures.Select(f => f.Member - block.FirstMember)];
        for (int row = 0; row < Rows.Count; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                Span<double> target = values.AsSpan((row * Columns + column) * Members + block.FirstMember, block.Members);
                block.Of(row, column).CopyTo(target);
                foreach (int member in invalid)
                    target[member] = double.NaN;
            }
        }
    }
}
