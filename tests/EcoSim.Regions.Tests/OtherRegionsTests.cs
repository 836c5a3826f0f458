using System.Text;
using EcoSim.Model.Definitions;

namespace EcoSim.Regions.Tests;

/// <summary>Regions of other shapes: nothing of the first region's numbers is built in.</summary>
public class OtherRegionsTests
{
    private const string NumberHeader = "entity,variable,value,low,high,unit,year,status,source\n";
    private const string Priorities = """

        priorities:
          - { class: all-uses, uses: [urban, rural, industry, ecological, agriculture] }

        """;

    [Fact]
    public void Compile_Nothing_IsAnEmptyRegion()
    {
        RegionDefinition region = Compile([new("region.yaml", Head("empty"))]);
        Assert.Equal((0, 0, 0), (region.Counties.Count, region.Segments.Count, region.Projects.Count));
    }

    [Fact]
    public void Compile_OneSegment_IsARiver()
    {
        string text = Head("one") + """

            rivers: [ { id: brook, name: { zh: 溪, en: Brook } } ]
            segments: [ { id: only, name: { zh: 一, en: Only }, river: brook } ]
            boundaries: [ { id: spring, name: { zh: 泉, en: Spring }, quality: background } ]
            tables: { segments: segments.csv }
            """;
        RegionDefinition region = Compile([new("region.yaml", text), new("segments.csv", NumberHeader + "only,inflow-spring,3,,,Mm3/yr,2020,estimate,\n")]);
        Assert.Equal(-1, Assert.Single(region.Segments).Downstream);
        Assert.Equal(3, region.Segments[0].Inputs.Value(region.Segments[0].Inflows[0].Row));
    }

    [Fact]
    public void Compile_SeveralRivers_EachHaveTheirOutlet()
    {
        string text = Head("forest") + """

            rivers: [ { id: east, name: { zh: 东, en: East } }, { id: west, name: { zh: 西, en: West } } ]
            segments:
              - { id: e1, name: { zh: 东一, en: E1 }, river: east }
              - { id: w1, name: { zh: 西一, en: W1 }, river: west, downstream: w2 }
              - { id: w2, name: { zh: 西二, en: W2 }, river: west }
            """;
        Assert.Equal([-1, 2, -1], Compile([new("region.yaml", text)]).Segments.Select(s => s.Downstream));
    }

    [Fact]
    public void Compile_CountiesWithoutRiverOrPark_HaveNoWaters()
    {
        RegionDefinition region = Compile(Counties(2));
        Assert.All(region.Counties, c => Assert.Empty(c.Withdrawals));
        Assert.All(region.Counties, c => Assert.Empty(c.Parks));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Compile_AnyNumberOfCounties_TransfersAirInRowsOfOne(int count)
    {
        double[][] omega = Compile(Counties(count)).AirTransfer;
        Assert.Equal(count, omega.Length);
        Assert.All(omega, row => Assert.Equal(1, row.Sum(), 12));
    }

    [Fact]
    public void Read_LongRiver_TakesNoTimeToSpeakOf()
    {
        StringBuilder text = new(Head("long") + "\nrivers: [ { id: r, name: { zh: 河, en: River } } ]\nsegments:\n");
        for (int i = 0; i < 5000; i++)
            text.Append($"  - {{ id: s{i}, name: {{ zh: 段, en: S }}, river: r{(i < 4999 ? $", downstream: s{i + 1}" : "")} }}\n");
        Assert.Equal(5000, Compile([new("region.yaml", text.ToString())]).Segments.Count);
    }

    private static string Head(string id) => $$"""
        schemaVersion: 1
        id: {{id}}
        name: { zh: 区, en: Region }
        startYear: 2021
        endYear: 2025
        """;

    private static KeyValuePair<string, string>[] Counties(int count)
    {
        StringBuilder sheet = new(Head("many") + "\ncounties:\n"), table = new(NumberHeader);
        for (int i = 0; i < count; i++)
        {
            sheet.Append($"  - {{ id: c{i}, name: {{ zh: 县, en: C{i} }}, seat: [{100 + i}, 36] }}\n");
            table.Append($"c{i},land-built,10,,,ha,2020,estimate,\n");
        }
        table.Append("all,area,10,,,ha,2020,estimate,\nall,population,5,,,persons,2020,estimate,\nall,population-urban,2,,,persons,2020,estimate,\n");
        return [new("region.yaml", sheet + Priorities + "tables: { counties: counties.csv }\n"), new("counties.csv", table.ToString())];
    }

    private static RegionDefinition Compile(IEnumerable<KeyValuePair<string, string>> texts)
    {
        PackReading reading = PackReader.Read(PackFiles.FromTexts(texts));
        Assert.Empty(reading.Faults);
        return RegionCompiler.Compile(reading.Pack!);
    }
}
