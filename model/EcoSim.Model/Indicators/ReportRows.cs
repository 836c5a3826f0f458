namespace EcoSim.Model.Indicators;

/// <summary>Rows of a county's yearly report. Shares and stocks at December; flows summed over the year.</summary>
public enum CountyRow
{
    // Weights
    Area,
    PopulationUrban,
    PopulationRural,
    PopulationUrbanStart,
    HouseholdsRegistered,
    ContaminatedFarmland,
    GdpStart,
    NewFloorArea,

    // Sewage and rural works
    WwtpCapacity,
    Grade1AShare,
    SewageCollectedShare,
    SewageTreatedShare,
    RuralSewageTreatedShare,

    /// <summary>U05 + U06 and the sum of their limits, m³/d (river townships, science 10).</summary>
    RuralSewageUnits,
    RuralSewageLimit,

    // Living
    ToiletShare,
    ToiletsBuilt,
    VillageWasteShare,
    VillageWasteShareRemote,
    SortingCoverage,
    UrbanWasteTreatedShare,
    UrbanGreenAdded,
    ParkGreenPerHead,
    TransitShare,
    GreenBuildingShare,
    StrawUsedShare,
    ManureUsedShare,
    FilmRecoveredShare,
    SourcesProtectedShare,
    VillageWaterShare,

    // Culture and institution
    Culture,
    GreenProductsShare,
    ProcurementShare,
    TrainingShare,
    DisclosureShare,
    GreenCellsShare,
    PermitShare,
    InstitutionFlag,

    // Air
    GoodDayShare,
    Pm25Mean,
    Pm10Mean,
    DustDays,
    SulphurDioxide,
    NitrogenOxides,

    // Land
    EcologicalIndex,

    /// <summary>BIO and FVC of the county, for the region's index.</summary>
    BiologicalIndex,
    ForestGrassShare,
    ForestCoverClosed,
    ForestCoverPlanted,
    VegetationCover,
    NaturalArea,
    ForestPlantedSurviving,
    GreenedArea,
    MineRestored,
    PondsClosed,
    Sink,
    SoilSafeShare,
    BuiltLand,

    // Flows of the year
    Gdp,
    Energy,
    Carbon,
    WaterUse,
    CodDischarged,
    AmmoniaDischarged,
    UnusedWaste,

    // Supply
    ShortageDomestic,
    ShortageIndustry,
    ShortageAgriculture,
    Count,
}

/// <summary>Rows of a river segment's yearly report.</summary>
public enum SegmentRow
{
    /// <summary>1 where a national section stands at the outlet and at least one month was assessed.</summary>
    SectionAssessed,

    /// <summary>1 where it is assessed and its year class is III or better; likewise worse than V.</summary>
    SectionClassIii,
    SectionWorseThanV,

    /// <summary>Class of the mean of the assessed months, 1–6; NaN where no month was.</summary>
    Class,
    BlackOdorousMonths,
    Length,
    BankProtectedLength,
    OutflowVolume,
    EnvironmentalFlowMonths,

    /// <summary>Taken by counties and licences.</summary>
    Withdrawal,

    /// <summary>Stored at the end of December; 0 without a reservoir.</summary>
    Storage,
    CodMean,
    AmmoniaMean,
    PhosphorusMean,
    Count,
}

/// <summary>Rows of a protected area's yearly report.</summary>
public enum AreaRow
{
    Condition,
    Area,
    Count,
}

/// <summary>Rows of a park's yearly report.</summary>
public enum ParkRow
{
    WasteGenerated,
    WasteUtilised,
    HazardousGenerated,
    HazardousTreated,
    ValueAdded,
    Carbon,
    Energy,
    WasteStock,
    HazardousStock,
    ReuseShare,
    Count,
}
