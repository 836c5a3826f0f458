using EcoSim.Model.Definitions;
using EcoSim.Model.Investment;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>A county's working year: what its processes compute for one another, month by month. Reused every year.</summary>
/// <remarks>Each quantity has one writer, named in its heading; the order of writers is that of <see cref="CountyModel{V}"/>.</remarks>
public sealed class CountyYear
{
    public CountyYear(int lanes, int withdrawalSegments, InvestmentYear? investment = null)
    {
        Lanes = lanes;
        Investment = investment ?? new(lanes);
        PopulationUrban = new(lanes);
        PopulationRural = new(lanes);
        Compliance = new(lanes);
        Culture = new(lanes);
        RegulationCoverage = new(lanes);
        ValueAddedPotential = Rows(Sectors.Count);
        ValueAdded = Rows(Sectors.Count);
        GreenValueAdded = new(lanes);
        Collected = new(lanes);
        Capacity = new(lanes);
        Grade1AShare = new(lanes);
        RuralTreatedPlant = new(lanes);
        RuralTreatedWetland = new(lanes);
        ToiletShare = new(lanes);
        ManureShare = new(lanes);
        DripShare = new(lanes);
        PlantingIrrigation = new(lanes);
        Planted = new(lanes);
        IrrigatedArea = new(lanes);
        IrrigationEfficiency = new(lanes);
        IndustryDemand = new(lanes);
        Demand = Rows(WaterUses.Count);
        PlannedReclaimed = Rows(WaterUses.Count);
        Reclaimed = Rows(WaterUses.Count);
        Groundwater = Rows(WaterUses.Count);
        RiverClaim = Rows(WaterUses.Count);
        Granted = Rows(WaterUses.Count);
        Shortage = Rows(WaterUses.Count);
        GrantedAtSegment = Rows(withdrawalSegments);
        ReturnFlow = new(lanes);
        SewageTreated = new(lanes);
        Delivered = [.. Enumerable.Range(0, Exchange.CountyDischargeRow.Sources).Select(_ => Rows(Pollutants.Emitted))];
    }

    public int Lanes { get; }

    // InvestmentEngine
    public InvestmentYear Investment { get; }

    /// <inheritdoc cref="InvestmentYear.Completed"/>
    public MonthlyLanes[] Completed => Investment.Completed;

    /// <inheritdoc cref="InvestmentYear.Availability"/>
    public MonthlyLanes[] Availability => Investment.Availability;

    /// <inheritdoc cref="InvestmentYear.Usable"/>
    public MonthlyLanes[] Usable => Investment.Usable;

    /// <inheritdoc cref="InvestmentYear.LimitShare"/>
    public MonthlyLanes[] LimitShare => Investment.LimitShare;

    // Population (persons)
    public MonthlyLanes PopulationUrban { get; }
    public MonthlyLanes PopulationRural { get; }

    // Institution: taken each January, the same in every month.
    public LaneState Compliance { get; }
    public LaneState Culture { get; }

    /// <summary>cov37 of last December, 0–1: what upkeep follows this year.</summary>
    public LaneState RegulationCoverage { get; }

    // CountyEconomy: yuan per year, a month's level; Industry is filled from the parks' reports.
    public MonthlyLanes[] ValueAddedPotential { get; }
    public MonthlyLanes[] ValueAdded { get; }
    public MonthlyLanes GreenValueAdded { get; }

    // Services (shares of science 2.5 that loads and living share)
    public MonthlyLanes Collected { get; }
    public MonthlyLanes Capacity { get; }
    public MonthlyLanes Grade1AShare { get; }

    /// <summary>Treated share of rural sewage added by package plants (with availability); the share at the start is not in it.</summary>
    public MonthlyLanes RuralTreatedPlant { get; }
    public MonthlyLanes RuralTreatedWetland { get; }
    public MonthlyLanes ToiletShare { get; }
    public MonthlyLanes ManureShare { get; }
    public MonthlyLanes DripShare { get; }

    // Greening, decided in the demand step

    /// <summary>Area planted with trees and shrubs in the month, ha.</summary>
    public MonthlyLanes Planted { get; }

    /// <summary>Water of irrigated planting, Mm³.</summary>
    public MonthlyLanes PlantingIrrigation { get; }

    // WaterDemand

    /// <summary>mu; grows by rebound each January.</summary>
    public LaneState IrrigatedArea { get; }
    public MonthlyLanes IrrigationEfficiency { get; }

    /// <summary>Gross industrial demand of the county's parks, Mm³.</summary>
    public MonthlyLanes IndustryDemand { get; }

    /// <summary>Gross demand by use, Mm³; then what serves it.</summary>
    public MonthlyLanes[] Demand { get; }

    /// <summary>Reclaimed water at full urban supply, Mm³; what comes of it is <see cref="Reclaimed"/>.</summary>
    public MonthlyLanes[] PlannedReclaimed { get; }
    public MonthlyLanes[] Groundwater { get; }
    public MonthlyLanes[] RiverClaim { get; }

    // WaterSupply

    /// <summary>Reclaimed water used, by use, Mm³.</summary>
    public MonthlyLanes[] Reclaimed { get; }

    /// <summary>River grants by use, Mm³.</summary>
    public MonthlyLanes[] Granted { get; }

    /// <summary>Unmet share of the demand by use, 0–1; 0 where there is none.</summary>
    public MonthlyLanes[] Shortage { get; }

    /// <summary>River withdrawal at each of the county's withdrawal segments, Mm³.</summary>
    public MonthlyLanes[] GrantedAtSegment { get; }

    /// <summary>Actual return flow of all uses, Mm³.</summary>
    public MonthlyLanes ReturnFlow { get; }

    // Loads

    /// <summary>Sewage treated in works, m³/d.</summary>
    public MonthlyLanes SewageTreated { get; }

    /// <summary>Delivered load by source (<see cref="Exchange.CountyDischargeRow.Sources"/>) and pollutant, t.</summary>
    public MonthlyLanes[][] Delivered { get; }

    private MonthlyLanes[] Rows(int count) => [.. Enumerable.Range(0, count).Select(_ => new MonthlyLanes(Lanes))];
}
