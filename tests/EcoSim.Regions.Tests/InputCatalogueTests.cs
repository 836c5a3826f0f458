using EcoSim.Model.Definitions;

namespace EcoSim.Regions.Tests;

public class InputCatalogueTests
{
    private static readonly RegionPack Pack = SmallPack.Read();
    private static readonly InputCatalogue Catalogue = InputCatalogue.Of(Pack);

    [Fact]
    public void Of_GivenNumber_KeepsItsProvenance()
    {
        InputNumber number = Catalogue.Numbers.Single(n => n.Path == "counties/upper/population");
        Assert.Equal(new Provenance("persons", 2020, Status.Estimate, "E1", 900, 1100), number.Provenance);
        Assert.Equal(new InputRef(EntityKind.County, 0, CountyVariables.Population.Index), number.Ref);
        Assert.Equal("population", number.Process);
        Assert.Same(number, Catalogue.Find(number.Ref!.Value));
    }

    [Fact]
    public void Of_ParameterNotGiven_IsAnEstimateOfTheModel()
    {
        InputNumber number = Catalogue.Numbers.Single(n => n.Path == "parameters/region/q-rural");
        Assert.Equal((Status.Estimate, Provenance.ModelDefault, 65.0), (number.Provenance.Status, number.Provenance.Source, number.Value));
    }

    // A county without livestock states no number about it.
    [Fact]
    public void Of_AbsentAmount_IsNoNumber() => Assert.DoesNotContain(Catalogue.Numbers, n => n.Path == "counties/upper/livestock");

    [Fact]
    public void Of_MoneyLimitsAndShares_AreNumbersToo()
    {
        Assert.Contains(Catalogue.Numbers, n => n is { Path: "programmes/industry/envelope", Value: 50_000_000 });
        Assert.Contains(Catalogue.Numbers, n => n is { Path: "project-limits/p21/park-upper", Value: 2000, Process: "investment" });
        Assert.Contains(Catalogue.Numbers, n => n is { Path: "withdrawals/lower/s2", Value: 0.4 });
    }

    // Population: two counties by two numbers, all estimates, and the parameters of the process, all defaults.
    [Fact]
    public void EstimateShare_OnlyEstimates_IsOne() => Assert.Equal(1, Catalogue.EstimateShare(new HashSet<string> { "population" }));

    // protected-areas: one published area, four shares by default, two parameters by default.
    [Fact]
    public void EstimateShare_PublishedAmongDefaults_IsTheirShare()
    {
        InputNumber[] numbers = [.. Catalogue.Of(new HashSet<string> { "protected-areas" })];
        Assert.Equal(1, numbers.Count(n => n.Provenance.Status == Status.Published));
        Assert.Equal(1 - 1.0 / numbers.Length, Catalogue.EstimateShare(new HashSet<string> { "protected-areas" }), 12);
    }

    [Fact]
    public void EstimateShare_NoProcess_IsZero() => Assert.Equal(0, Catalogue.EstimateShare(new HashSet<string>()));

    [Fact]
    public void Of_Drivers_StateTheirOwnSource()
    {
        Drivers dry = DriversReader.ReadById(Pack, SmallPack.Files(), "dry").Drivers!;
        InputNumber number = InputCatalogue.Of(Pack, dry).Numbers.Single(n => n.Path == "segments/s1/inflow-main");
        Assert.Equal((80.0, Status.Estimate, "E1"), (number.Value, number.Provenance.Status, number.Provenance.Source));
    }
}
