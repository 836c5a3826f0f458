using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Investment;

/// <summary>What an owner's projects have built, month by month, of one working year: by <see cref="EffectKind"/>, units of the kind. Reused every year.</summary>
/// <remarks>Written by <see cref="InvestmentEngine{V}"/>; projects of one kind are added up.</remarks>
public sealed class InvestmentYear
{
    public InvestmentYear(int lanes)
    {
        Completed = Rows(lanes);
        Commissioned = Rows(lanes);
        Availability = Rows(lanes);
        Usable = Rows(lanes);
        LimitShare = Rows(lanes);
        foreach (MonthlyLanes availability in Availability)
            Array.Fill(availability.Values, 1.0);
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

    private static MonthlyLanes[] Rows(int lanes) =>
        [.. Enumerable.Range(0, EffectKinds.Count).Select(_ => new MonthlyLanes(lanes))];
}
