namespace EcoSim.Model.Definitions;

/// <summary>What a unit of a project type changes (science 2.5). A pack binds its projects to these; the letters P01… are the first region's.</summary>
public enum EffectKind
{
    WwtpCapacity,
    WwtpUpgrade,
    Sewer,
    ReclaimedWater,
    RuralSewagePlant,
    RuralSewageWetland,
    Toilet,
    VillageWaste,
    WasteSorting,
    UrbanGreen,
    PublicTransport,
    GreenBuilding,
    CleanHeating,
    SulphurDioxideRemoval,
    NitrogenOxideRemoval,
    DustRemoval,
    WasteUtilisation,
    HazardousTreatment,
    IndustrialReuse,
    EnergySaving,
    RenewablePower,
    GreenIndustry,
    DripIrrigation,
    CanalLining,
    ManureUtilisation,
    Afforestation,
    GrassSeeding,
    GrazingBan,
    MineRestoration,
    PondClosure,
    SafeFarmland,
    RiverBank,
    WaterSource,
    Monitoring,
    Demarcation,
    Outreach,
    Regulation,
}

/// <summary>Facts about the kinds of effect.</summary>
public static class EffectKinds
{
    public static int Count { get; } = Enum.GetValues<EffectKind>().Length;

    /// <summary>True where the industrial park owns the changed state; else the county does.</summary>
    public static bool OwnedByPark(EffectKind kind) =>
        kind is >= EffectKind.SulphurDioxideRemoval and <= EffectKind.GreenIndustry;

    /// <summary>The unit of U, as a unit-cost table must state it after "yuan per".</summary>
    public static string Unit(EffectKind kind) => kind switch
    {
        EffectKind.WwtpCapacity or EffectKind.WwtpUpgrade or EffectKind.ReclaimedWater or EffectKind.RuralSewagePlant
            or EffectKind.RuralSewageWetland or EffectKind.IndustrialReuse => "m3/d",
        EffectKind.Sewer or EffectKind.RiverBank => "km",
        EffectKind.Toilet or EffectKind.CleanHeating => "household",
        EffectKind.VillageWaste or EffectKind.WasteSorting => "t/d",
        EffectKind.UrbanGreen or EffectKind.DripIrrigation or EffectKind.CanalLining or EffectKind.Afforestation
            or EffectKind.GrassSeeding or EffectKind.GrazingBan or EffectKind.MineRestoration => "mu",
        EffectKind.PublicTransport => "resident",
        EffectKind.GreenBuilding => "m2",
        EffectKind.SulphurDioxideRemoval or EffectKind.NitrogenOxideRemoval or EffectKind.DustRemoval
            or EffectKind.WasteUtilisation or EffectKind.HazardousTreatment => "t/yr",
        EffectKind.EnergySaving => "tce/yr",
        EffectKind.RenewablePower => "kW",
        EffectKind.GreenIndustry => "yuan/yr",
        EffectKind.ManureUtilisation => "pig-equivalent",
        EffectKind.PondClosure => "pond",
        EffectKind.SafeFarmland => "mu in the year",
        EffectKind.WaterSource => "source",
        EffectKind.Monitoring => "ha",
        EffectKind.Demarcation => "km of boundary",
        EffectKind.Outreach => "person in the year",
        EffectKind.Regulation => "unit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
