using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Sewage of the county's towns and its works (science 4.1, 4.3).</summary>
internal sealed class UrbanLoad<V>(CountyContext context) where V : struct, ILane<V>
{
    private readonly CountyYear year = context.Year;

    /// <summary>Sewage beyond the capacity, m³/d.</summary>
    public MonthlyLanes Bypassed { get; } = new(context.Lanes);

    private LaneInputs Parameters => context.Parameters;

    /// <summary>Writes treated and bypassed flow of a month, m³/d, and gives its volumes.</summary>
    public SewageVolumes<V> Flows(int month, int lane)
    {
        V collected = SewageWorks.CollectedFlow(
            year.Collected.Read<V>(month, lane), year.PopulationUrban.Read<V>(month, lane), SewageWorks.PerHead<V>(Parameters, lane));
        V treated = SewageWorks.TreatedFlow(collected, year.Capacity.Read<V>(month, lane));
        V bypassed = collected - treated;
        year.SewageTreated.Write(month, lane, treated);
        Bypassed.Write(month, lane, bypassed);

        double toMonth = Calendar.Days(month) * 1e-6;
        V reclaimed = 0.0;
        for (int use = 0; use < WaterUses.Count; use++)
            reclaimed += year.Reclaimed[use].Read<V>(month, lane);
        return new(treated * toMonth, bypassed * toMonth, reclaimed);
    }

    public SourceLoad<V> Of(int pollutant, int month, int lane, SewageVolumes<V> flows)
    {
        V produced = Parameters.Read<V>(ProcessParameters.KappaUrban[pollutant], lane);
        V raw = LaneMath.Ratio(produced, SewageWorks.PerHead<V>(Parameters, lane), 0.0);
        V load = year.PopulationUrban.Read<V>(month, lane) * produced * (Calendar.Days(month) * 1e-6);
        return SourceLoad<V>.Urban(flows, raw, Effluent(pollutant, month, lane, raw),
            load, (1.0 - year.Collected.Read<V>(month, lane)) * load,
            Parameters.Read<V>(ProcessParameters.DeliveryUrbanUntreated, lane));
    }

    // In cold water works remove less ammonia (science 4.3).
    private V Effluent(int pollutant, int month, int lane, V raw)
    {
        V standard = SewageWorks.Standard(year.Grade1AShare.Read<V>(month, lane),
            Parameters.Read<V>(ProcessParameters.Standard1A[pollutant], lane),
            Parameters.Read<V>(ProcessParameters.Standard1B[pollutant], lane));
        V ratio = Parameters.Read<V>(ProcessParameters.ActualToStandard[pollutant], lane);
        if (pollutant == (int)Pollutant.AmmoniaNitrogen && SewageWorks.IsWinter(month))
            ratio *= Parameters.Read<V>(ProcessParameters.WinterAmmoniaFactor, lane);
        return SewageWorks.Effluent(raw, standard, ratio);
    }
}
