using System.Text;
using EcoSim.Model.Definitions;

namespace EcoSim.Regions.Tests;

/// <summary>Reservoirs, licences with caps and as a table, and inflow by member.</summary>
public class WaterPackTests
{
    private const string Reservoir =
        "reservoirs:\n  - { segment: s2, capacity: 100, dead: 10, start: 40, ruleCurve: [40, 40, 50, 60, 60, 40, 20, 20, 20, 30, 40, 41], "
        + "areaAtDead: 2, areaAtCapacity: 8, evaporation: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], unit: \"Mm3, km2, mm\", status: estimate, source: E1 }\n";

    private const string LicenceHeader = "id,segment,class,unit,volume,cap_year,return_share,status,source\n";

    [Fact]
    public void Compile_Reservoir_HasItsNumbers()
    {
        RegionDefinition region = RegionCompiler.Compile(Read(With(Reservoir)).Pack!);
        ReservoirDefinition lake = region.Segments[1].Reservoir!;
        Assert.Equal((100, 10, 40, 2, 8), (lake.Capacity, lake.DeadStorage, lake.StartStorage, lake.AreaAtDead, lake.AreaAtCapacity));
        Assert.Equal((41.0, 1.0, 0.0), (lake.RuleCurve[11], lake.EvaporationDepth[0], lake.MinimumRelease[0]));
        Assert.Null(region.Segments[0].Reservoir);
        Assert.Contains(InputCatalogue.Of(Read(With(Reservoir)).Pack!).Numbers, n => n.Path == "reservoirs/s2/capacity");
    }

    [Theory]
    [InlineData("capacity: 100", "capacity: 9", "reservoirs[0].capacity  capacity 9 is below the dead storage 10; dead ≤ capacity")]
    [InlineData("start: 40", "start: 101", "reservoirs[0].start  101 does not fit into 100 Mm3; 0 ≤ start ≤ capacity")]
    [InlineData("[40, 40, 50", "[9, 40, 50", "reservoirs[0].ruleCurve[0]  9 lies outside the storage; from 10 (dead) to 100 (capacity)")]
    [InlineData("30, 40, 41]", "30, 40, 101]", "reservoirs[0].ruleCurve[11]  101 lies outside the storage; from 10 (dead) to 100 (capacity)")]
    [InlineData("30, 40, 41]", "30, 40]", "reservoirs[0].ruleCurve  11 are too few; at least 12")]
    [InlineData("evaporation: [1,", "evaporation: [-1,", "reservoirs[0].evaporation[0]  -1 is a negative depth; 0 or more")]
    [InlineData("evaporation: [", "minimumRelease: [", "")]
    [InlineData("areaAtDead: 2", "areaAtDead: 9", "reservoirs[0].areaAtDead  the surface shrinks from 9 to 8 km2 as it fills; areaAtDead ≤ areaAtCapacity")]
    [InlineData("segment: s2, c", "segment: s4, c", "reservoirs[0].segment  there is no segment 's4'")]
    [InlineData("Mm3, km2, mm", "Mm3", "reservoirs[0].unit  unit 'Mm3' is wrong; 'Mm3, km2, mm'")]
    [InlineData("capacity: 100, ", "", "reservoirs[0].capacity  'capacity' is missing; it is required")]
    [InlineData("ruleCurve: [40, 40, 50, 60, 60, 40, 20, 20, 20, 30, 40, 41], ", "", "reservoirs[0].ruleCurve  'ruleCurve' is missing; it is required")]
    public void Read_BrokenReservoir_IsRefusedWithItsPlace(string from, string to, string told)
    {
        Assert.Contains(from, Reservoir, StringComparison.Ordinal);
        string[] faults = [.. Read(With(Reservoir.Replace(from, to, StringComparison.Ordinal))).Faults.Select(f => f.ToString())];
        if (told.Length == 0)
            Assert.Empty(faults);
        else
            Assert.Contains(faults, f => f.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TwoReservoirsAtASegment_IsRefused()
    {
        string twice = Reservoir + Reservoir[(Reservoir.IndexOf('\n') + 1)..];
        Assert.Contains("'s2' has two reservoirs", Assert.Single(Read(With(twice)).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_CappedLicence_ClaimsWithinItsCaps()
    {
        PackFiles files = SmallPack.Broken("region.yaml", "unit: Mm3/month, returnShare: 0.5",
            "capMonthly: [1, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], capYear: 3, unit: Mm3/month, returnShare: 0.5");
        double[] claims = Assert.Single(RegionCompiler.Compile(Read(files).Pack!).Segments[2].Licences).Claims();
        Assert.Equal([1, 0.5, 1, 0.5, 0, 0, 0, 0, 0, 0, 0, 0], claims);
    }

    [Theory]
    [InlineData("capMonthly: [1], ", "licences[0].capMonthly  1 are too few")]
    [InlineData("capYear: -1, ", "licences[0].capYear  -1 is outside 0")]
    [InlineData("capMonthly: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -2], ", "licences[0].capMonthly[11]  -2 is a negative cap")]
    public void Read_BrokenCap_IsRefused(string cap, string told) =>
        Assert.Contains(Read(SmallPack.Broken("region.yaml", "unit: Mm3/month, returnShare", cap + "unit: Mm3/month, returnShare")).Faults,
            f => f.ToString().Contains(told, StringComparison.Ordinal));

    [Fact]
    public void Compile_LicenceTable_ComesAfterTheSheet()
    {
        PackFiles files = WithTable("licences: licences.csv", "licences.csv", LicenceHeader + "farm,s3,agriculture,Mm3/yr,365,100,0.2,estimate,E1\n");
        IReadOnlyList<DirectWithdrawal> licences = RegionCompiler.Compile(Read(files).Pack!).Segments[2].Licences;
        Assert.Equal(["mill", "farm"], licences.Select(l => l.Id));
        Assert.Equal((2, 0.2, 100.0, 28.0), (licences[1].PriorityClass, licences[1].ReturnShare, licences[1].CapYear, licences[1].Monthly[1]));
    }

    [Theory]
    [InlineData("farm,s9,agriculture,Mm3/yr,365,,,estimate,E1", "there is no segment 's9'")]
    [InlineData("farm,s3,fishery,Mm3/yr,365,,,estimate,E1", "there is no class 'fishery'")]
    [InlineData("farm,s3,agriculture,Mm3/month,365,,,estimate,E1", "unit 'Mm3/month' is wrong")]
    [InlineData("farm,s3,agriculture,Mm3/yr,,,,estimate,E1", "neither a yearly volume nor months are given")]
    [InlineData("farm,s3,agriculture,Mm3/yr,-1,,,estimate,E1", "-1 is ")]
    [InlineData("mill,s3,agriculture,Mm3/yr,1,,,estimate,E1", "duplicate id 'mill'")]
    public void Read_BrokenLicenceRow_IsRefused(string row, string told) =>
        Assert.Contains(Read(WithTable("licences: licences.csv", "licences.csv", LicenceHeader + row + "\n")).Faults,
            f => f.File == "licences.csv" && f.Line == 2 && f.Message.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Compile_InflowTable_IsTheBoundarysFactors(bool named)
    {
        PackFiles files = WithTable("inflowTables: { side: side.csv }", "side.csv", Table(named));
        RegionDefinition region = RegionCompiler.Compile(Read(files).Pack!);
        Assert.Null(region.Boundaries[0].FactorTable);
        double[][] table = region.Boundaries[1].FactorTable!;
        Assert.Equal((2, 60), (table.Length, table[1].Length));
        Assert.Equal(1.13, table[1][13]);
    }

    [Theory]
    [InlineData("member,month,factor", "member,month,value", 1, "the header is 'member,month,value'")]
    [InlineData("\n0,0,0\n", "\n0,0,-1\n", 2, "'-1' is no factor")]
    [InlineData("\n0,0,0\n", "\n0,0,NaN\n", 2, "'NaN' is no factor")]
    [InlineData("\n0,0,0\n", "\n0,0,0\n0,0,0\n", 3, "month 0 of member 0 stands twice")]
    [InlineData("\n0,0,0\n", "\n0,0\n", 2, "a row has three cells")]
    [InlineData("\n0,0,0\n", "\n0,2020-12,0\n", 2, "'2020-12' is no month of a run")]
    [InlineData("\n0,0,0\n", "\n0,2021-13,0\n", 2, "'2021-13' is no month of a run")]
    [InlineData("\n0,0,0\n", "\n5000,0,0\n", 2, "member 5000 comes after 0")]
    [InlineData("\n1,50,1.5\n", "\n", 121, "member 1 has no month 50")]
    public void Read_BrokenInflowTable_IsRefused(string from, string to, int line, string told)
    {
        string table = Table(named: false);
        Assert.Contains(from, table, StringComparison.Ordinal);
        PackReading reading = Read(WithTable("inflowTables: { side: side.csv }", "side.csv", table.Replace(from, to, StringComparison.Ordinal)));
        Assert.Contains(reading.Faults, f => f.File == "side.csv" && f.Line == line && f.Message.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_InflowTableOfNoBoundary_IsRefused() =>
        Assert.Contains("there is no boundary 'sdie'", Assert.Single(Read(WithTable("inflowTables: { sdie: side.csv }", "side.csv", Table(false))).Faults).Message,
            StringComparison.Ordinal);

    private static string Table(bool named)
    {
        StringBuilder text = new("member,month,factor\n");
        for (int m = 0; m < 2; m++)
        {
            for (int t = 0; t < 60; t++)
                text.Append(FormattableString.Invariant($"{m},{(named ? $"{2021 + t / 12}-{t % 12 + 1:00}" : t)},{m + t / 100.0}\n"));
        }

        return text.ToString();
    }

    private static PackFiles With(string yaml) => SmallPack.Broken("region.yaml", "dustCounties:", yaml + "dustCounties:");

    private static PackFiles WithTable(string key, string file, string text) =>
        SmallPack.Broken("region.yaml", "  counties: counties.csv", $"  {key}\n  counties: counties.csv").With(file, text);

    private static PackReading Read(PackFiles files) => PackReader.Read(files);
}
