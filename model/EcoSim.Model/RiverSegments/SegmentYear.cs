using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>A segment's year so far, and its report (science 4.5, 4.6, 4.8).</summary>
internal sealed class SegmentYear<V>(LaneInputs inputs, bool nationalSection, bool tracksOxygen, int lanes) where V : struct, ILane<V>
{
    // Screening limits of black and odorous water, light or worse (science 4.6), mg/L.
    private const double BlackAmmonia = 8.0;
    private const double BlackOxygen = 2.0;

    // An outflow short of the minimum by rounding alone meets it (I11).
    private const double MinimumFlowTolerance = 1e-9;

    private readonly LaneState[] sum = States(Pollutants.Emitted, lanes);
    private readonly LaneState[] latest = States(Pollutants.Emitted, lanes);
    private readonly LaneState oxygenSum = new(lanes);
    private readonly LaneState assessed = new(lanes);
    private readonly LaneState blackOdorous = new(lanes);
    private readonly LaneState outflow = new(lanes);
    private readonly LaneState withdrawn = new(lanes);
    private readonly LaneState minimumMet = new(lanes);
    private readonly LaneState bank = new(lanes);
    private bool started;

    public void Begin()
    {
        started = true;
        foreach (LaneState state in sum)
            Array.Clear(state.Values);
        Array.Clear(oxygenSum.Values);
        Array.Clear(assessed.Values);
        Array.Clear(blackOdorous.Values);
        Array.Clear(outflow.Values);
        Array.Clear(withdrawn.Values);
        Array.Clear(minimumMet.Values);
    }

    /// <param name="bankKilometres">Usable improved bank; the last month's stands at the year's end.</param>
    public void AddWater(int lane, V volume, V taken, V minimum, V bankKilometres)
    {
        withdrawn.Write(lane, withdrawn.Read<V>(lane) + taken);
        outflow.Write(lane, outflow.Read<V>(lane) + volume);
        V slack = MinimumFlowTolerance * V.Max(minimum, 1.0);
        minimumMet.Write(lane, minimumMet.Read<V>(lane) + V.Select(volume >= minimum - slack, 1.0, 0.0));
        bank.Write(lane, bankKilometres);
    }

    public void AddConcentration(int pollutant, int lane, V concentration, V wet)
    {
        if (pollutant >= Pollutants.Emitted)
            return;
        latest[pollutant].Write(lane, concentration);
        sum[pollutant].Write(lane, sum[pollutant].Read<V>(lane) + V.Select(wet, concentration, 0.0));
    }

    /// <summary>Counts the month as assessed where there is water; call after its concentrations.</summary>
    public void AddQuality(int lane, V wet, V oxygen, bool screened)
    {
        assessed.Write(lane, assessed.Read<V>(lane) + V.Select(wet, 1.0, 0.0));
        if (tracksOxygen)
            oxygenSum.Write(lane, oxygenSum.Read<V>(lane) + V.Select(wet, oxygen, 0.0));
        if (!screened)
            return;
        V black = latest[(int)Pollutant.AmmoniaNitrogen].Read<V>(lane) > BlackAmmonia;
        if (tracksOxygen)
            black |= oxygen < BlackOxygen;
        blackOdorous.Write(lane, blackOdorous.Read<V>(lane) + V.Select(wet & black, 1.0, 0.0));
    }

    /// <summary>Class of the month added last; NaN where it is not assessed.</summary>
    public V MonthClass(int lane, V oxygen) => Class(Latest(Pollutant.Cod, lane), Latest(Pollutant.AmmoniaNitrogen, lane),
        Latest(Pollutant.TotalPhosphorus, lane), oxygen);

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < lanes; lane += V.Count)
        {
            V length = inputs.Read<V>(SegmentVariables.Length, lane);
            V share = inputs.Read<V>(SegmentVariables.BankProtectedShare, lane);
            rows.Write((int)SegmentRow.Length, lane, length);
            rows.Write((int)SegmentRow.BankProtectedLength, lane, V.Min(length * share + bank.Read<V>(lane), length));
            rows.Write((int)SegmentRow.OutflowVolume, lane, Flow(outflow, lane));
            rows.Write((int)SegmentRow.Withdrawal, lane, Flow(withdrawn, lane));
            rows.Write((int)SegmentRow.EnvironmentalFlowMonths, lane, Flow(minimumMet, lane));
            rows.Write((int)SegmentRow.BlackOdorousMonths, lane, Flow(blackOdorous, lane));
            ReportQuality(rows, lane);
        }
    }

    private void ReportQuality(ReportRows rows, int lane)
    {
        V cod = Mean(sum[(int)Pollutant.Cod], lane);
        V ammonia = Mean(sum[(int)Pollutant.AmmoniaNitrogen], lane);
        V phosphorus = Mean(sum[(int)Pollutant.TotalPhosphorus], lane);
        V waterClass = Class(cod, ammonia, phosphorus, Mean(oxygenSum, lane));
        V section = nationalSection ? 1.0 : 0.0;
        V known = V.Select(V.Equal(waterClass, waterClass), section, 0.0);
        V unknown = started ? 0.0 : double.NaN;
        rows.Write((int)SegmentRow.Class, lane, waterClass);
        rows.Write((int)SegmentRow.SectionAssessed, lane, known + unknown);
        rows.Write((int)SegmentRow.SectionClassIii, lane, V.Select(waterClass <= 3.0, known, 0.0) + unknown);
        rows.Write((int)SegmentRow.SectionWorseThanV, lane, V.Select(V.Equal(waterClass, WaterClass.WorseThanV), known, 0.0) + unknown);
        rows.Write((int)SegmentRow.CodMean, lane, cod);
        rows.Write((int)SegmentRow.AmmoniaMean, lane, ammonia);
        rows.Write((int)SegmentRow.PhosphorusMean, lane, phosphorus);
    }

    private V Class(V cod, V ammonia, V phosphorus, V oxygen) =>
        tracksOxygen ? WaterClass.Of(cod, ammonia, phosphorus, oxygen) : WaterClass.Of(cod, ammonia, phosphorus);

    // Before any year, and in a year without an assessed month, there is no mean.
    private V Mean(LaneState total, int lane)
    {
        V months = assessed.Read<V>(lane);
        return V.Select(months > 0.0, total.Read<V>(lane) / months, double.NaN);
    }

    private V Flow(LaneState total, int lane) => started ? total.Read<V>(lane) : double.NaN;

    private V Latest(Pollutant pollutant, int lane) => latest[(int)pollutant].Read<V>(lane);

    private static LaneState[] States(int count, int lanes) => [.. Enumerable.Range(0, count).Select(_ => new LaneState(lanes))];
}
