using EcoSim.Model.Definitions;

namespace EcoSim.Regions.Tests;

public class RegionCompilerTests
{
    private static readonly RegionDefinition Region = RegionCompiler.Compile(SmallPack.Read());

    [Fact]
    public void Compile_Segments_FlowDownByIndex() => Assert.Equal([1, 2, -1], Region.Segments.Select(s => s.Downstream));

    [Fact]
    public void Compile_Inflows_HaveRowsAfterTheCatalogue()
    {
        SegmentDefinition second = Region.Segments[1];
        SegmentInflow inflow = Assert.Single(second.Inflows);
        Assert.Equal(new SegmentInflow(1, SegmentVariables.Catalogue.Count), inflow);
        Assert.Equal((10.0, 5.0, 15.0), (second.Inputs.Value(inflow.Row), second.Inputs.Low(inflow.Row), second.Inputs.High(inflow.Row)));
    }

    [Fact]
    public void Compile_RowForAll_YieldsToTheEntitysOwn()
    {
        Assert.Equal(0.55, Region.Counties[0].Inputs[CountyVariables.IrrigationEfficiency]);
        Assert.Equal(0.60, Region.Counties[1].Inputs[CountyVariables.IrrigationEfficiency]);
    }

    [Fact]
    public void Compile_NumberNotGiven_IsTheDefault()
    {
        Assert.Equal(0.76, Region.Counties[0].Inputs[CountyVariables.ManureUsedShare]);
        Assert.Equal(double.PositiveInfinity, Region.Counties[0].Inputs[CountyVariables.LiftCapacity]);
    }

    // 20 + 80 of 100.05 ha: the rest of rounding is open desert, so that the classes sum to the area.
    [Fact]
    public void Compile_LandRounded_SumsToArea() =>
        Assert.Equal(100.05, CountyVariables.Land.Sum(spec => Region.Counties[0].Inputs[spec]), 12);

    [Fact]
    public void Compile_County_KnowsItsWatersParksAndSites()
    {
        CountyDefinition upper = Region.Counties[0], lower = Region.Counties[1];
        Assert.Equal([new(1, 0.4), new(2, 0.6)], lower.Withdrawals);
        Assert.Equal([new(1, 1.0)], upper.Discharges);
        Assert.Equal([0], upper.Banks);
        Assert.Equal([0], upper.Parks);
        Assert.Equal([0], lower.ProtectedAreas);
        Assert.Equal([new(0, 300), new(1, 300)], lower.Sites);
        Assert.Equal([new(2, 2000)], Region.Parks[0].Sites);
    }

    [Fact]
    public void Compile_Priorities_PlaceTheMinimumFlow()
    {
        Assert.Equal(["domestic", "industry", "agriculture"], Region.Priorities.Classes);
        Assert.Equal([0, 0, 1, 1, 2], Region.Priorities.ClassOfUse);
        Assert.Equal(1, Region.Priorities.SeniorToMinimumFlow);
    }

    [Fact]
    public void Compile_NoMinimumFlow_PutsEveryClassBeforeIt() =>
        Assert.Equal(3, RegionCompiler.Compile(Read("region.yaml", "  - minimum-flow\n", "")).Priorities.SeniorToMinimumFlow);

    [Fact]
    public void Compile_Licence_BindsSegmentAndClass()
    {
        DirectWithdrawal licence = Assert.Single(Region.Segments[2].Licences);
        Assert.Equal(("mill", 1, 0.5), (licence.Id, licence.PriorityClass, licence.ReturnShare));
    }

    [Fact]
    public void Compile_Projects_SpendOutdoorsFromMarchToNovember()
    {
        Assert.Equal([0, 0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 0], Region.Projects[0].SpendWeights);
        Assert.All(Region.Projects[1].SpendWeights, weight => Assert.Equal(1 / 12.0, weight));
        Assert.True(Region.Projects[0].HasAvailability);
        Assert.Equal(EffectKind.Toilet, Region.Projects[1].Effect);
        Assert.Equal((3000.0, 1500.0, 6000.0), (Region.Projects[1].Inputs.Value(0), Region.Projects[1].Inputs.Low(0), Region.Projects[1].Inputs.High(0)));
    }

    [Fact]
    public void Compile_Money_IsExactYuan() => Assert.Equal([1_065_000_000, 50_000_000], Region.Programmes.Select(p => p.EnvelopeYuan));

    [Fact]
    public void Compile_Wildcards_NameEachRowOnce()
    {
        UncertaintyDefinition decay = Region.Uncertainties.Single(u => u.Id == "e23"), costs = Region.Uncertainties.Single(u => u.Id == "e44");
        int row = SegmentVariables.DecayRate[0].Index;
        Assert.Equal([new(EntityKind.RiverSegment, 0, row), new(EntityKind.RiverSegment, 1, row)], decay.Targets);
        Assert.Equal([0, 1, 2], costs.Targets.Select(t => t.Entity));
        Assert.All(costs.Targets, t => Assert.Equal((EntityKind.Project, ProjectVariables.UnitCost.Index), (t.Kind, t.Row)));
    }

    [Fact]
    public void Compile_Correlations_AreByPlace() => Assert.Equal([new(0, 1, -0.3)], Region.Correlations);

    [Fact]
    public void Compile_Indicators_BindEntitiesAndYears()
    {
        IndicatorDefinition sewage = Region.Indicators[0], villages = Region.Indicators[1], air = Region.Indicators[2];
        Assert.Equal([new(EntityKind.County, 0), new(EntityKind.County, 1)], sewage.Entities);
        Assert.Equal((0.95, 2025, true), (sewage.Target, sewage.TargetYear, sewage.WholePercent));
        Assert.Null(villages.State);
        Assert.Equal([new(EntityKind.Region, 0)], air.Entities);
        Assert.Equal([0], air.Over!);
        Assert.Equal((Comparator.Rises, 0.0, 2025), (air.Comparator, air.Target, air.TargetYear));
    }

    [Fact]
    public void Compile_Drivers_ScaleValueAndRange()
    {
        RegionPack pack = SmallPack.Read();
        Drivers dry = DriversReader.ReadById(pack, SmallPack.Files(), "dry").Drivers!;
        RegionDefinition region = RegionCompiler.Compile(pack, dry);
        int row = region.Segments[0].Inflows[0].Row;
        Assert.Equal((80.0, 64.0, 96.0), (region.Segments[0].Inputs.Value(row), region.Segments[0].Inputs.Low(row), region.Segments[0].Inputs.High(row)));
        Assert.Equal(0.85, region.Parameters[ProcessParameters.PrecipitationFactor]);
        Assert.Equal(100, RegionCompiler.Compile(pack).Segments[0].Inputs.Value(row));
    }

    // The draw of q-urban replaces 125 by 100–150: a driver to 100 moves the range to 80–120.
    [Fact]
    public void Compile_DriverOnDrawnValue_MovesTheRange()
    {
        UncertaintyDefinition demand = Driven("parameters/q-urban, value: 100, unit: L/p/d").Uncertainties.Single(u => u.Id == "e08");
        Assert.Equal((80.0, 100.0, 120.0), (demand.Low, demand.Default, demand.High));
    }

    [Fact]
    public void Compile_DriverToZero_IsNotDrawnAgain() =>
        Assert.Empty(Driven("parameters/q-urban, value: 0, unit: L/p/d").Uncertainties.Single(u => u.Id == "e08").Targets);

    private static RegionDefinition Driven(string change)
    {
        RegionPack pack = SmallPack.Read();
        PackFiles files = SmallPack.Files().With("drivers/other.yaml",
            $"schemaVersion: 1\nid: other\nname: {{ zh: 另, en: Other }}\nchanges:\n  - {{ target: {change} }}\n");
        DriversReading reading = DriversReader.ReadById(pack, files, "other");
        Assert.Empty(reading.Faults);
        return RegionCompiler.Compile(pack, reading.Drivers);
    }

    private static RegionPack Read(string file, string from, string to)
    {
        PackReading reading = PackReader.Read(SmallPack.Broken(file, from, to));
        Assert.Empty(reading.Faults);
        return reading.Pack!;
    }
}
