using EcoSim.Model.Definitions;
using EcoSim.Model.Explanations;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;

namespace EcoSim.Regions.Tests.Explanations;

/// <summary>Explanations of the first region's rows.</summary>
public class BaiyinExplanationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    public void MemberRun_OfAMember_HasItsVeryBits(int member)
    {
        MemberRun run = BaiyinMember.Run(member);
        for (int row = 0; row < BaiyinMember.Result.Rows.Count; row++)
        {
            double[] ensemble = [.. Enumerable.Range(0, BaiyinMember.Result.Columns).Select(c => BaiyinMember.Result.Of(row, c)[member])];
            Assert.Equal(ensemble.Select(BitConverter.DoubleToInt64Bits), run.Values(row).Select(BitConverter.DoubleToInt64Bits));
        }
    }

    [Fact]
    public void Explain_EveryRow_NamesAConstraintWhereTheMedianMisses()
    {
        ExplainOptions quick = new(Worst: 1, TestYuan: 0);
        foreach (IndicatorRow row in BaiyinMember.Result.Rows)
        {
            Explanation why = Explainer.Explain(BaiyinMember.Scenario, BaiyinMember.Result, BaiyinMember.Seed, row.Indicator, row.Entity, quick);
            Assert.Equal(row, why.Row);
            Assert.Equal(why.Median!.Met, why.Median.Binding == BindingConstraint.None);
            Assert.NotEmpty(why.Pages);
        }
    }

    // 100 000 mu of forest in each county cost more than the plan gives: money, and part of what is planted dies.
    [Fact]
    public void Explain_SinkForest_IsBoundByMoney()
    {
        Explanation why = Explainer.Explain(BaiyinMember.Scenario, BaiyinMember.Result, BaiyinMember.Seed, "q21", "huining");
        Assert.Equal((Verdict.Missed, BindingConstraint.Money), (why.Verdict, why.Binding));
        SiteConstraint site = Assert.Single(why.Median!.Sites);
        Assert.Equal(EffectKind.Afforestation, site.Kind);
        Assert.Equal(BindingConstraint.Money, site.Spans[0].Binding);
        Assert.True(site.Died > 0);
        LeverGain lever = Assert.Single(why.Levers);

        // Each mu that is ready in time brings what survives of it.
        Assert.InRange(lever.PerUnit, 0.3, 1.0);
        Assert.Equal(lever.Gain, lever.ValueChange, 6);
        Assert.True(why.Sensitivities.Count > 0);
    }

    [Fact]
    public void Explain_RiverSections_FollowsLoadsToTheirSources()
    {
        Explanation why = Explainer.Explain(BaiyinMember.Scenario, BaiyinMember.Result, BaiyinMember.Seed, "q27");
        Assert.Equal(Verdict.CannotBeJudged, why.Verdict);
        Assert.Equal(4 * 3, why.Median!.Loads.Count);
        foreach (PeriodLoads period in why.Median.Loads.SelectMany(l => l.Periods))
            Assert.Equal(1, period.Sources.Sum(s => s.Share), 9);

        // The main stem comes from upstream.
        SegmentLoads outlet = why.Median.Loads.Single(l => BaiyinMember.Region.Segments[l.Segment].Downstream < 0 && l.Pollutant == Pollutant.Cod);
        Assert.Equal(LoadSourceKind.Boundary, outlet.Periods[^1].Sources[0].Source.Kind);
        Assert.InRange(outlet.Periods[^1].Sources[0].Share, 0.9, 1);
    }

    [Fact]
    public void Explain_AStateWithoutLever_SaysSoWhereItIsMissed()
    {
        RegionDefinition region = BaiyinMember.Region with
        {
            Indicators = [new()
            {
                Id = "i", State = "urban-waste-treated-share", Entities = [new(EntityKind.Region, 0)],
                Comparator = Comparator.AtLeast, Target = 1, TargetYear = 2025,
            }],
        };
        ScenarioDefinition scenario = BaiyinMember.Scenario with { Region = region };
        EnsembleResult result = MemberRun.Of(scenario, BaiyinMember.Plan, 7, 0, central: true).Result;
        Explanation why = Explainer.Explain(scenario, result, 7, "i", options: new(Central: true));
        Assert.Equal(BindingConstraint.NoModelledLever, why.Binding);
    }

    [Fact]
    public void Explain_AnotherSeed_IsRefused() => Assert.Throws<ResultMismatchException>(
        () => Explainer.Explain(BaiyinMember.Scenario, BaiyinMember.Result, BaiyinMember.Seed + 1, "q11"));

    [Fact]
    public void Explain_UnknownIndicator_IsRefused() => Assert.Throws<ArgumentException>(
        () => Explainer.Explain(BaiyinMember.Scenario, BaiyinMember.Result, BaiyinMember.Seed, "q99"));

    [Fact]
    public void Explain_Twice_IsTheSame()
    {
        Explanation first = Explainer.Explain(BaiyinMember.Scenario, BaiyinMember.Result, BaiyinMember.Seed, "n08b");
        Explanation second = Explainer.Explain(BaiyinMember.Scenario, BaiyinMember.Result, BaiyinMember.Seed, "n08b");
        Assert.Equal(first.Levers, second.Levers);
        Assert.Equal(first.Binding, second.Binding);
    }
}
