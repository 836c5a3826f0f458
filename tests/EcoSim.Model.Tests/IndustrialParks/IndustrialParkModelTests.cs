using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.IndustrialParks;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;
using static EcoSim.Model.Tests.Fixtures.EconomyFixture;

namespace EcoSim.Model.Tests.IndustrialParks;

public class IndustrialParkModelTests
{
    [Fact]
    public void Advance_NoProjects_FollowsGrowthAndAutonomousFall()
    {
        ParkRun<ScalarLane> run = new(Park().Block());
        run.Year(0, shortage: 0, compliance: 0.8);

        // February: VA 1.06^(1/12) above the start; emissions × .95^(1/12), loads likewise; a share λ = .95 of what is discharged reaches the rivers.
        double activity = Power(1.06, 1.0 / 12);
        Assert.Equal(3e9 * Power(1.06, 7.5 / 12), run.Report(ParkReportRow.ValueAddedOld, 1), 3);
        Assert.Equal(100 * activity * Power(0.95, 1.0 / 12), run.Report(ParkReportRow.So2, 1), 9);
        Assert.Equal(100.0, run.Report(ParkReportRow.So2Start, 1), 12);
        double cod = 240.0 / 12 * activity * Power(0.95, 1.0 / 12);
        Assert.Equal(cod, run.Report(ParkReportRow.FirstLoad, 1), 9);
        Assert.Equal(0.75 * cod * 0.95, run.Discharge(0, 0, 1), 9);
        Assert.Equal(0.25 * cod * 0.95, run.Discharge(1, 0, 1), 9);
        Assert.Equal(3e9 * Power(1.06, 7.5 / 12) / 1e4 * 30 / 12 * 1e-6 * Power(0.96, 1.0 / 12), run.Demand(1), 9);
        double energy = 3e9 * Power(1.06, 7.5 / 12) / 1e4 * 3.6 / 12 * Power(0.975, 1.0 / 12);
        Assert.Equal(energy, run.Report(ParkReportRow.Energy, 1), 6);
        Assert.Equal(500.0 * activity * Power(0.97, 1.0 / 12) * 0.32, run.Report(ParkReportRow.UnusedWaste, 1), 9);
        Assert.Empty(run.Breaches);
    }

    [Fact]
    public void Advance_ShortageAndCompliance_ActOnOutputAndLoads()
    {
        ParkRun<ScalarLane> run = new(Park().Block());
        run.Year(0, shortage: 0.5, compliance: 1.0);

        // .6·.5 of the output is lost; (1 + .25·0)/(1 + .25·.2) of the loads.
        Assert.Equal(3e9 * Power(1.06, 6.5 / 12) * 0.7, run.Report(ParkReportRow.ValueAddedOld, 0), 3);
        Assert.Equal(20 * 0.7 / 1.05, run.Report(ParkReportRow.FirstLoad, 0), 9);
    }

    [Fact]
    public void Advance_Projects_CutWhatTheyAreFor()
    {
        // Money without end builds the whole limit in the first month.
        EconomyFixture fixture = Park();
        foreach ((EffectKind kind, double limit) in ((EffectKind, double)[])[
            (EffectKind.SulphurDioxideRemoval, 600), (EffectKind.DustRemoval, 5000), (EffectKind.WasteUtilisation, 1200),
            (EffectKind.HazardousTreatment, 60), (EffectKind.IndustrialReuse, 1000), (EffectKind.EnergySaving, 12_000),
            (EffectKind.RenewablePower, 1000), (EffectKind.GreenIndustry, 1e9)])
            fixture.Project(kind, FirstPark, limit, 1e-6, money: (2021, 1e9));
        ParkRun<ScalarLane> run = new(fixture.Block());
        run.Year(0, shortage: 0, compliance: 0.8);

        double potential = 3e9 * Power(1.06, 6.5 / 12);
        double old = potential - 0.25e9;
        double effective = old + 0.3e9;
        double activity = effective / potential;
        double demandAtStart = potential / 1e4 * 30 / 365;
        Assert.Equal(old, run.Report(ParkReportRow.ValueAddedOld, 0), 3);
        Assert.Equal(1e9, run.Report(ParkReportRow.ValueAddedGreen, 0), 3);
        Assert.Equal(100 * (activity - 600.0 / 1200), run.Report(ParkReportRow.So2, 0), 9);
        Assert.Equal(0.15 * 100, run.Report(ParkReportRow.Pm10, 0), 9);
        Assert.Equal(1.0, run.Report(ParkReportRow.DustRemovalShare, 0), 12);
        Assert.Equal(500 * activity * 0.32 - 100, run.Report(ParkReportRow.UnusedWaste, 0), 9);
        Assert.Equal(20 * activity * (1 - 1000 / demandAtStart), run.Report(ParkReportRow.FirstLoad, 0), 9);
        Assert.Equal(effective / 1e4 * 30 / 12 * 1e-6 - 1000 * 31 * 1e-6, run.Demand(0), 9);
        double energy = effective / 1e4 * 3.6 / 12 - 0.85 * 12_000 / 12;
        Assert.Equal(energy, run.Report(ParkReportRow.Energy, 0), 6);
        const double PerTce = 0.72 * 2.66 + 0.04 * 2.15 + 0.08 * 1.63 + 0.16 * 8.137 * 0.49;
        Assert.Equal(energy * PerTce - 1000 * 1450.0 / 12 / 1000 * 0.49, run.Report(ParkReportRow.Carbon, 0), 6);
        Assert.Empty(run.Breaches);
    }

    [Fact]
    public void Report_HazardousStock_IsDrawnDownButNotCountedTwice()
    {
        ParkRun<ScalarLane> run = new(Park().Project(EffectKind.HazardousTreatment, FirstPark, 1000, 1e-6, money: (2021, 1e9)).Block());
        double[] before = run.Rows();
        Assert.Equal(120.0, before[(int)ParkRow.HazardousGenerated], 9);
        Assert.Equal(114.0, before[(int)ParkRow.HazardousTreated], 9);
        Assert.Equal(50.0, before[(int)ParkRow.HazardousStock]);
        run.Year(0, shortage: 0, compliance: 0.8);
        double[] after = run.Rows();
        Assert.Equal(after[(int)ParkRow.HazardousGenerated], after[(int)ParkRow.HazardousTreated], 9);
        Assert.Equal(0.0, after[(int)ParkRow.HazardousStock], 9);
        Assert.Equal(after[(int)ParkRow.WasteGenerated] * 0.32, after[(int)ParkRow.WasteStock], 6);
    }

    [Fact]
    public void Advance_RegulationOfLastYear_PaysForUpkeep()
    {
        EconomyFixture fixture = Park().Project(EffectKind.DustRemoval, FirstPark, 100, 1e-6, wears: true, money: (2021, 1e9));
        ParkRun<ScalarLane> plain = new(fixture.Block());
        ParkRun<ScalarLane> regulated = new(fixture.Block());
        for (int year = 0; year < 2; year++)
        {
            plain.Year(year, 0, 0.8);
            regulated.Year(year, 0, 0.8, coverage: 1);
            int month = year == 0 ? 11 : 1;
            double difference = regulated.Report(ParkReportRow.DustRemovalShare, month) - plain.Report(ParkReportRow.DustRemovalShare, month);
            Assert.InRange(difference, year == 0 ? 0 : 1e-4, year == 0 ? 0 : 1);
        }
    }

    [Fact]
    public void Advance_ParkWithoutIndustry_StaysFinite()
    {
        ParkRun<ScalarLane> run = new(new EconomyFixture().County(_ => { }).Block());
        run.Year(0, 0.3, 0.8);
        Assert.All(run.Rows(), value => Assert.Equal(0.0, value));
        Assert.Empty(run.Breaches);
    }

    [Fact]
    public void Advance_DrawnMembers_GivesTheSameBitsInEitherLane()
    {
        EconomyFixture fixture = Park().Project(EffectKind.GreenIndustry, FirstPark, 1e9, 4, lag: 6, wears: true, money: (2021, 1e8));
        BlockContext block = fixture.Block(members: 11, central: false);
        ParkRun<ScalarLane> scalar = new(block);
        ParkRun<VectorLane> vector = new(block);
        for (int year = 0; year < 3; year++)
        {
            scalar.Year(year, 0.1, 0.85);
            vector.Year(year, 0.1, 0.85);
            Assert.Equal(scalar.Outputs.SelectMany(c => c.Values), vector.Outputs.SelectMany(c => c.Values));
        }
    }

    private static EconomyFixture Park() => new EconomyFixture().County(_ => { }).Park(p =>
    {
        p.Set(ParkVariables.ValueAdded, 3e9);
        p.Set(ParkVariables.Load[0], 240);
        p.Set(ParkVariables.EmissionSo2, 1200);
        p.Set(ParkVariables.EmissionPm10, 1200);
        p.Set(ParkVariables.WasteGenerated, 6000);
        p.Set(ParkVariables.HazardousGenerated, 120);
        p.Set(ParkVariables.HazardousStock, 50);
    });

    private static double Power(double x, double y) => Math.Exp(y * Math.Log(x));
}

/// <summary>A park driven through its two nodes with a made-up supply.</summary>
internal sealed class ParkRun<V> where V : struct, ILane<V>
{
    private readonly BlockContext block;
    private readonly IndustrialParkModel<V> park;
    private readonly IReadOnlyList<Node> nodes;
    private readonly Chunk[][] outputs;

    public ParkRun(BlockContext block)
    {
        this.block = block;
        park = new(block, 0);
        nodes = block.Plan.Nodes[block.Plan.Entities.ToList().IndexOf(EconomyFixture.FirstPark)];
        outputs = [.. nodes.Select(n => n.Outputs.Select(e => new Chunk(e.Rows, block.Lanes)).ToArray())];
    }

    public IEnumerable<Chunk> Outputs => outputs.SelectMany(c => c);

    public IEnumerable<Breach> Breaches => park.Ledgers.SelectMany(l => l.Breaches);

    public void Year(int year, double shortage, double compliance, double coverage = 0)
    {
        Chunk supply = new(IndustrySupplyRow.Count, block.Lanes);
        int months = Chunk.Months * block.Lanes;
        supply.Values.AsSpan(IndustrySupplyRow.Shortage * months, months).Fill(shortage);
        supply.Values.AsSpan(IndustrySupplyRow.Compliance * months, months).Fill(compliance);
        supply.Values.AsSpan(IndustrySupplyRow.RegulationCoverage * months, months).Fill(coverage);
        for (int n = 0; n < nodes.Count; n++)
            park.Advance(nodes[n], year, nodes[n].Step == Step.ParkProduction ? [supply] : [], outputs[n]);
    }

    public double Demand(int month) => Read(MessageKind.IndustryDemand, -1, IndustryDemandRow.Demand, month);

    public double Report(int row, int month) => Read(MessageKind.ParkReport, -1, row, month);

    public double Discharge(int segment, int pollutant, int month) => Read(MessageKind.ParkDischarge, segment, pollutant, month);

    public double[] Rows()
    {
        double[] values = new double[(int)ParkRow.Count * block.Lanes];
        park.Report(new ReportRows(values, block.Lanes));
        return [.. Enumerable.Range(0, (int)ParkRow.Count).Select(r => values[r * block.Lanes])];
    }

    private double Read(MessageKind kind, int segment, int row, int month)
    {
        for (int n = 0; n < nodes.Count; n++)
        {
            for (int i = 0; i < nodes[n].Outputs.Count; i++)
            {
                Edge edge = nodes[n].Outputs[i];
                if (edge.Kind == kind && (segment < 0 || edge.To.Index == segment))
                    return outputs[n][i].Read<ScalarLane>(row, month, 0);
            }
        }

        throw new ArgumentException($"no {kind}", nameof(kind));
    }
}
