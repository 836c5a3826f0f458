namespace EcoSim.Model.Definitions;

/// <summary>Input numbers of a county (science 1.4, 3.2, 10). Industry stands with the parks.</summary>
public static class CountyVariables
{
    private const double Any = double.PositiveInfinity;

    public static VariableCatalogue Catalogue { get; } = new();

    public static readonly VariableSpec Area = Catalogue.Required("area", "ha", 0, Any, "land");
    public static readonly VariableSpec Population = Catalogue.Required("population", "persons", 0, Any, "population");
    public static readonly VariableSpec PopulationUrban = Catalogue.Required("population-urban", "persons", 0, Any, "population");

    /// <summary>Share of the county's movers that goes to the mover target of the region (science 9).</summary>
    public static readonly VariableSpec MoversOut = Share("movers-out-share", 0, "population");

    public static readonly VariableSpec HouseholdsRegistered = Amount("households-rural-registered", "households", "living");
    public static readonly VariableSpec HouseholdsLooseCoal = Amount("households-loose-coal", "households", "air");
    public static readonly VariableSpec ValueAddedPrimary = Amount("value-added-primary", "yuan/yr", "economy");
    public static readonly VariableSpec ValueAddedConstruction = Amount("value-added-construction", "yuan/yr", "economy");
    public static readonly VariableSpec ValueAddedTertiary = Amount("value-added-tertiary", "yuan/yr", "economy");

    public static readonly VariableSpec IrrigatedArea = Amount("irrigated-area", "mu", "water-demand");
    public static readonly VariableSpec DripShare = Share("drip-share", 0, "water-demand");
    public static readonly VariableSpec LinedShare = Share("lined-share", 0, "water-demand");
    public static readonly VariableSpec IrrigationEfficiency = Catalogue.Optional("irrigation-efficiency", "1", 0.05, 1, 0.57, "water-demand");
    public static readonly VariableSpec WaterCapShare = Share("water-cap-share", 0, "water-demand");

    /// <summary>All river claims of a month; infinite where no lift limits them.</summary>
    public static readonly VariableSpec LiftCapacity = Catalogue.Optional("lift-capacity", "m3/s", 0, Any, Any, "water-demand");

    /// <summary>Agricultural river claims of a year; infinite where no quota binds.</summary>
    public static readonly VariableSpec LiftQuotaAgriculture = Catalogue.Optional("lift-quota-agriculture", "Mm3/yr", 0, Any, Any, "water-demand");

    public static readonly VariableSpec Livestock = Amount("livestock", "pig-equivalents", "loads");
    public static readonly VariableSpec ManureUsedShare = Share("manure-used-share", 0.76, "loads");
    public static readonly VariableSpec WwtpCapacity = Amount("wwtp-capacity", "m3/d", "sewage-works");
    public static readonly VariableSpec WwtpGrade1AShare = Share("wwtp-grade-1a-share", 1, "sewage-works");
    public static readonly VariableSpec SewageCollectedShare = Share("sewage-collected-share", 0, "sewage-works");
    public static readonly VariableSpec RuralSewageTreatedShare = Share("rural-sewage-treated-share", 0, "loads");

    public static readonly VariableSpec ToiletShare = Share("toilet-share", 0, "living");
    public static readonly VariableSpec VillageWasteShare = Share("village-waste-share", 0, "living");
    public static readonly VariableSpec SortedWasteShare = Share("sorted-waste-share", 0, "living");
    public static readonly VariableSpec UrbanGreenPerHead = Catalogue.Optional("urban-green-per-head", "m2/person", 0, 1000, 12, "living");
    public static readonly VariableSpec TransitShare = Share("transit-share", 0, "living");
    public static readonly VariableSpec GreenBuildingShare = Share("green-building-share", 0, "living");
    public static readonly VariableSpec NewFloorArea = Amount("new-floor-area", "m2/yr", "living");
    public static readonly VariableSpec TrainingTarget = Amount("training-target", "persons", "institution");
    public static readonly VariableSpec RegulatedUnits = Amount("regulated-units", "units", "institution");
    public static readonly VariableSpec TailingsPondsOpen = Amount("tailings-ponds-open", "ponds", "land");
    public static readonly VariableSpec ContaminatedFarmland = Amount("soil-contaminated-farmland", "mu", "soil");
    public static readonly VariableSpec SoilSafeShare = Share("soil-safe-share", 0.88, "soil");

    public static readonly VariableSpec EmissionSo2Residential = Amount("emission-so2-residential", "t/yr", "air");
    public static readonly VariableSpec EmissionNoxResidential = Amount("emission-nox-residential", "t/yr", "air");
    public static readonly VariableSpec EmissionNoxVehicles = Amount("emission-nox-vehicles", "t/yr", "air");
    public static readonly VariableSpec EmissionNoxOther = Amount("emission-nox-other", "t/yr", "air");
    public static readonly VariableSpec EmissionPm10Residential = Amount("emission-pm10p-residential", "t/yr", "air");
    public static readonly VariableSpec EmissionPm10Fugitive = Amount("emission-pm10p-fugitive", "t/yr", "air");
    public static readonly VariableSpec EmissionPm10Vehicles = Amount("emission-pm10p-vehicles", "t/yr", "air");
    public static readonly VariableSpec EmissionPm25Residential = Amount("emission-pm25p-residential", "t/yr", "air");
    public static readonly VariableSpec EmissionPm25Fugitive = Amount("emission-pm25p-fugitive", "t/yr", "air");
    public static readonly VariableSpec EmissionPm25Vehicles = Amount("emission-pm25p-vehicles", "t/yr", "air");

    public static readonly VariableSpec AirPm10 = Amount("air-pm10", "ug/m3", "air");
    public static readonly VariableSpec AirPm25 = Amount("air-pm25", "ug/m3", "air");
    public static readonly VariableSpec AirSo2 = Amount("air-so2", "ug/m3", "air");
    public static readonly VariableSpec AirNo2 = Amount("air-no2", "ug/m3", "air");
    public static readonly VariableSpec AirO3 = Amount("air-o3-8h-mean", "ug/m3", "air");

    public static readonly VariableSpec PrecipitationSeason = Amount("precipitation-apr-sep", "mm", "climate");
    public static readonly VariableSpec PrecipitationAnnual = Amount("precipitation-annual", "mm/yr", "climate");

    /// <summary>Area of each land class, in the order of <see cref="LandClasses.Ids"/>; they sum to <see cref="Area"/>.</summary>
    public static readonly IReadOnlyList<VariableSpec> Land =
        [.. LandClasses.Ids.Select(id => Amount("land-" + id, "ha", "land"))];

    /// <summary>Fractional cover of each land class at the start.</summary>
    public static readonly IReadOnlyList<VariableSpec> Cover =
        [.. LandClasses.Ids.Select(id => Share("cover-" + id, 0, "land"))];

    private static VariableSpec Amount(string id, string unit, string process) =>
        Catalogue.Optional(id, unit, 0, Any, 0, process);

    private static VariableSpec Share(string id, double @default, string process) =>
        Catalogue.Optional(id, "1", 0, 1, @default, process);
}
