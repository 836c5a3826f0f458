using EcoSim.Model.Exchange;

namespace EcoSim.Model.Simulation;

/// <summary>One entity for one block of members: all its state, and what it computes in a year. No actor, clock or file.</summary>
/// <remarks>A caller advances the nodes of the entity in their order, year after year, each once all its inputs are at hand. An entity may
/// keep an input by reference until it has advanced the last of its nodes of the year: chunks are not changed before.</remarks>
public interface IEntityModel
{
    /// <summary>Computes the twelve months of a year for one node.</summary>
    /// <param name="node">The node, of this entity's nodes in the <see cref="ExchangePlan"/>.</param>
    /// <param name="year">Index of the year, 0 for the region's first.</param>
    /// <param name="inputs">In the order of <see cref="Node.Inputs"/>; they stay as they are until the entity's last node of the year, and no longer.</param>
    /// <param name="outputs">In the order of <see cref="Node.Outputs"/>; every row is written.</param>
    void Advance(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs);

    /// <summary>Writes the entity's states at the end of the last year advanced, or at the start before any: [row][lane].</summary>
    /// <remarks>Rows are those of the kind's states. A flow of a year that has no value at the start is NaN there.</remarks>
    void Report(ReportRows rows);

    /// <summary>Monthly quantities of the last year advanced, for traces; the arrays are reused next year.</summary>
    /// <remarks>Look once before the first year to have them from it: an entity need not fill what nobody has asked for.</remarks>
    IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>Balances checked so far.</summary>
    IReadOnlyList<Ledger> Ledgers { get; }
}

/// <summary>A monthly quantity with its name and unit in files.</summary>
public sealed record TraceSeries(string Id, string Unit, MonthlyLanes Values);
