namespace EcoSim.Model.Explanations;

/// <summary>The members of an ensemble that a row of results is explained by.</summary>
/// <param name="Median">The member in the middle by margin; of an even number the lower one.</param>
/// <param name="Worst">The members with the smallest margins, the worst first.</param>
public sealed record MemberPick(int Median, IReadOnlyList<int> Worst)
{
    /// <summary>Ties go by member number, so that the choice is the same wherever it is made.</summary>
    /// <param name="margins">One per member; NaN for a member without a value.</param>
    /// <param name="worst">How many of the worst.</param>
    /// <returns>Null where no member has a margin.</returns>
    public static MemberPick? Of(IReadOnlyList<double> margins, int worst)
    {
        int[] sorted = [.. Enumerable.Range(0, margins.Count)
            .Where(m => !double.IsNaN(margins[m]))
            .OrderBy(m => margins[m])
            .ThenBy(m => m)];
        return sorted.Length == 0 ? null : new(sorted[(sorted.Length - 1) / 2], sorted[..Math.Min(worst, sorted.Length)]);
    }
}
