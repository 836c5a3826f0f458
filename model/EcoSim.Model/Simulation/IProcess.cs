namespace EcoSim.Model.Simulation;

/// <summary>One process within an entity: its own state, balances, yearly rows and monthly traces.</summary>
public interface IProcess
{
    /// <summary>Balances that the process checks; null where it has none.</summary>
    Ledger? Ledger { get; }

    /// <summary>Monthly quantities worth keeping, of the last year advanced.</summary>
    IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>Writes the process's rows of the entity's yearly report; before any year, the values at the start (NaN for a flow that has none).</summary>
    void Report(ReportRows rows);
}
