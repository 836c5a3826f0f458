using EcoSim.Model.Definitions;

namespace EcoSim.Regions.Tests;

public class ScenarioCompilerTests
{
    private static readonly RegionPack Pack = SmallPack.Read();

    [Fact]
    public void Compile_Orders_MakeUpTheEnvelope()
    {
        ScenarioDefinition scenario = Compile(SmallPack.Files());
        AssertMoneyKept(scenario);
        Assert.Equal([0, 5_000_000], scenario.Unallocated);
    }

    // 10.65e8 × 0.714286 × 1/3 × 0.25, over the sum of shares as rounded in the file.
    [Fact]
    public void Compile_StatedSplit_MultipliesShares()
    {
        SpendOrder order = Compile(SmallPack.Files()).Orders.Single(o => o.Project == 1 && o.Owner.Index == 0 && o.Year == 2022);
        Assert.Equal(1.065e9 * 0.714286 * 0.333333 * 0.25, order.Yuan, 3);
    }

    // All limits of p01 lie in the lower county.
    [Fact]
    public void Compile_SplitByLimits_GoesWhereWorksFit() =>
        Assert.All(Compile(SmallPack.Files()).Orders.Where(o => o.Project == 0), o => Assert.Equal(new EntityRef(EntityKind.County, 1), o.Owner));

    [Fact]
    public void Compile_SplitEven_IsAlikeWhereLimitIsNotZero()
    {
        SpendOrder[] orders = [.. Compile(Mixed("p07: { upper: 0.333333, lower: 0.666667 }", "p07: even")).Orders.Where(o => o is { Project: 1, Year: 2021 })];
        Assert.Equal(2, orders.Length);
        Assert.Equal(orders[0].Yuan, orders[1].Yuan, 6);
    }

    // Money is not hidden: an order to a place without room stays an order, which the model refuses.
    [Fact]
    public void Compile_OrderToLimitZero_StaysAnOrder()
    {
        PackFiles files = Mixed("default: limits", "default: limits\n  p01: { upper: 1 }");
        Assert.Contains(Compile(files).Orders, o => o.Project == 0 && o.Owner == new EntityRef(EntityKind.County, 0) && o.Yuan > 0);
    }

    [Fact]
    public void Compile_ProjectOfIndustry_OrdersFromThePark()
    {
        SpendOrder order = Assert.Single(Compile(SmallPack.Files()).Orders, o => o.Project == 2);
        Assert.Equal(new SpendOrder(2, new(EntityKind.IndustrialPark, 0), 2021, 45_000_000), order);
    }

    [Fact]
    public void Compile_RunTo2035_SpendsNothingAfterTheMix()
    {
        ScenarioDefinition scenario = Compile(SmallPack.Files(), 2035);
        Assert.Equal(15, scenario.Years);
        Assert.Equal(2025, scenario.Orders.Max(o => o.Year));
    }

    [Fact]
    public void Compile_Transfer_MovesEnvelopesAndKeepsTheTotal()
    {
        ScenarioDefinition scenario = Compile(Mixed("drivers: none",
            "transfers: [ { from: habitat, to: industry, amount: { value: 1.5, unit: 1e8 yuan } } ]"));
        Assert.Equal([915_000_000, 200_000_000], scenario.Region.Programmes.Select(p => p.EnvelopeYuan));
        AssertMoneyKept(scenario);
    }

    [Fact]
    public void Read_Inherits_MergesMapsAndReplacesSharesWhole()
    {
        PackFiles files = SmallPack.Files().With("mixes/toilets.yaml", """
            schemaVersion: 1
            id: toilets
            name: { zh: 厕所, en: Toilets }
            inherits: plan
            programmes:
              habitat: { p07: 1 }
            """);
        MixReading reading = MixReader.ReadById(Pack, files, "toilets");
        Assert.Empty(reading.Faults);
        Assert.Equal(["p07"], reading.Mix!.Programmes["habitat"].Keys);
        Assert.Equal(0.9, reading.Mix.Programmes["industry"]["p21"]);
        Assert.Equal(0.25, reading.Mix.Years[2022]);
        Assert.Equal(1000, reading.Mix.Ensemble!.Members);
    }

    [Fact]
    public void Read_MixesInACircle_NamesTheCircle()
    {
        const string Head = "schemaVersion: 1\nname: { zh: 甲, en: A }\n";
        PackFiles files = SmallPack.Files().With("mixes/a.yaml", Head + "id: a\ninherits: b\n").With("mixes/b.yaml", Head + "id: b\ninherits: a\n");
        Assert.Contains(MixReader.Read(Pack, files, "mixes/a.yaml").Faults,
            f => f.Message == "mixes inherit in a circle: a → b → a" && f is { Line: 4, Column: 11 });
    }

    [Fact]
    public void Read_ParentWithFaults_RefusesTheChild()
    {
        PackFiles files = Mixed("story:", "stroy:").With("mixes/child.yaml", "schemaVersion: 1\nid: child\nname: { zh: 子, en: Child }\ninherits: plan\n");
        Assert.Equal("mixes/child.yaml:4:11  inherits  mixes/plan.yaml has 1 faults of its own; a mix without faults",
            Assert.Single(MixReader.ReadById(Pack, files, "child").Faults).ToString());
    }

    [Fact]
    public void ReadById_UnknownMix_SuggestsOne() =>
        Assert.Contains("did you mean 'plan'?", MixReader.ReadById(Pack, SmallPack.Files(), "plam").Faults[0].Allowed);

    internal static void AssertMoneyKept(ScenarioDefinition scenario)
    {
        for (int k = 0; k < scenario.Region.Programmes.Count; k++)
        {
            double ordered = scenario.Orders.Where(o => scenario.Region.Projects[o.Project].Programme == k).Sum(o => o.Yuan);
            Assert.Equal(scenario.Region.Programmes[k].EnvelopeYuan, ordered + scenario.Unallocated[k], 0.005);
        }
        Assert.All(scenario.Orders, o => Assert.True(o.Yuan > 0));
    }

    private static PackFiles Mixed(string from, string to) => SmallPack.Broken("mixes/plan.yaml", from, to);

    private static ScenarioDefinition Compile(PackFiles files, int endYear = 2025)
    {
        MixReading reading = MixReader.ReadById(Pack, files, "plan");
        Assert.Empty(reading.Faults);
        return ScenarioCompiler.Compile(Pack, reading.Mix!, null, endYear);
    }
}
