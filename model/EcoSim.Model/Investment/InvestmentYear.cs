using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Investment;

/// <summary>What an owner's projects have built, month by month, of one working year: by <see cref="EffectKind"/>, units of the kind. Reused every year.</summary>
/// <remarks>
/// Written by <see cref="InvestmentEngine{V}"/>; projects of one kind are added up. Kinds that the run never builds share
/// one row of zeros (of ones for availability): most owners build few kinds, and a row of a block is large.
/// </remarks>
public sealed class InvestmentYear
{
    /// <param name="lanes">Padded lanes of the block.</param>
    /// <param name="kinds">Kinds that may be written; null for all.</param>
    public InvestmentYear(int lanes, IReadOnlySet<EffectKind>? kinds = null)
    {
        MonthlyLanes zeros = new(lanes);
        MonthlyLanes ones = Ones(lanes);
        Completed = Rows(() => new(lanes), zeros, kinds);
        Commissioned = Rows(() => new(lanes), zeros, kinds);
        Availability = Rows(() => Ones(lanes), ones, kinds);
        Usable = Rows(() => new(lanes), zeros, kinds);
        LimitShare = Rows(() => new(lanes), zeros, kinds);
    }

    /// <summary>Units completed (lag over, not retired), before availability.</summary>
    public MonthlyLanes[] Completed { get; }

    /// <summary>Units ever completed, retired ones included; of an annual kind, those of the year.</summary>
    public MonthlyLanes[] Commissioned { get; }

    /// <summary>a of science 2.4; 1 for kinds without, and where nothing is completed.</summary>
    public MonthlyLanes[] Availability { get; }

    /// <summary>Completed × availability: the U of science 2.5.</summary>
    public MonthlyLanes[] Usable { get; }

    /// <summary>U built so far ÷ U_max, 0 where U_max is 0: above .95 the kind is saturated here.</summary>
    public MonthlyLanes[] LimitShare { get; }

    private static MonthlyLanes[] Rows(Func<MonthlyLanes> own, MonthlyLanes shared, IReadOnlySet<EffectKind>? kinds) =>
        [.. Enum.GetValues<EffectKind>().Select(kind => kinds is null || kinds.Contains(kind) ? own() : shared)];

    private static MonthlyLanes Ones(int lanes)
    {
        MonthlyLanes rows = new(lanes);
        Array.Fill(rows.Values, 1.0);
        return rows;
    }
}
