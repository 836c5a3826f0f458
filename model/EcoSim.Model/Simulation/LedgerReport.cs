namespace EcoSim.Model.Simulation;

/// <summary>What an entity's ledgers say at the end: its largest residual and each member's first breach.</summary>
/// <param name="LargestRelative">Largest residual ÷ scale over the block's members.</param>
/// <param name="LargestAt">Invariant and quantity of it; null without balances.</param>
/// <param name="Breaches">At most one per member, the earliest month first.</param>
public sealed record LedgerReport(double LargestRelative, string? LargestAt, IReadOnlyList<Breach> Breaches)
{
    /// <param name="ledgers">Of one entity.</param>
    /// <param name="members">Lanes beyond are padding and are not looked at.</param>
    public static LedgerReport Of(IReadOnlyList<Ledger> ledgers, int members)
    {
        double largest = 0;
        string? at = null;
        foreach (Ledger ledger in ledgers)
        {
            (double relative, Balance? balance) = ledger.Largest(members);
            if (balance is not null && (at is null || relative > largest))
                (largest, at) = (relative, $"{balance.Id} {balance.Quantity}");
        }

        List<Breach> breaches = [.. ledgers.SelectMany(l => l.Breaches)
            .Where(b => b.Lane < members)
            .GroupBy(b => b.Lane)
            .Select(lane => lane.MinBy(b => b.MonthIndex)!)
            .OrderBy(b => b.Lane)];
        return new(largest, at, breaches);
    }
}
