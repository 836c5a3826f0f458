using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Turns a mix into orders: money for one project in one place in one year.</summary>
/// <remarks>Nothing is hidden: an order to a place whose limit is 0 stays an order, which the model refuses and leaves unspent.</remarks>
public static class ScenarioCompiler
{
    /// <param name="pack">The pack.</param>
    /// <param name="mix">A mix of it, with what it inherits filled in.</param>
    /// <param name="drivers">Null for the inputs as they are.</param>
    /// <param name="endYear">Last year simulated; years after the mix's last have no spending.</param>
    public static ScenarioDefinition Compile(RegionPack pack, Mix mix, Drivers? drivers, int endYear)
    {
        RegionDefinition region = RegionCompiler.Compile(pack, drivers) with
        {
            Programmes = [.. pack.Sheet.Programmes.Select(p => new ProgrammeDefinition(p.Id, Envelopes.Of(p, mix)))],
        };
        OrderBuild build = new(pack, mix, region);
        return new()
        {
            Region = region,
            EndYear = endYear,
            Orders = build.Orders(),
            Unallocated = [.. region.Programmes.Select(p => p.EnvelopeYuan * mix.Unallocated.GetValueOrDefault(p.Id))],
        };
    }
}
