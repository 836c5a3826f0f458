using EcoSim.Model.Definitions;
using EcoSim.Model.Investment;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>A park's working year: what its processes compute for one another, month by month. Reused every year.</summary>
public sealed class ParkYear(int lanes, IReadOnlySet<EffectKind> kinds)
{
    // InvestmentEngine
    public InvestmentYear Investment { get; } = new(lanes, kinds);

    // ParkIndustry, demand step: yuan per year, a month's level
    public MonthlyLanes OldPotential { get; } = new(lanes);
    public MonthlyLanes GreenPotential { get; } = new(lanes);

    /// <summary>Gross demand for water net of reuse, Mm³.</summary>
    public MonthlyLanes WaterDemand { get; } = new(lanes);

    // ParkIndustry, production step
    public MonthlyLanes Old { get; } = new(lanes);
    public MonthlyLanes Green { get; } = new(lanes);

    /// <summary>VA_eff: old industry and what the green one weighs, yuan per year.</summary>
    public MonthlyLanes Effective { get; } = new(lanes);

    /// <summary>VA_eff ÷ VA_eff⁰, and old ÷ old⁰: what loads, emissions and waste follow.</summary>
    public MonthlyLanes Activity { get; } = new(lanes);
    public MonthlyLanes OldActivity { get; } = new(lanes);

    /// <summary>Factor on loads and emissions, 1 at the start.</summary>
    public MonthlyLanes ComplianceFactor { get; } = new(lanes);
}
