using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;
using EcoSim.Model.Tests.Numerics;

namespace EcoSim.Model.Tests.Counties;

/// <summary>A member has the same bits whether computed alone or in a vector.</summary>
public class LandAirLaneTests
{
    private const int Years = 7;

    [Fact]
    public void Advance_DrawnMembers_SameBitsInEitherLane() => Assert.Equal(Run<ScalarLane>(21), Run<VectorLane>(21));

    // Members 0 to 20 are the first of a larger block: padding and neighbours do not reach them.
    [Fact]
    public void Advance_LargerBlock_LeavesTheMembersTheirBits()
    {
        long[] small = Run<VectorLane>(21);
        long[] large = Run<VectorLane>(45);
        for (int i = 0; i < small.Length / 24; i++)
            Assert.Equal(small.AsSpan(i * 24, 21).ToArray(), large.AsSpan(i * 48, 21).ToArray());
    }

    // Bits of every report row of every year, then of every trace of the last year: [series][lane].
    private static long[] Run<V>(int members) where V : struct, ILane<V>
    {
        LandFixture<V> county = new(Years, county: inputs =>
        {
            inputs.Set(CountyVariables.AirPm10, 60);
            inputs.Set(CountyVariables.AirPm25, 26);
            inputs.Set(CountyVariables.AirO3, 95);
            inputs.Set(CountyVariables.HouseholdsLooseCoal, 1_000);
            inputs.Set(CountyVariables.TransitShare, 0.3);
            inputs.Set(CountyVariables.EmissionSo2Residential, 500);
        }, uncertainties: Drawn(), members: members);
        Emissions<V> emissions = new(county.Context, county.Land);
        AirQuality<V> air = new(county.Context);
        EcologicalIndexProcess<V> index = new(county.Context, county.Land, emissions, air);
        IProcess[] processes = [county.Greening, county.Land, emissions, air, index];
        county.Context.Year.PopulationUrban.Set(90_000);
        List<double> values = [];
        for (int year = 0; year < Years; year++)
        {
            foreach (EffectKind effect in new[] { EffectKind.Afforestation, EffectKind.GrassSeeding, EffectKind.GrazingBan,
                EffectKind.MineRestoration, EffectKind.UrbanGreen, EffectKind.CleanHeating })
                county.Complete(effect, month => 90 * (12 * year + month));
            Advance(county, emissions, air, index, year);
            double[] report = new double[(int)CountyRow.Count * county.Context.Lanes];
            foreach (IProcess process in processes)
                process.Report(new ReportRows(report, county.Context.Lanes));
            values.AddRange(report);
        }

        foreach (TraceSeries series in processes.SelectMany(p => p.Trace))
            values.AddRange(series.Values.Values);
        return [.. values.Select(LaneAssert.Bits)];
    }

    private static void Advance<V>(LandFixture<V> county, Emissions<V> emissions, AirQuality<V> air, EcologicalIndexProcess<V> index, int year)
        where V : struct, ILane<V>
    {
        county.Greening.PlanYear(year);
        emissions.Advance(year, []);
        Chunk message = new(AirEmissionRow.Count, county.Context.Lanes);
        emissions.WriteEmission(message);
        air.Advance(year, [message]);
        county.Land.Advance(year);
        index.Advance(year, emissions.SulphurDioxide, emissions.NitrogenOxides, air.DustDays);
    }

    private static UncertaintyDefinition[] Drawn() =>
    [
        Draw(28, ProcessParameters.SharePm25[0], 0.3, 0.45, 0.6),
        Draw(30, ProcessParameters.DustLevel, 0.7, 1, 1.5),
        Draw(37, ProcessParameters.SurvivalMaximum, 0.85, 0.92, 0.97),
        Draw(39, ProcessParameters.CoverFactor, 0.8, 1, 1.2),
        Draw(40, ProcessParameters.SinkTree, 1.1, 2.9, 5.5),
    ];

    private static UncertaintyDefinition Draw(int number, VariableSpec spec, double low, double mode, double high) => new()
    {
        Id = $"E{number}", Name = spec.Id, DrawIndex = number, Mode = DrawMode.Value, Distribution = DistributionKind.Triangular,
        Low = low, Default = mode, High = high, Targets = [new(EntityKind.Region, 0, spec.Index)],
    };
}
