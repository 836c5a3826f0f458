using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Cli.Tests;

public class EstimateTests
{
    [Fact]
    public void Upstream_Processes_KnowsAllThatReadNumbersOrFormStates()
    {
        VariableCatalogue[] catalogues =
        [
            CountyVariables.Catalogue, ParkVariables.Catalogue, SegmentVariables.Catalogue, AreaVariables.Catalogue,
            BoundaryVariables.Catalogue, ProjectVariables.Catalogue, ProcessParameters.Catalogue,
        ];
        IEnumerable<string> read = catalogues.SelectMany(c => c.Specs).Select(s => s.Process).Concat(StateCatalogue.All.Select(s => s.Process));
        Assert.All(read.Distinct(), process => Assert.Contains(process, ProcessGraph.Processes));
    }

    [Fact]
    public void Upstream_OfWaterQuality_HoldsWhatLoadsRestOn()
    {
        Assert.Contains("population", ProcessGraph.Upstream("water-quality"));
        Assert.DoesNotContain("air", ProcessGraph.Upstream("water-quality"));
    }
}
