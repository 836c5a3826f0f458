using System.Text;

namespace EcoSim.Regions.Tests;

public class ManyFaultsTests
{
    [Fact]
    public void Read_FaultsInSeveralFiles_TellsAllAtOnce()
    {
        Dictionary<string, string> texts = SmallPack.Texts();
        texts["region.yaml"] = texts["region.yaml"].Replace("downstream: s2", "downstream: s9").Replace("moverTarget", "moversTarget");
        texts["counties.csv"] = texts["counties.csv"].Replace("100.05", "NaN").Replace("wwtp-capacity", "wwtp");
        texts["indicators.yaml"] = texts["indicators.yaml"].Replace("unit: \"1\"", "unit: mu");
        IReadOnlyList<Fault> faults = PackReader.Read(PackFiles.FromTexts(texts)).Faults;
        Assert.Equal(
            ["counties.csv:2", "counties.csv:11", "indicators.yaml:10", "region.yaml:17", "region.yaml:42"],
            faults.Select(f => $"{f.File}:{f.Line}"));
    }

    [Fact]
    public void Read_NoRegionFile_TellsWhatAPackHas() =>
        Assert.Equal("region.yaml:1:1    the file is missing; a pack has region.yaml in its folder",
            Assert.Single(PackReader.Read(PackFiles.FromTexts([])).Faults).ToString());

    [Fact]
    public void Read_EmptyRegionFile_IsAFault() => Assert.Single(PackReader.Read(PackFiles.FromTexts([new("region.yaml", "")])).Faults);

    [Fact]
    public void Read_TwoDocuments_IsAFault() =>
        Assert.Contains(PackReader.Read(SmallPack.Broken("region.yaml", "schemaVersion: 1", "schemaVersion: 1\n---\na: b")).Faults,
            f => f.Message == "a second document in the file" && f.Line == 2);

    [Fact]
    public void Read_AliasBomb_IsRefusedAtEachAlias()
    {
        StringBuilder bomb = new("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'z'; c++)
            bomb.Append($"{c}: &{c} [{string.Join(", ", Enumerable.Repeat("*" + (char)(c - 1), 9))}]\n");
        IReadOnlyList<Fault> faults = PackReader.Read(PackFiles.FromTexts([new("region.yaml", bomb.ToString())])).Faults;
        Assert.Contains(faults, f => f.Message == "alias *a is refused" && f.Line == 2);
        Assert.Equal(25 * 9, faults.Count(f => f.Message.StartsWith("alias ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        PackReading reading = PackReader.Read(PackFiles.FromTexts([new("region.yaml", "a: " + new string('[', 100_000))]));
        Assert.Contains(reading.Faults, f => f.Message == "nested too deep");
    }

    [Fact]
    public void Read_MillionBadRows_TellsAThousand()
    {
        Dictionary<string, string> texts = SmallPack.Texts();
        texts["counties.csv"] += string.Concat(Enumerable.Repeat("nowhere,area,x,,,mu,,no,\n", 20_000));
        Assert.Equal(1001, PackReader.Read(PackFiles.FromTexts(texts)).Faults.Count);
    }

    [Fact]
    public void ToString_Fault_IsPlacePathMessageAllowed() =>
        Assert.Equal("a.csv:2:3  x/y  wrong; right", new Fault("a.csv", 2, 3, "x/y", "wrong", "right").ToString());
}
