using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.ProtectedAreas;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.ProtectedAreas;

public class ProtectedAreaModelTests
{
    // 100·(.35·.7 + .20·.7 + .20·.6 + .15·.3 + .10·.4) = 59 (science 8.6).
    [Fact]
    public void Advance_NothingDone_KeepsTheConditionOfTheStart()
    {
        (ProtectedAreaModel<VectorLane> area, Node node) = Area();
        Assert.Equal(59, Condition(area), 1e-12);
        area.Advance(node, 0, [Greening()], []);
        Assert.Equal(59, Condition(area), 1e-12);
        Assert.Equal(3_000, Row(area, AreaRow.Area));
    }

    // Goal 100·(.35·.77 + .14 + .20·(1 − .4·.75) + .15·(.3 + .7·.2) + .10·(.4 + .6·1)); PCI* + (59 − PCI*)·e^{−.15·y}.
    [Fact]
    public void Advance_AllProjects_ApproachesItsGoalExponentially()
    {
        (ProtectedAreaModel<VectorLane> area, Node node) = Area();
        Chunk greening = Greening().Set(GreeningRow.CoverRatio, 1.1).Set(GreeningRow.GrazingBan, 0.5)
            .Set(GreeningRow.Monitoring, 0.2).Set(GreeningRow.Demarcation, 1);
        double goal = 100 * (.35 * .77 + .14 + .20 * .70 + .15 * .44 + .10 * 1);
        for (int year = 1; year <= 3; year++)
        {
            area.Advance(node, year - 1, [greening], []);
            Assert.Equal(goal + (59 - goal) * Math.Exp(-.15 * year), Condition(area), 1e-10);
        }
    }

    [Fact]
    public void Advance_CoverBeyondTheSite_CountsAsFull()
    {
        (ProtectedAreaModel<VectorLane> area, Node node) = Area();
        area.Advance(node, 0, [Greening().Set(GreeningRow.CoverRatio, 2)], []);
        double goal = 59 + 100 * .35 * .3;
        Assert.Equal(goal + (59 - goal) * Math.Exp(-.15), Condition(area), 1e-10);
    }

    [Theory]
    [InlineData(0, 59)]
    [InlineData(1, 59 - 7 * 0.13929202357494224)]
    public void Advance_EcologicalWaterHalved_MattersWhereTheAreaLivesByIt(double dependent, double expected)
    {
        (ProtectedAreaModel<VectorLane> area, Node node) = Area(dependent);
        area.Advance(node, 0, [Greening().Set(GreeningRow.EcologicalSupply, 0.5)], []);
        // Goal falls by 100·.20·.7·.5 = 7; after a year 1 − e^{−.15} of it has come.
        Assert.Equal(expected, Condition(area), 1e-10);
    }

    private static (ProtectedAreaModel<VectorLane>, Node) Area(double dependent = 0)
    {
        CountyDefinition county = RegionFixture.County("county") with { ProtectedAreas = [0] };
        AreaDefinition area = new()
        {
            Id = "area",
            County = 0,
            Inputs = RegionFixture.Inputs(AreaVariables.Catalogue, inputs =>
            {
                inputs.Set(AreaVariables.Area, 3_000);
                inputs.Set(AreaVariables.WaterDependent, dependent);
            }),
        };
        BlockContext block = RegionFixture.Block(RegionFixture.Region([county]) with { ProtectedAreas = [area] });
        Node node = block.Plan.Nodes[block.Plan.Entities.ToList().IndexOf(new(EntityKind.ProtectedArea, 0))][0];
        return (new(block, 0), node);
    }

    private static Chunk Greening() => new Chunk(GreeningRow.Count, 8).Set(GreeningRow.CoverRatio, 1).Set(GreeningRow.EcologicalSupply, 1);

    private static double Condition(ProtectedAreaModel<VectorLane> area) => Row(area, AreaRow.Condition);

    private static double Row(ProtectedAreaModel<VectorLane> area, AreaRow row)
    {
        double[] values = new double[(int)AreaRow.Count * 8];
        area.Report(new ReportRows(values, 8));
        return values[(int)row * 8];
    }
}
