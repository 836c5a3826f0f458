using EcoSim.Model.Definitions;

namespace EcoSim.Regions.Tests;

/// <summary>The first region's own files.</summary>
public class BaiyinPackTests
{
    private static readonly PackContents Contents = PackContents.Read(PackFiles.FromFolder(Path.Combine(Repository.Folder, "scenarios", "baiyin")));

    public static TheoryData<string> Mixes => [.. Contents.Mixes.Keys];

    [Fact]
    public void Read_Baiyin_HasNoFaults() => Assert.Empty(Contents.Faults.Select(f => f.ToString()));

    [Fact]
    public void Compile_Baiyin_HasItsEntities()
    {
        RegionDefinition region = RegionCompiler.Compile(Contents.Pack!);
        Assert.Equal((5, 8, 5, 8), (region.Counties.Count, region.Segments.Count, region.Parks.Count, region.ProtectedAreas.Count));
        Assert.Equal((37, 6), (region.Projects.Count, region.Programmes.Count));
        Assert.Equal(7_146_000_000, region.Programmes.Sum(p => p.EnvelopeYuan));
    }

    [Theory]
    [MemberData(nameof(Mixes))]
    public void Compile_EveryMixAndDrivers_KeepsTheMoney(string path)
    {
        foreach (Drivers drivers in Contents.Drivers.Values)
            ScenarioCompilerTests.AssertMoneyKept(ScenarioCompiler.Compile(Contents.Pack!, Contents.Mixes[path], drivers, 2035));
    }

    [Fact]
    public void EstimateShare_Baiyin_IsNeitherNoneNorAll()
    {
        InputCatalogue catalogue = InputCatalogue.Of(Contents.Pack!);
        double share = catalogue.EstimateShare(catalogue.Numbers.Select(n => n.Process).ToHashSet());
        Assert.InRange(share, 0.05, 0.99);
    }
}
