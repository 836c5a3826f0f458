using EcoSim.Model.Definitions;
using static EcoSim.Model.Definitions.EntityKind;

namespace EcoSim.Model.Indicators;

/// <summary>Every state that an indicator can be bound to (science 11).</summary>
public static class StateCatalogue
{
    private static readonly Dictionary<string, StateSpec> ById = new(StringComparer.Ordinal);

    static StateCatalogue()
    {
        AddSewage();
        AddLiving();
        AddInstitution();
        AddAir();
        AddLand();
        AddEconomy();
        AddRiver();
        AddComposites();
    }

    public static IReadOnlyList<StateSpec> All => [.. ById.Values];

    public static bool TryGet(string id, out StateSpec state) => ById.TryGetValue(id, out state!);

    public static string? UnitOf(string id) => ById.GetValueOrDefault(id)?.Unit;

    private static void AddSewage()
    {
        Sum("wwtp-capacity", "m3/d", CountyRow.WwtpCapacity, "sewage-works");
        Mean("grade-1a-share", CountyRow.Grade1AShare, CountyRow.WwtpCapacity, "sewage-works");
        Mean("sewage-collected-share", CountyRow.SewageCollectedShare, CountyRow.PopulationUrban, "sewage-works");
        Mean("sewage-treated-share", CountyRow.SewageTreatedShare, CountyRow.PopulationUrban, "sewage-works");
        Mean("rural-sewage-treated-share", CountyRow.RuralSewageTreatedShare, CountyRow.PopulationRural, "loads");
    }

    private static void AddLiving()
    {
        Mean("toilet-share", CountyRow.ToiletShare, CountyRow.HouseholdsRegistered, "living");
        Sum("toilets-built", "households/yr", CountyRow.ToiletsBuilt, "living");
        Mean("village-waste-share", CountyRow.VillageWasteShare, CountyRow.PopulationRural, "living");
        Mean("village-waste-share-remote", CountyRow.VillageWasteShareRemote, CountyRow.PopulationRural, "living");
        Mean("sorting-coverage", CountyRow.SortingCoverage, CountyRow.PopulationUrban, "living");
        Mean("urban-waste-treated-share", CountyRow.UrbanWasteTreatedShare, CountyRow.PopulationUrban, "living");
        Sum("urban-green-added", "mu", CountyRow.UrbanGreenAdded, "living");
        Mean("park-green-per-head", CountyRow.ParkGreenPerHead, CountyRow.PopulationUrban, "living", "m2/person");
        Mean("transit-share", CountyRow.TransitShare, CountyRow.PopulationUrban, "living");
        Mean("green-building-share", CountyRow.GreenBuildingShare, CountyRow.NewFloorArea, "living");
        Mean("straw-used-share", CountyRow.StrawUsedShare, CountyRow.PopulationRural, "living");
        Mean("manure-used-share", CountyRow.ManureUsedShare, CountyRow.PopulationRural, "loads");
        Mean("film-recovered-share", CountyRow.FilmRecoveredShare, CountyRow.PopulationRural, "living");
        Mean("sources-protected-share", CountyRow.SourcesProtectedShare, CountyRow.PopulationUrban, "living");
        Mean("village-water-share", CountyRow.VillageWaterShare, CountyRow.PopulationRural, "living");
    }

    private static void AddInstitution()
    {
        Mean("culture", CountyRow.Culture, CountyRow.GdpStart, "institution");
        Mean("green-products-share", CountyRow.GreenProductsShare, CountyRow.GdpStart, "institution");
        Mean("procurement-share", CountyRow.ProcurementShare, CountyRow.GdpStart, "institution");
        Mean("training-share", CountyRow.TrainingShare, CountyRow.GdpStart, "institution");
        Mean("disclosure-share", CountyRow.DisclosureShare, CountyRow.GdpStart, "institution");
        Mean("green-cells-share", CountyRow.GreenCellsShare, CountyRow.GdpStart, "institution");
        Mean("permit-share", CountyRow.PermitShare, CountyRow.GdpStart, "institution");
        Add(new("institution-flag", "flag", County, (int)CountyRow.InstitutionFlag, Aggregation.Maximum, -1, -1, 1, "institution"));
    }

    private static void AddAir()
    {
        Mean("good-day-share", CountyRow.GoodDayShare, CountyRow.PopulationUrbanStart, "air");
        Mean("pm25-mean", CountyRow.Pm25Mean, CountyRow.PopulationUrbanStart, "air", "ug/m3");
        Mean("pm10-mean", CountyRow.Pm10Mean, CountyRow.PopulationUrbanStart, "air", "ug/m3");
        Mean("dust-days", CountyRow.DustDays, CountyRow.PopulationUrbanStart, "air", "days/yr");
    }

    private static void AddLand()
    {
        Mean("forest-grass-share", CountyRow.ForestGrassShare, CountyRow.Area, "land");
        Mean("forest-cover-closed", CountyRow.ForestCoverClosed, CountyRow.Area, "greening");
        Mean("forest-cover-planted", CountyRow.ForestCoverPlanted, CountyRow.Area, "greening");
        Mean("fvc", CountyRow.VegetationCover, CountyRow.Area, "greening");
        Sum("natural-area", "ha", CountyRow.NaturalArea, "land");
        Sum("forest-planted-surviving", "mu", CountyRow.ForestPlantedSurviving, "greening");
        Sum("greened-area", "mu", CountyRow.GreenedArea, "greening");
        Sum("mine-restored", "ha", CountyRow.MineRestored, "land");
        Sum("ponds-closed", "ponds", CountyRow.PondsClosed, "land");
        Sum("sink", "t CO2/yr", CountyRow.Sink, "carbon-sink");
        Mean("soil-safe-share", CountyRow.SoilSafeShare, CountyRow.ContaminatedFarmland, "soil");
        Add(new("pci", "index", ProtectedArea, (int)AreaRow.Condition, Aggregation.Mean, -1, -1, 1, "protected-areas"));
        Add(new("pci-mean", "index", ProtectedArea, (int)AreaRow.Condition, Aggregation.Mean, -1, -1, 1, "protected-areas"));
    }

    private static void AddEconomy()
    {
        Sum("gdp", "yuan/yr", CountyRow.Gdp, "economy");
        Sum("energy", "tce/yr", CountyRow.Energy, "energy");
        Sum("co2", "t/yr", CountyRow.Carbon, "energy");
        Sum("water-use", "Mm3/yr", CountyRow.WaterUse, "water-demand");
        Sum("cod-discharged", "t/yr", CountyRow.CodDischarged, "loads");
        Sum("nh3n-discharged", "t/yr", CountyRow.AmmoniaDischarged, "loads");
        Ratio("energy-per-gdp", "tce per 10^4 yuan", County, CountyRow.Energy, CountyRow.Gdp, 1e4, "energy");
        Ratio("co2-per-gdp", "t per 10^4 yuan", County, CountyRow.Carbon, CountyRow.Gdp, 1e4, "energy");
        Ratio("water-per-gdp", "m3 per 10^4 yuan", County, CountyRow.WaterUse, CountyRow.Gdp, 1e10, "water-demand");
        Ratio("built-land-per-gdp", "ha per 1e8 yuan", County, CountyRow.BuiltLand, CountyRow.Gdp, 1e8, "land");
        Ratio("industry-co2-per-va", "t per 10^4 yuan", IndustrialPark, ParkRow.Carbon, ParkRow.ValueAdded, 1e4, "energy");
        Ratio("waste-utilised-share", "1", IndustrialPark, ParkRow.WasteUtilised, ParkRow.WasteGenerated, 1, "solid-waste");
        Ratio("hazardous-treated-share", "1", IndustrialPark, ParkRow.HazardousTreated, ParkRow.HazardousGenerated, 1, "solid-waste");
    }

    private static void AddRiver()
    {
        Ratio("sections-iii-share", "1", RiverSegment, SegmentRow.SectionClassIii, SegmentRow.SectionAssessed, 1, "water-quality");
        Ratio("sections-worse-v-share", "1", RiverSegment, SegmentRow.SectionWorseThanV, SegmentRow.SectionAssessed, 1, "water-quality");
        Ratio("bank-protected-share", "1", RiverSegment, SegmentRow.BankProtectedLength, SegmentRow.Length, 1, "water-quality");
        Add(new("black-odorous-months", "segment-months", RiverSegment, (int)SegmentRow.BlackOdorousMonths, Aggregation.Sum, -1, -1, 1, "water-quality"));
        Add(new("water-class", "class", RiverSegment, (int)SegmentRow.Class, Aggregation.None, -1, -1, 1, "water-quality"));
        Add(new("cod-mean", "mg/L", RiverSegment, (int)SegmentRow.CodMean, Aggregation.None, -1, -1, 1, "water-quality"));
        Add(new("nh3n-mean", "mg/L", RiverSegment, (int)SegmentRow.AmmoniaMean, Aggregation.None, -1, -1, 1, "water-quality"));
        Add(new("tp-mean", "mg/L", RiverSegment, (int)SegmentRow.PhosphorusMean, Aggregation.None, -1, -1, 1, "water-quality"));
        Add(new("outflow", "Mm3/yr", RiverSegment, (int)SegmentRow.OutflowVolume, Aggregation.None, -1, -1, 1, "hydrology"));
        Add(new("withdrawal", "Mm3/yr", RiverSegment, (int)SegmentRow.Withdrawal, Aggregation.Sum, -1, -1, 1, "allocation"));
        Add(new("storage", "Mm3", RiverSegment, (int)SegmentRow.Storage, Aggregation.Sum, -1, -1, 1, "reservoirs"));
    }

    private static void AddComposites()
    {
        Composite("ei", "index", "ecological-index");
        Composite("river-township-sewage-share", "1", "living");
        Composite("road-greened-share", "1", "living");
        Composite("satisfaction-index", "index", "institution");
        Composite("participation-index", "index", "institution");
        Add(new("money-spent", "yuan", Programme, -1, Aggregation.Composite, -1, -1, 1, "investment"));
    }

    private static void Sum(string id, string unit, CountyRow row, string process) =>
        Add(new(id, unit, County, (int)row, Aggregation.Sum, -1, -1, 1, process));

    private static void Mean(string id, CountyRow row, CountyRow weight, string process, string unit = "1") =>
        Add(new(id, unit, County, (int)row, Aggregation.WeightedMean, (int)weight, -1, 1, process));

    private static void Ratio<T>(string id, string unit, EntityKind kind, T numerator, T denominator, double factor, string process)
        where T : struct, Enum =>
        Add(new(id, unit, kind, -1, Aggregation.RatioOfSums, Convert.ToInt32(numerator), Convert.ToInt32(denominator), factor, process));

    private static void Composite(string id, string unit, string process) =>
        Add(new(id, unit, Region, -1, Aggregation.Composite, -1, -1, 1, process));

    private static void Add(StateSpec state) => ById.Add(state.Id, state);
}
