namespace EcoSim.Model.Definitions;

/// <summary>Parameters of the processes, one value for the region (science 2 to 10). A pack states its own with provenance; else the default holds.</summary>
public static class ProcessParameters
{
    private const double Any = double.PositiveInfinity;

    public static VariableCatalogue Catalogue { get; } = new();

    /// <summary>Sources of air pollution, in the order of the shares φ. Declared before the fields that read it.</summary>
    public static IReadOnlyList<string> AirSources { get; } = ["background", "residential", "industry", "power", "fugitive", "vehicles"];

    // Investment (science 2)
    public static readonly VariableSpec WorksShare = Share("eta-works", 0.92, "investment");
    public static readonly VariableSpec OperatingPaidShare = Share("om-paid-share", 0.80, "investment");
    public static readonly VariableSpec AvailabilityDecay = Rate("availability-decay", "1/month", 0.02, "investment");
    public static readonly VariableSpec AvailabilityRepair = Rate("availability-repair", "1/month", 0.05, "investment");
    public static readonly VariableSpec OperatingGainRegulation = Share("om-paid-gain-regulation", 0.1, "investment");

    /// <summary>Initial unit cost ÷ published average cost: 1/(2 ln 2).</summary>
    public static readonly VariableSpec InitialCostRatio = Amount("initial-cost-ratio", "1", 0.7213475204444817, "investment");
    public static readonly VariableSpec LagFactor = Amount("lag-factor", "1", 1, "investment");

    // Hydrology and climate (science 3.1, 8.2, 5)
    public static readonly VariableSpec PrecipitationSigma = Amount("precipitation-sigma", "1", 0.22, "climate");
    public static readonly VariableSpec PrecipitationCorrelation = Signed("precipitation-regional-correlation", "1", 0.6, "climate");

    /// <summary>Multiplies the precipitation of every county: a climate driver.</summary>
    public static readonly VariableSpec PrecipitationFactor = Amount("precipitation-factor", "1", 1, "climate");

    // Water demand and returns (science 3.2, 3.5)
    public static readonly VariableSpec UrbanDemand = Amount("q-urban", "L/p/d", 125, "water-demand");
    public static readonly VariableSpec RuralDemand = Amount("q-rural", "L/p/d", 65, "water-demand");
    public static readonly VariableSpec IndustryDemand = Amount("i-industry", "m3 per 10^4 yuan", 30, "water-demand");
    public static readonly VariableSpec IndustryDemandFall = Rate("i-industry-fall", "1/yr", 0.04, "water-demand");
    public static readonly VariableSpec IrrigationNet = Amount("n-irrigation-net", "m3/mu/yr", 240, "water-demand");
    public static readonly IReadOnlyList<VariableSpec> IrrigationWeights =
        Months("irrigation-weight", [0, 0, 0, .16, .20, .20, .18, .12, 0, .04, .10, 0], "water-demand");
    public static readonly VariableSpec IrrigationRainSlope = Amount("irrigation-rain-slope", "1", 0.5, "water-demand");
    public static readonly VariableSpec IrrigationRainLow = Amount("irrigation-rain-low", "1", 0.75, "water-demand");
    public static readonly VariableSpec IrrigationRainHigh = Amount("irrigation-rain-high", "1", 1.25, "water-demand");
    public static readonly VariableSpec DripGain = Amount("drip-efficiency-gain", "1", 0.22, "water-demand");
    public static readonly VariableSpec LiningGain = Amount("lining-efficiency-gain", "1", 0.10, "water-demand");
    public static readonly VariableSpec EfficiencyCap = Share("irrigation-efficiency-cap", 0.80, "water-demand");
    public static readonly VariableSpec Rebound = Share("gamma-rebound", 0.2, "water-demand");
    public static readonly VariableSpec UrbanGreenWater = Amount("urban-green-water", "m3/mu/yr", 300, "water-demand");
    public static readonly VariableSpec EcologicalBase = Amount("ecological-water", "Mm3/yr", 0, "water-demand");
    public static readonly VariableSpec GroundwaterShare = Share("groundwater-share", 0.08, "water-demand");

    /// <summary>Cap of total use of the region in the year before the start, and what it falls to.</summary>
    public static readonly VariableSpec WaterCapStart = Amount("water-cap-start", "Mm3/yr", Any, "water-demand");
    public static readonly VariableSpec WaterCapEnd = Amount("water-cap-end", "Mm3/yr", Any, "water-demand");

    /// <summary>Years over which the cap falls from start to end, linearly.</summary>
    public static readonly VariableSpec WaterCapYears = Amount("water-cap-years", "years", 5, "water-demand");
    public static readonly VariableSpec WaterCapFactor = Amount("water-cap-factor", "1", 1, "water-demand");
    public static readonly VariableSpec SewageRatio = Share("sewage-ratio", 0.816, "returns");
    public static readonly VariableSpec RuralReturn = Share("rural-return-share", 0.35, "returns");
    public static readonly VariableSpec IndustryReturn = Share("industry-return-share", 0.45, "returns");
    public static readonly VariableSpec EcologicalReturn = Share("ecological-return-share", 0, "returns");
    public static readonly VariableSpec AgricultureReturn = Share("agriculture-return-share", 0.15, "returns");
    public static readonly VariableSpec AgricultureReturnSameMonth = Share("agriculture-return-same-month", 0.5, "returns");

    // Raw loads (science 4.1)
    public static readonly IReadOnlyList<VariableSpec> KappaUrban = Emitted("kappa-urban", "g/p/d", [60, 7.0, 9.5, 0.75], "loads");
    public static readonly IReadOnlyList<VariableSpec> KappaRural = Emitted("kappa-rural", "g/p/d", [23.7, 1.16, 2.12, 0.175], "loads");
    public static readonly VariableSpec AridRural = Amount("f-arid-rural", "1", 0.5, "loads");
    public static readonly IReadOnlyList<VariableSpec> KappaLivestock = Emitted("kappa-livestock", "kg/PE/yr", [8.4, .093, .50, .10], "loads");
    public static readonly VariableSpec AridLivestock = Amount("f-dry-livestock", "1", 0.5, "loads");
    public static readonly IReadOnlyList<VariableSpec> KappaCropland = Emitted("kappa-cropland", "kg/ha/yr", [0, .615, 5.33, .565], "loads");
    public static readonly VariableSpec RunoffCropland = Amount("f-run-cropland", "1", 0.3, "loads");
    public static readonly VariableSpec DripRunoffCut = Share("drip-runoff-cut", 0.25, "loads");

    /// <summary>Share of the year's diffuse load in each calendar month; 12 times this is r_m.</summary>
    public static readonly IReadOnlyList<VariableSpec> DiffuseWeights =
        Months("diffuse-weight", [.02, .025, .05, .05, .08, .10, .22, .25, .10, .06, .03, .015], "loads");
    public static readonly VariableSpec IndustryLoadFall = Rate("industry-load-fall", "1/yr", 0.05, "loads");
    public static readonly IReadOnlyList<VariableSpec> RuralPlantRemoval = Emitted("rural-plant-removal", "1", [.85, .75, .5, .5], "loads");
    public static readonly IReadOnlyList<VariableSpec> RuralWetlandRemoval = Emitted("rural-wetland-removal", "1", [.6, .4, .3, .4], "loads");
    public static readonly VariableSpec RuralSewagePerHead = Amount("rural-sewage-per-head", "m3/p/d", 0.045, "loads");
    public static readonly VariableSpec RuralLoadFloor = Share("rural-load-floor", 0.05, "loads");
    public static readonly VariableSpec ToiletLoadCut = Share("toilet-load-cut", 0.35, "loads");
    public static readonly VariableSpec ReuseLoadCutMaximum = Share("reuse-load-cut-maximum", 0.9, "loads");

    // Delivery (science 4.2)
    public static readonly VariableSpec DeliveryUrbanUntreated = Share("lambda-urban-untreated", 0.80, "loads");
    public static readonly VariableSpec DeliveryRural = Share("lambda-rural", 0.15, "loads");
    public static readonly VariableSpec DeliveryLivestock = Share("lambda-livestock", 0.12, "loads");
    public static readonly VariableSpec DeliveryCropland = Share("lambda-cropland", 0.50, "loads");
    public static readonly VariableSpec DeliveryCroplandPhosphorus = Share("lambda-cropland-tp", 0.15, "loads");
    public static readonly VariableSpec DeliveryIndustry = Share("lambda-industry", 0.95, "loads");

    // Sewage works (science 4.3)
    public static readonly IReadOnlyList<VariableSpec> Standard1A = Emitted("standard-1a", "mg/L", [50, 5, 15, 0.5], "sewage-works");
    public static readonly IReadOnlyList<VariableSpec> Standard1B = Emitted("standard-1b", "mg/L", [60, 8, 20, 1.0], "sewage-works");
    public static readonly IReadOnlyList<VariableSpec> ActualToStandard = Emitted("psi", "1", [.60, .40, .80, .70], "sewage-works");
    public static readonly VariableSpec WinterAmmoniaFactor = Amount("psi-nh3n-winter-factor", "1", 1.6, "sewage-works");
    public static readonly VariableSpec SewerPerHead = Amount("sewer-per-head", "m/p", 2.2, "sewage-works");
    public static readonly VariableSpec CollectedMaximum = Share("sewage-collected-maximum", 0.99, "sewage-works");

    // Water quality (science 4.4, 4.7)
    public static readonly IReadOnlyList<VariableSpec> WaterTemperature =
        Months("water-temperature", [.5, .5, 4, 10, 15, 19, 21, 20, 15, 10, 4, .5], "water-quality", "degC", 40);
    public static readonly VariableSpec DecayTheta = Amount("k-temperature-theta", "1", 1.047, "water-quality");
    public static readonly VariableSpec BankDecayGain = Amount("bank-decay-gain", "1", 0.15, "water-quality");
    public static readonly VariableSpec OxygenOption = Flag("oxygen-option", 0, "water-quality");
    public static readonly VariableSpec DeoxygenationRate = Amount("k1-deoxygenation", "1/d", 0.23, "water-quality");
    public static readonly VariableSpec ReaerationTheta = Amount("k2-temperature-theta", "1", 1.024, "water-quality");
    public static readonly VariableSpec BodPerCod = Amount("bod5-per-cod", "1", 0.25, "water-quality");
    public static readonly VariableSpec UltimatePerBod5 = Amount("ultimate-per-bod5", "1", 1.46, "water-quality");
    public static readonly VariableSpec OxygenAltitudeFactor = Share("oxygen-altitude-factor", 0.85, "water-quality");

    // Allocation (science 3.4)
    public static readonly VariableSpec AllocationPasses = Catalogue.Optional("allocation-passes", "count", 1, 8, 2, "allocation");

    // Air (science 5)
    public static readonly IReadOnlyList<VariableSpec> SharePm25 = Sources("phi-pm25", [.45, .18, .15, .05, .09, .08]);
    public static readonly IReadOnlyList<VariableSpec> SharePm10 = Sources("phi-pm10", [.50, .08, .10, .03, .25, .04]);
    public static readonly IReadOnlyList<VariableSpec> ShareSo2 = Sources("phi-so2", [.15, .25, .45, .15, 0, 0]);
    public static readonly IReadOnlyList<VariableSpec> ShareNo2 = Sources("phi-no2", [.15, .05, .25, .15, 0, .40]);
    public static readonly IReadOnlyList<VariableSpec> PmSeason =
        Months("pm-season", [1.45, 1.25, 1.20, 1.10, .95, .80, .75, .75, .80, .95, 1.10, 1.30], "air", "1", 10);
    public static readonly IReadOnlyList<VariableSpec> OzoneSeason =
        Months("ozone-season", [.72, .82, .95, 1.08, 1.18, 1.22, 1.2, 1.15, 1.02, .9, .8, .72], "air", "1", 10);
    public static readonly VariableSpec OwnCountyShare = Share("omega-own", 0.8, "air");
    public static readonly VariableSpec BackgroundSigma = Amount("background-sigma", "1", 0.10, "air");
    public static readonly VariableSpec BackgroundPhi = Share("background-phi", 0.3, "air");
    public static readonly VariableSpec BackgroundCorrelation = Signed("background-regional-correlation", "1", -0.3, "air");
    public static readonly VariableSpec OzoneNox = Signed("s-n-ozone", "ug/m3 per %", 0.05, "air");
    public static readonly VariableSpec OzoneVoc = Signed("s-v-ozone", "ug/m3 per %", 0.15, "air");
    public static readonly IReadOnlyList<VariableSpec> DustDays =
        Months("dust-days", [.4, .4, 3.0, 3.5, 2.5, .6, .1, .1, .1, .1, .8, .4], "air", "days", 31);
    public static readonly VariableSpec DustDispersion = Amount("dust-dispersion", "1", 1.5, "air");
    public static readonly VariableSpec DustYearLow = Amount("dust-year-low", "1", 0.4, "air");
    public static readonly VariableSpec DustYearMode = Amount("dust-year-mode", "1", 1, "air");
    public static readonly VariableSpec DustYearHigh = Amount("dust-year-high", "1", 3.5, "air");
    public static readonly VariableSpec DustLevel = Amount("dust-level", "1", 1, "air");
    public static readonly VariableSpec DustCoverSlope = Amount("dust-cover-slope", "1", 0.15, "air");
    public static readonly VariableSpec DustCoverFloor = Share("dust-cover-floor", 0.8, "air");
    public static readonly VariableSpec DustBadDay = Share("dust-bad-day-probability", 0.8, "air");
    public static readonly VariableSpec DustPm10 = Amount("dust-pm10", "ug/m3", 250, "air");
    public static readonly VariableSpec DustPm25 = Amount("dust-pm25", "ug/m3", 80, "air");
    public static readonly VariableSpec SigmaPm10 = Amount("sigma-pm10", "1", 0.45, "air");
    public static readonly VariableSpec SigmaPm25 = Amount("sigma-pm25", "1", 0.50, "air");
    public static readonly VariableSpec SigmaO3 = Amount("sigma-o3", "1", 0.20, "air");
    public static readonly VariableSpec LimitPm10 = Amount("daily-limit-pm10", "ug/m3", 150, "air");
    public static readonly VariableSpec LimitPm25 = Amount("daily-limit-pm25", "ug/m3", 75, "air");
    public static readonly VariableSpec LimitO3 = Amount("daily-limit-o3-8h", "ug/m3", 160, "air");
    public static readonly VariableSpec EmissionFall = Rate("g-emission", "1/yr", 0.05, "air");
    public static readonly VariableSpec EmissionFloor = Share("emission-ratio-floor", 0.15, "air");
    public static readonly VariableSpec CleanHeatingCut = Share("clean-heating-cut", 0.85, "air");
    public static readonly VariableSpec FugitiveCut = Share("fugitive-cut", 0.5, "air");

    // Energy and carbon (science 6)
    public static readonly IReadOnlyList<VariableSpec> EnergyIntensity =
        [.. Sectors.Ids.Zip([.25, 3.6, .25, .30], (id, v) => Amount("e-" + id, "tce per 10^4 yuan", v, "energy"))];
    public static readonly VariableSpec EnergyFactor = Amount("e-intensity-factor", "1", 1, "energy");
    public static readonly VariableSpec EnergyHousehold = Amount("e-household", "tce/p/yr", 0.45, "energy");
    public static readonly VariableSpec EnergyFall = Rate("g-energy", "1/yr", 0.025, "energy");
    public static readonly VariableSpec EnergyRebound = Share("energy-rebound", 0.15, "energy");
    public static readonly VariableSpec FuelCoal = Share("fuel-share-coal", 0.72, "energy");
    public static readonly VariableSpec FuelOil = Share("fuel-share-oil", 0.04, "energy");
    public static readonly VariableSpec FuelGas = Share("fuel-share-gas", 0.08, "energy");
    public static readonly VariableSpec FuelElectricity = Share("fuel-share-electricity", 0.16, "energy");
    public static readonly VariableSpec CarbonCoal = Amount("co2-coal", "t/tce", 2.66, "energy");
    public static readonly VariableSpec CarbonOil = Amount("co2-oil", "t/tce", 2.15, "energy");
    public static readonly VariableSpec CarbonGas = Amount("co2-gas", "t/tce", 1.63, "energy");
    public static readonly VariableSpec GridFactor = Amount("ef-grid", "t/MWh", 0.49, "energy");
    public static readonly VariableSpec ElectricityPerTce = Amount("electricity-per-tce", "MWh/tce", 8.137, "energy");
    public static readonly VariableSpec FullLoadHours = Amount("renewable-full-load-hours", "h/yr", 1450, "energy");
    public static readonly VariableSpec ProcessCarbon = Amount("process-co2", "t/yr", 0, "energy");

    // Waste and soil (science 7)
    public static readonly VariableSpec WasteFall = Rate("g-waste", "1/yr", 0.03, "solid-waste");
    public static readonly VariableSpec SafeShareFallback = Share("soil-safe-fallback", 0.10, "soil");
    public static readonly VariableSpec UrbanWastePerHead = Amount("urban-waste-per-head", "kg/p/d", 0.85, "living");
    public static readonly VariableSpec RuralWastePerHead = Amount("rural-waste-per-head", "kg/p/d", 0.5, "living");

    // Land and protected areas (science 8)
    public static readonly VariableSpec BuiltGrowth = Signed("built-growth", "1/yr", 0.004, "land");
    public static readonly VariableSpec TreeShare = Share("planting-tree-share", 0.30, "greening");
    public static readonly VariableSpec SurvivalMinimum = Share("s-min-survival", 0.35, "greening");
    public static readonly VariableSpec SurvivalMaximum = Share("s-max-survival", 0.92, "greening");
    public static readonly VariableSpec SurvivalMidpoint = Amount("p50-survival", "mm", 200, "greening");
    public static readonly VariableSpec SurvivalWidth = Amount("w-survival", "mm", 50, "greening");
    public static readonly VariableSpec SurvivalSecond = Share("s2-survival", 0.95, "greening");
    public static readonly VariableSpec SurvivalThird = Share("s3-survival", 0.95, "greening");
    public static readonly VariableSpec PlantingIrrigatedShare = Share("planting-irrigated-share", 0, "greening");
    public static readonly VariableSpec PlantingWater = Amount("planting-water", "m3/mu/yr", 60, "greening");
    public static readonly VariableSpec PlantingIrrigationRain = Amount("planting-irrigation-rain", "mm", 90, "greening");
    public static readonly VariableSpec CoverBase = Amount("k-site-base", "1", 0.08, "greening");
    public static readonly VariableSpec CoverPerRain = Amount("k-site-per-mm", "1/mm", 0.0012, "greening");
    public static readonly VariableSpec CoverAspect = Amount("k-site-aspect", "1", 1, "greening");
    public static readonly VariableSpec CoverMinimum = Share("k-site-minimum", 0.15, "greening");
    public static readonly VariableSpec CoverMaximum = Share("k-site-maximum", 0.75, "greening");
    public static readonly VariableSpec CoverFactor = Amount("k-cover", "1", 1, "greening");
    public static readonly VariableSpec PlantedCoverStart = Share("planted-cover-start", 0.075, "greening");
    public static readonly VariableSpec PlantedCoverRate = Amount("planted-cover-rate", "1/yr", 0.35, "greening");
    public static readonly VariableSpec SeededCoverStart = Share("seeded-cover-start", 0.05, "greening");
    public static readonly VariableSpec SeededCoverRate = Amount("seeded-cover-rate", "1/yr", 0.9, "greening");
    public static readonly VariableSpec SeededCoverRatio = Share("seeded-cover-ratio", 0.55, "greening");
    public static readonly VariableSpec FencedCoverGain = Share("fenced-cover-gain", 0.08, "greening");
    public static readonly VariableSpec FencedCoverYears = Amount("fenced-cover-years", "years", 5, "greening");
    public static readonly VariableSpec MineCoverStart = Share("mine-cover-start", 0.05, "greening");
    public static readonly VariableSpec MineCoverRate = Amount("mine-cover-rate", "1/yr", 0.3, "greening");
    public static readonly VariableSpec MineCoverMaximum = Share("mine-cover-maximum", 0.35, "greening");
    public static readonly VariableSpec TreeCloseYears = Amount("tree-close-years", "years", 6, "greening");
    public static readonly VariableSpec ShrubCloseYears = Amount("shrub-close-years", "years", 3, "greening");
    public static readonly VariableSpec TreeCloseCover = Share("tree-close-cover", 0.20, "greening");
    public static readonly VariableSpec ShrubCloseCover = Share("shrub-close-cover", 0.30, "greening");
    public static readonly VariableSpec ShrubCloseCapacityShare = Share("shrub-close-capacity-share", 0.5, "greening");

    /// <summary>Plantation at the start: equal cohorts, planted in April of as many years before the first.</summary>
    public static readonly VariableSpec EarlierCohorts = Catalogue.Optional("earlier-cohorts", "count", 0, 30, 5, "greening");
    public static readonly VariableSpec SinkTree = Amount("sigma-f-sink", "t CO2/ha/yr", 2.9, "carbon-sink");
    public static readonly VariableSpec SinkShrub = Amount("sigma-shrub-sink", "t CO2/ha/yr", 1.2, "carbon-sink");
    public static readonly VariableSpec SinkGrass = Amount("sigma-grass-sink", "t CO2/ha/yr", 0.55, "carbon-sink");
    public static readonly VariableSpec SinkOldForest = Amount("sigma-old-forest-sink", "t CO2/ha/yr", 1.5, "carbon-sink");
    public static readonly VariableSpec SinkAge = Amount("sink-age-scale", "years", 8, "carbon-sink");
    public static readonly VariableSpec EiWater = Amount("ei-water-index", "1", 20, "ecological-index");
    public static readonly VariableSpec EiStress = Amount("ei-stress-index", "1", 35, "ecological-index");
    public static readonly VariableSpec EiPollution = Amount("ei-pollution-start", "1", 15, "ecological-index");
    public static readonly VariableSpec EiRestriction = Signed("ei-restriction", "1", 0, "ecological-index");
    public static readonly VariableSpec ConditionRate = Amount("pci-rate", "1/yr", 0.15, "protected-areas");
    public static readonly VariableSpec ConditionDisturbanceCut = Share("pci-disturbance-cut", 0.5, "protected-areas");

    // Population and economy (science 9)
    public static readonly VariableSpec PopulationGrowth = Signed("g-population", "1/yr", -0.009, "population");
    public static readonly VariableSpec UrbanMaximum = Share("urban-share-maximum", 0.80, "population");
    public static readonly VariableSpec UrbanRate = Amount("urbanisation-rate", "1/yr", 0.080, "population");
    public static readonly IReadOnlyList<VariableSpec> Growth =
        [.. Sectors.Ids.Zip([.055, .060, .04, .058], (id, v) => Signed("g-" + id, "1/yr", v, "economy"))];
    public static readonly VariableSpec GrowthSigma = Amount("growth-sigma", "1/yr", 0.012, "economy");
    public static readonly VariableSpec GrowthCommonShare = Share("growth-common-share", 0.6, "economy");
    public static readonly VariableSpec GrowthCut = Amount("growth-cut", "1", 3, "economy");
    public static readonly VariableSpec ShortageLossAgriculture = Share("theta-agriculture", 0.3, "economy");
    public static readonly VariableSpec ShortageLossIndustry = Share("theta-industry", 0.6, "economy");
    public static readonly VariableSpec Displacement = Share("delta-displacement", 0.25, "economy");
    public static readonly VariableSpec GreenIntensity = Share("green-industry-intensity", 0.3, "economy");

    // Living, culture, institution (science 10)
    public static readonly VariableSpec ToiletLoss = Rate("toilet-loss", "1/yr", 0.01, "living");
    public static readonly VariableSpec RiverTownshipStart = Share("river-township-sewage-share", 0.40, "living");
    public static readonly VariableSpec SortingStart = Share("sorting-coverage", 0.35, "living");
    public static readonly VariableSpec RemoteExponent = Amount("remote-village-exponent", "1", 1.6, "living");
    public static readonly VariableSpec GreenBuildingCurve = Amount("green-building-curve", "1", 1.2, "living");
    public static readonly VariableSpec TransitMaximum = Share("transit-maximum", 0.55, "living");
    public static readonly VariableSpec RoadGreenedStart = Share("road-greened-share", 0.70, "living");
    public static readonly VariableSpec RoadGreenNeed = Amount("road-green-need", "mu", 20000, "living");
    public static readonly VariableSpec UrbanWasteTreated = Share("urban-waste-treated-share", 0.99, "living");
    public static readonly VariableSpec StrawStart = Share("straw-used-share", 0.85, "living");
    public static readonly VariableSpec FilmStart = Share("film-recovered-share", 0.81, "living");
    public static readonly VariableSpec ResidueRise = Rate("residue-use-rise", "1/yr", 0.01, "living");
    public static readonly VariableSpec SourcesStart = Share("sources-protected-share", 0.60, "living");
    public static readonly VariableSpec VillageWaterStart = Share("village-water-share", 0.95, "living");
    public static readonly VariableSpec VillageWaterRise = Rate("village-water-rise", "1/yr", 0.01, "living");
    public static readonly VariableSpec ProcurementStart = Share("procurement-share", 0.80, "institution");
    public static readonly VariableSpec ProcurementRate = Amount("procurement-rate", "1/yr", 0.8, "institution");
    public static readonly VariableSpec TrainingStart = Share("training-share", 0.85, "institution");
    public static readonly VariableSpec DisclosureStart = Share("disclosure-share", 0.90, "institution");
    public static readonly VariableSpec DisclosureRate = Amount("disclosure-rate", "1/yr", 0.9, "institution");
    public static readonly VariableSpec GreenCellsStart = Share("green-cells-share", 0.55, "institution");
    public static readonly VariableSpec PermitStart = Share("permit-share", 0.80, "institution");
    public static readonly VariableSpec CellsPermitRate = Amount("cells-permit-rate", "1/yr", 0.7, "institution");
    public static readonly VariableSpec GreenProductsStart = Share("green-products-share", 0.45, "institution");
    public static readonly VariableSpec GreenProductsMaximum = Share("green-products-maximum", 0.8, "institution");
    public static readonly VariableSpec GreenProductsRate = Amount("green-products-rate", "1/yr", 0.25, "institution");
    public static readonly VariableSpec ComplianceStart = Share("compliance", 0.80, "institution");
    public static readonly VariableSpec ComplianceGain = Share("compliance-gain", 0.2, "institution");
    public static readonly VariableSpec ComplianceLoadSlope = Amount("compliance-load-slope", "1", 0.25, "institution");
    public static readonly VariableSpec OutreachShare = Share("outreach-share", 0.3, "institution");
    public static readonly VariableSpec ParticipationStart = Share("participation-start", 0.7, "institution");

    private static VariableSpec Amount(string id, string unit, double @default, string process) =>
        Catalogue.Optional(id, unit, 0, Any, @default, process);

    private static VariableSpec Signed(string id, string unit, double @default, string process) =>
        Catalogue.Optional(id, unit, -Any, Any, @default, process);

    private static VariableSpec Share(string id, double @default, string process) =>
        Catalogue.Optional(id, "1", 0, 1, @default, process);

    private static VariableSpec Rate(string id, string unit, double @default, string process) =>
        Catalogue.Optional(id, unit, 0, 1, @default, process);

    private static VariableSpec Flag(string id, double @default, string process) =>
        Catalogue.Optional(id, "flag", 0, 1, @default, process);

    private static VariableSpec[] Emitted(string prefix, string unit, double[] defaults, string process) =>
        [.. defaults.Select((v, p) => Amount($"{prefix}-{Pollutants.Ids[p]}", unit, v, process))];

    private static VariableSpec[] Sources(string prefix, double[] defaults) =>
        [.. defaults.Select((v, s) => Share($"{prefix}-{AirSources[s]}", v, "air"))];

    private static VariableSpec[] Months(string prefix, double[] defaults, string process, string unit = "1", double maximum = 1) =>
        [.. defaults.Select((v, m) => Catalogue.Optional($"{prefix}-{m + 1:00}", unit, 0, maximum, v, process))];
}
