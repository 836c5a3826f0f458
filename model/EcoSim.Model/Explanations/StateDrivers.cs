using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using static EcoSim.Model.Definitions.EffectKind;

namespace EcoSim.Model.Explanations;

/// <summary>What acts on a state.</summary>
/// <param name="Direct">Kinds of effect that stand in the state's own equations.</param>
/// <param name="Indirect">Kinds that reach it through another process.</param>
/// <param name="Pages">Pages of docs/model, the state's own first.</param>
public sealed record StateDriver(IReadOnlyList<EffectKind> Direct, IReadOnlyList<EffectKind> Indirect, IReadOnlyList<string> Pages)
{
    public IEnumerable<EffectKind> All => Direct.Concat(Indirect);
}

/// <summary>Kinds of effect that act on each state of the catalogue (science 2.5 and the sections that it names).</summary>
public static class StateDrivers
{
    private static readonly EffectKind[] SewageLoads = [EffectKind.WwtpCapacity, WwtpUpgrade, Sewer, ReclaimedWater];
    private static readonly EffectKind[] RuralSewage = [RuralSewagePlant, RuralSewageWetland];
    private static readonly EffectKind[] Loads = [.. SewageLoads, .. RuralSewage, ManureUtilisation, IndustrialReuse, DripIrrigation];
    private static readonly EffectKind[] RiverLoads = [.. Loads, Toilet, RiverBank];
    private static readonly EffectKind[] RiverIndirect = [GreenIndustry, Regulation, CanalLining];
    private static readonly EffectKind[] Particles = [CleanHeating, SulphurDioxideRemoval, NitrogenOxideRemoval, DustRemoval, PublicTransport];
    private static readonly EffectKind[] Cover = [Afforestation, GrassSeeding, GrazingBan, MineRestoration, UrbanGreen];
    private static readonly EffectKind[] WaterSaving = [DripIrrigation, CanalLining, IndustrialReuse];
    private static readonly string[] RiverPages = ["loads", "sewage-works", "hydrology"];

    private static readonly Dictionary<string, StateDriver> ById = new(StringComparer.Ordinal);

    static StateDrivers()
    {
        AddSewage();
        AddLiving();
        AddInstitution();
        AddEnvironment();
        AddEconomy();
        AddRiver();
        AddComposites();
    }

    /// <exception cref="KeyNotFoundException">No state of the catalogue has this id.</exception>
    public static StateDriver Of(string state) => ById[state];

    public static bool Has(string state) => ById.ContainsKey(state);

    private static void AddSewage()
    {
        Add("wwtp-capacity", [EffectKind.WwtpCapacity]);
        Add("grade-1a-share", [WwtpUpgrade, EffectKind.WwtpCapacity]);
        Add("sewage-collected-share", [Sewer]);
        Add("sewage-treated-share", [Sewer, EffectKind.WwtpCapacity], pages: "population");
        Add("rural-sewage-treated-share", RuralSewage, pages: "investment");
        Add("river-township-sewage-share", RuralSewage, pages: "investment");
    }

    private static void AddLiving()
    {
        Add("toilet-share", [Toilet], [Regulation], "investment");
        Add("toilets-built", [Toilet], pages: "investment");
        Add("village-waste-share", [EffectKind.VillageWaste]);
        Add("village-waste-share-remote", [EffectKind.VillageWaste]);
        Add("sorting-coverage", [WasteSorting], pages: "population");
        Add("urban-waste-treated-share", []);
        Add("urban-green-added", [UrbanGreen], pages: "investment");
        Add("park-green-per-head", [UrbanGreen], pages: "population");
        Add("road-greened-share", [UrbanGreen]);
        Add("transit-share", [PublicTransport]);
        Add("green-building-share", [GreenBuilding]);
        Add("straw-used-share", [ManureUtilisation]);
        Add("film-recovered-share", [ManureUtilisation]);
        Add("manure-used-share", [ManureUtilisation]);
        Add("sources-protected-share", [WaterSource]);
        Add("village-water-share", [WaterSource]);
    }

    private static void AddInstitution()
    {
        Add("culture", [Outreach]);
        Add("training-share", [Outreach]);
        Add("green-products-share", [Outreach]);
        Add("participation-index", [Outreach]);
        Add("procurement-share", [Regulation]);
        Add("disclosure-share", [Regulation]);
        Add("green-cells-share", [Regulation]);
        Add("permit-share", [Regulation]);
        Add("institution-flag", [Regulation]);
    }

    private static void AddEnvironment()
    {
        Add("good-day-share", Particles, [.. Cover, GreenIndustry, Regulation], "greening");
        Add("pm25-mean", Particles, [GreenIndustry, Regulation]);
        Add("pm10-mean", Particles, [GreenIndustry, Regulation]);
        Add("dust-days", Cover, pages: "greening");
        Add("forest-grass-share", [Afforestation, GrassSeeding], pages: "greening");
        Add("forest-cover-closed", [Afforestation]);
        Add("forest-cover-planted", [Afforestation]);
        Add("fvc", Cover, pages: "land");
        Add("natural-area", [Afforestation, GrassSeeding], pages: "greening");
        Add("forest-planted-surviving", [Afforestation]);
        Add("greened-area", [Afforestation, GrassSeeding, GrazingBan], pages: "investment");
        Add("mine-restored", [MineRestoration]);
        Add("ponds-closed", [PondClosure]);
        Add("sink", [Afforestation, GrassSeeding], pages: "greening");
        Add("soil-safe-share", [SafeFarmland]);
        Add("pci", [GrazingBan, Monitoring, Demarcation], [Afforestation, GrassSeeding, MineRestoration, UrbanGreen], "greening");
        Add("pci-mean", [GrazingBan, Monitoring, Demarcation], [Afforestation, GrassSeeding, MineRestoration, UrbanGreen], "greening");
    }

    private static void AddEconomy()
    {
        Add("gdp", [GreenIndustry], [.. WaterSaving, ReclaimedWater], "water-demand");
        Add("energy", [EnergySaving, GreenIndustry], pages: "economy");
        Add("co2", [EnergySaving, RenewablePower, GreenIndustry], pages: "economy");
        Add("water-use", [.. WaterSaving, GreenIndustry, UrbanGreen], [ReclaimedWater, Afforestation], "economy");
        Add("energy-per-gdp", [EnergySaving, GreenIndustry], pages: "economy");
        Add("co2-per-gdp", [EnergySaving, RenewablePower, GreenIndustry], pages: "economy");
        Add("water-per-gdp", [.. WaterSaving, GreenIndustry, UrbanGreen], [ReclaimedWater, Afforestation], "economy");
        Add("built-land-per-gdp", [GreenIndustry, UrbanGreen], pages: "economy");
        Add("industry-co2-per-va", [EnergySaving, RenewablePower, GreenIndustry], pages: "economy");
        Add("waste-utilised-share", [WasteUtilisation, GreenIndustry], pages: "economy");
        Add("hazardous-treated-share", [HazardousTreatment, GreenIndustry], pages: "economy");
        Add("cod-discharged", Loads, [GreenIndustry, Regulation], "sewage-works");
        Add("nh3n-discharged", [.. Loads, Toilet], [GreenIndustry, Regulation], "sewage-works");
    }

    private static void AddRiver()
    {
        Add("sections-iii-share", RiverLoads, RiverIndirect, RiverPages);
        Add("sections-worse-v-share", RiverLoads, RiverIndirect, RiverPages);
        Add("water-class", RiverLoads, RiverIndirect, RiverPages);
        Add("black-odorous-months", RiverLoads, RiverIndirect, RiverPages);
        Add("nh3n-mean", RiverLoads, RiverIndirect, RiverPages);
        Add("cod-mean", [.. Loads, RiverBank], RiverIndirect, RiverPages);
        Add("tp-mean", [.. Loads, RiverBank], RiverIndirect, RiverPages);
        Add("bank-protected-share", [RiverBank], pages: "investment");
        Add("outflow", [.. WaterSaving, UrbanGreen, ReclaimedWater], [GreenIndustry, Afforestation], "water-demand", "returns");
        Add("withdrawal", [.. WaterSaving, UrbanGreen, ReclaimedWater], [GreenIndustry, Afforestation], "water-demand", "returns", "hydrology");
        Add("storage", [], pages: "hydrology");
    }

    private static void AddComposites()
    {
        Add("ei", Cover, [.. Loads, Toilet, .. Particles, WasteUtilisation, GreenIndustry, Regulation], "land", "greening", "loads", "air", "solid-waste");
        Add("satisfaction-index", [.. Particles, .. RiverLoads, EffectKind.VillageWaste, Outreach], [GreenIndustry, Regulation],
            "air", "water-quality", "sewage-works", "living");
        Add("money-spent", Enum.GetValues<EffectKind>());
    }

    private static void Add(string state, IReadOnlyList<EffectKind> direct, IReadOnlyList<EffectKind>? indirect = null, params string[] pages)
    {
        if (!StateCatalogue.TryGet(state, out StateSpec spec))
            throw new InvalidOperationException($"{state} is no state of the catalogue");
        ById.Add(state, new(direct, indirect ?? [], [.. pages.Prepend(spec.Process).Distinct()]));
    }
}
