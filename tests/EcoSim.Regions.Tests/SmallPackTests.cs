namespace EcoSim.Regions.Tests;

public class SmallPackTests
{
    [Fact]
    public void Read_PackWithoutFault_HasNoFaults() => Assert.Empty(PackContents.Read(SmallPack.Files()).Faults);

    [Fact]
    public void Compile_PackWithoutFault_GivesRegion() =>
        Assert.Equal(2, RegionCompiler.Compile(SmallPack.Read()).Counties.Count);
}
