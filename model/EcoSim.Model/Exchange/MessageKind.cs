using EcoSim.Model.Definitions;

namespace EcoSim.Model.Exchange;

/// <summary>What an edge of the year's graph carries (science 1.3). Rows of each kind stand in the classes below.</summary>
public enum MessageKind
{
    /// <summary>Park → its county: <see cref="IndustryDemandRow"/>.</summary>
    IndustryDemand,

    /// <summary>County → segment: one row per priority class, river claim there, Mm³.</summary>
    WaterClaim,

    /// <summary>County → segment, between passes: one row, return that the next pass may count on, Mm³.</summary>
    CountedReturn,

    /// <summary>Segment → downstream: truncated claims of the sender's <see cref="ClaimedClasses"/> in the tier, then <see cref="ClaimSweepRow"/>.</summary>
    ClaimSweep,

    /// <summary>Segment → each upstream segment: grants of the receiver's <see cref="ClaimedClasses"/> in the tier to its subtree, Mm³.</summary>
    GrantSweep,

    /// <summary>Segment → county, at the end of a pass: one row per priority class, granted there, Mm³.</summary>
    CountyGrant,

    /// <summary>County → its park: <see cref="IndustrySupplyRow"/>.</summary>
    IndustrySupply,

    /// <summary>County → segment: <see cref="CountyDischargeRow"/>.</summary>
    CountyDischarge,

    /// <summary>Park → segment: delivered load of the emitted pollutants, t.</summary>
    ParkDischarge,

    /// <summary>Segment → downstream: the rows of <see cref="RiverFlowRow"/> that the region carries.</summary>
    RiverFlow,

    /// <summary>Park → its county: <see cref="ParkReportRow"/>.</summary>
    ParkReport,

    /// <summary>County → every county, itself included: <see cref="AirEmissionRow"/>.</summary>
    AirEmission,

    /// <summary>County → its protected area: <see cref="GreeningRow"/>.</summary>
    Greening,
}

public static class IndustryDemandRow
{
    /// <summary>Gross industrial demand before reclaimed water, Mm³.</summary>
    public const int Demand = 0;
    public const int Count = 1;
}

/// <summary>The row behind those of the tier's classes.</summary>
public static class ClaimSweepRow
{
    /// <summary>In the first tier: inflow of the subtree after evaporation, with counted returns, Mm³.</summary>
    public const int Cumulative = 0;

    /// <summary>In later tiers: what earlier ones were granted in the subtree, Mm³.</summary>
    public const int SeniorUse = 0;
    public const int Count = 1;
}

public static class IndustrySupplyRow
{
    /// <summary>Unmet share of industry's demand, 0–1.</summary>
    public const int Shortage = 0;

    /// <summary>Compliance of the year, 0–1.</summary>
    public const int Compliance = 1;

    /// <summary>Regulated share cov37 at the end of the year: what upkeep and compliance follow from the next January on.</summary>
    public const int RegulationCoverage = 2;
    public const int Count = 3;
}

public static class CountyDischargeRow
{
    /// <summary>River withdrawal granted to the county here, all classes, Mm³.</summary>
    public const int Withdrawal = 0;

    /// <summary>Actual return flow here, all uses, Mm³.</summary>
    public const int Return = 1;

    /// <summary>Usable improved bank in this segment, km (science 2.5, P32).</summary>
    public const int BankKilometres = 2;

    /// <summary>First of <see cref="Pollutants.Emitted"/> rows per source: delivered load, t.</summary>
    public const int FirstLoad = 3;

    /// <summary>Sources of a county's load, in order: urban (works and uncollected), rural, livestock, cropland.</summary>
    public const int Sources = 4;

    public const int Count = FirstLoad + Sources * Pollutants.Emitted;

    public static int Load(int source, int pollutant) => FirstLoad + source * Pollutants.Emitted + pollutant;
}

public static class RiverFlowRow
{
    /// <summary>Volume leaving, Mm³.</summary>
    public const int Volume = 0;

    /// <summary>First of <see cref="Pollutants.Count"/> masses, t.</summary>
    public const int FirstMass = 1;

    /// <summary>Ultimate oxygen demand, t; with the oxygen option.</summary>
    public const int OxygenDemand = FirstMass + Pollutants.Count;

    /// <summary>Oxygen deficit, t; with the oxygen option.</summary>
    public const int OxygenDeficit = OxygenDemand + 1;
    public const int Count = OxygenDeficit + 1;

    /// <summary>Rows of a message: water alone where a region has no quality, masses too where it has, oxygen where it asks for it.</summary>
    public static int Carried(bool mass, bool oxygen) => !mass ? FirstMass : oxygen ? Count : OxygenDemand;
}

public static class ParkReportRow
{
    /// <summary>Realised value added of old and green industry, yuan per year (a month's level).</summary>
    public const int ValueAddedOld = 0;
    public const int ValueAddedGreen = 1;

    /// <summary>Energy, tce of the month, after savings.</summary>
    public const int Energy = 2;

    /// <summary>CO2, t of the month, after displacement by renewables.</summary>
    public const int Carbon = 3;

    /// <summary>Actual emission over the month, t; and what it was in the same month at the start.</summary>
    public const int So2 = 4;
    public const int Nox = 5;
    public const int Pm10 = 6;
    public const int Pm25 = 7;
    public const int So2Start = 8;
    public const int NoxStart = 9;
    public const int Pm10Start = 10;
    public const int Pm25Start = 11;

    /// <summary>Dust removal U16 ÷ the park's PM10 emission at the start, 0–1 (fugitive dust, science 5.5).</summary>
    public const int DustRemovalShare = 12;

    /// <summary>Solid waste of the month not put to use, t.</summary>
    public const int UnusedWaste = 13;

    /// <summary>Industrial load of the month discharged, before what is lost on the way to the river, t, one row per emitted pollutant: for the county's totals.</summary>
    public const int FirstLoad = 14;
    public const int Count = FirstLoad + Pollutants.Emitted;
}

public static class AirEmissionRow
{
    /// <summary>Ratios of emissions to the same month at the start.</summary>
    public const int Residential = 0;
    public const int ParkSo2 = 1;
    public const int ParkNox = 2;
    public const int ParkPm = 3;
    public const int Fugitive = 4;
    public const int Vehicles = 5;

    /// <summary>County's mean cover of last December, and at the start; the same in every month.</summary>
    public const int CoverLastDecember = 6;
    public const int CoverStart = 7;
    public const int Count = 8;
}

public static class GreeningRow
{
    /// <summary>FVC of the county ÷ FVC at the start.</summary>
    public const int CoverRatio = 0;

    /// <summary>Supply ratio of the county's ecological water, 0–1.</summary>
    public const int EcologicalSupply = 1;

    /// <summary>U ÷ U_max of grazing ban, monitoring and demarcation, 0–1; 0 where the limit is 0.</summary>
    public const int GrazingBan = 2;
    public const int Monitoring = 3;
    public const int Demarcation = 4;
    public const int Count = 5;
}
