using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Tests.Fixtures;

/// <summary>Small regions in code: everything that is not named is empty or at its default.</summary>
internal static class RegionFixture
{
    /// <summary>Domestic, minimum flow, industry with ecological, agriculture: the classes of science 3.3.</summary>
    public static WaterPriorities Priorities { get; } = new(["domestic", "industry", "agriculture"], [0, 0, 1, 1, 2], 1);

    public static CountyDefinition County(string id, Action<InputTable>? set = null,
        IReadOnlyList<SegmentShare>? withdrawals = null, IReadOnlyList<SegmentShare>? discharges = null, IReadOnlyList<int>? banks = null) => new()
        {
            Id = id,
            Inputs = Inputs(CountyVariables.Catalogue, set),
            Withdrawals = withdrawals ?? [],
            Discharges = discharges ?? [],
            Banks = banks ?? [],
            Parks = [],
            ProtectedAreas = [],
            Sites = [],
        };

    /// <summary>A segment without inflow.</summary>
    public static SegmentDefinition Segment(string id, int downstream = -1, Action<InputTable>? set = null) => new()
    {
        Id = id,
        Downstream = downstream,
        Inputs = Inputs(SegmentVariables.Catalogue, set),
        Inflows = [],
        River = "river",
    };

    public static RegionDefinition Region(IReadOnlyList<CountyDefinition> counties, IReadOnlyList<SegmentDefinition>? segments = null,
        Action<InputTable>? parameters = null, IReadOnlyList<UncertaintyDefinition>? uncertainties = null) => new()
        {
            Id = "region",
            StartYear = 2021,
            Counties = counties,
            Segments = segments ?? [],
            ProtectedAreas = [],
            Parks = [],
            Boundaries = [],
            Projects = [],
            Programmes = [],
            Parameters = Inputs(ProcessParameters.Catalogue, parameters),
            Priorities = Priorities,
            AirTransfer = [.. counties.Select((_, c) => counties.Select((_, s) => c == s ? 1.0 : 0.0).ToArray())],
            DustCounties = [],
            Uncertainties = uncertainties ?? [],
            Correlations = [],
            Indicators = [],
        };

    /// <summary>A block of central members by default; several, so that vector lanes fit.</summary>
    public static BlockContext Block(RegionDefinition region, int years = 5, int members = 2, bool central = true)
    {
        ScenarioDefinition scenario = new() { Region = region, EndYear = region.StartYear + years - 1, Orders = [], Unallocated = [] };
        return new BlockContext(scenario, ExchangePlanBuilder.Build(region), new MemberBlock(1, 0, members, central));
    }

    public static InputTable Inputs(VariableCatalogue catalogue, Action<InputTable>? set)
    {
        InputTable table = new(catalogue);
        set?.Invoke(table);
        return table;
    }
}
