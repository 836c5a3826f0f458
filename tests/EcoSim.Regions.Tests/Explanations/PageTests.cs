using EcoSim.Model.Explanations;
using EcoSim.Model.Indicators;

namespace EcoSim.Regions.Tests.Explanations;

public class PageTests
{
    [Fact]
    public void Pages_OfEveryState_Exist()
    {
        string folder = Path.Combine(Repository.Folder, "docs", "model");
        Assert.All(StateCatalogue.All.SelectMany(s => StateDrivers.Of(s.Id).Pages).Distinct(),
            page => Assert.True(File.Exists(Path.Combine(folder, page + ".md")), page));
    }
}
