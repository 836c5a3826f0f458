using EcoSim.Model.Indicators;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Blocks;

/// <summary>Gathers what the entities of a block report, in any order, each once.</summary>
internal sealed class BlockReports(BlockContext context)
{
    private readonly IndicatorModel indicators = new(context);
    private readonly bool[] reported = new bool[context.Plan.Entities.Count * (context.Scenario.Years + 1)];
    private readonly bool[] closed = new bool[context.Plan.Entities.Count];
    private readonly int[] missing = [.. Enumerable.Repeat(context.Plan.Entities.Count, context.Scenario.Years + 1)];
    private int open = context.Plan.Entities.Count;

    /// <summary>Years that every entity has computed.</summary>
    public int YearsDone { get; private set; } = -1;

    public bool IsComplete => open == 0 && YearsDone == context.Scenario.Years;

    /// <returns>False for a repeat.</returns>
    /// <param name="yearDone">True where all entities have now reported one year more.</param>
    public bool AddReport(int place, int year, double[] rows, out bool yearDone)
    {
        yearDone = false;
        int column = year + 1;
        int index = place * missing.Length + column;
        if (reported[index])
            return false;
        reported[index] = true;
        indicators.AddReport(place, year, rows);
        missing[column]--;
        while (YearsDone < context.Scenario.Years && missing[YearsDone + 1] == 0)
        {
            YearsDone++;
            yearDone = true;
        }

        return true;
    }

    public void AddLedger(int place, LedgerReport ledger)
    {
        if (closed[place])
            return;
        closed[place] = true;
        indicators.AddLedger(place, ledger);
        open--;
    }

    public BlockResult Finish() => indicators.Finish();
}
