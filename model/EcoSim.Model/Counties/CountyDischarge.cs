using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Writes what a county does at one segment: withdrawal, return, loads and improved bank.</summary>
public sealed class CountyDischarge<V> where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly double bankLength;

    public CountyDischarge(CountyContext context)
    {
        this.context = context;
        foreach (int segment in context.Definition.Banks)
            bankLength += Length(segment);
    }

    /// <summary>Fills the rows of <see cref="CountyDischargeRow"/>; 0 for what the county does not do there.</summary>
    /// <param name="segment">Index of the segment in the region.</param>
    public void Write(int segment, Chunk chunk)
    {
        double discharge = DischargeShare(segment);
        double bank = BankShare(segment);
        CountyYear year = context.Year;
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            for (int lane = 0; lane < context.Lanes; lane += V.Count)
            {
                chunk.Write(CountyDischargeRow.Withdrawal, month, lane, Withdrawn(segment, month, lane));
                chunk.Write(CountyDischargeRow.Return, month, lane, discharge * year.ReturnFlow.Read<V>(month, lane));
                chunk.Write(CountyDischargeRow.BankKilometres, month, lane, bank * year.Usable[(int)EffectKind.RiverBank].Read<V>(month, lane));
                for (int source = 0; source < CountyDischargeRow.Sources; source++)
                {
                    for (int pollutant = 0; pollutant < Pollutants.Emitted; pollutant++)
                    {
                        V load = year.Delivered[source][pollutant].Read<V>(month, lane);
                        chunk.Write(CountyDischargeRow.Load(source, pollutant), month, lane, discharge * load);
                    }
                }
            }
        }
    }

    private V Withdrawn(int segment, int month, int lane)
    {
        V total = 0.0;
        for (int w = 0; w < context.Definition.Withdrawals.Count; w++)
        {
            if (context.Definition.Withdrawals[w].Segment == segment)
                total += context.Year.GrantedAtSegment[w].Read<V>(month, lane);
        }

        return total;
    }

    private double DischargeShare(int segment)
    {
        double share = 0;
        foreach (SegmentShare discharge in context.Definition.Discharges)
            share += discharge.Segment == segment ? discharge.Share : 0;
        return share;
    }

    // The county's kilometres are shared over its banks by length (P32); alike where no length is known.
    private double BankShare(int segment)
    {
        IReadOnlyList<int> banks = context.Definition.Banks;
        for (int b = 0; b < banks.Count; b++)
        {
            if (banks[b] == segment)
                return bankLength > 0 ? Length(segment) / bankLength : 1.0 / banks.Count;
        }

        return 0;
    }

    private double Length(int segment) => context.Block.Region.Segments[segment].Inputs[SegmentVariables.Length];
}
