using EcoSim.Model.Definitions;
using EcoSim.Model.Economy;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>Air pollution of a park's industry and power as a ratio to the start (science 5.5).</summary>
public sealed class ParkEmissions<V> : IProcess where V : struct, ILane<V>
{
    private readonly ParkContext context;
    private readonly CompoundPath fall;

    public ParkEmissions(ParkContext context)
    {
        this.context = context;
        fall = new(context.Lanes);
        SulphurDioxide = new(context.Lanes);
        NitrogenOxides = new(context.Lanes);
        Dust = new(context.Lanes);
        DustRemovalShare = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            fall.Start<V>(lane, 1.0);
        Trace = [new("emission-ratio-so2", "1", SulphurDioxide), new("emission-ratio-nox", "1", NitrogenOxides), new("emission-ratio-pm", "1", Dust)];
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>ρ by month: emission ÷ emission of the same month at the start. Dust stands for PM10 and PM2.5.</summary>
    public MonthlyLanes SulphurDioxide { get; }
    public MonthlyLanes NitrogenOxides { get; }
    public MonthlyLanes Dust { get; }

    /// <summary>min(1, U16 ÷ PM10 emission at the start).</summary>
    public MonthlyLanes DustRemovalShare { get; }

    public void Advance()
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            fall.Advance(lane, -context.Parameters.Read<V>(ProcessParameters.EmissionFall, lane));
            V dustAtStart = context.Inputs.Read<V>(ParkVariables.EmissionPm10, lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                V activity = context.Year.Activity.Read<V>(month, lane) * fall.Values.Read<V>(month, lane)
                    * context.Year.ComplianceFactor.Read<V>(month, lane);
                Write(SulphurDioxide, EffectKind.SulphurDioxideRemoval, ParkVariables.EmissionSo2, month, lane, activity);
                Write(NitrogenOxides, EffectKind.NitrogenOxideRemoval, ParkVariables.EmissionNox, month, lane, activity);
                Write(Dust, EffectKind.DustRemoval, ParkVariables.EmissionPm10, month, lane, activity);
                V removed = context.Usable(EffectKind.DustRemoval).Read<V>(month, lane);
                DustRemovalShare.Write(month, lane, V.Min(LaneMath.Ratio<V>(removed, dustAtStart, 0.0), 1.0));
            }
        }
    }

    /// <summary>A park's emissions reach the report through its county.</summary>
    public void Report(ReportRows rows)
    {
    }

    private void Write(MonthlyLanes ratio, EffectKind removal, VariableSpec atStart, int month, int lane, V activity) =>
        ratio.Write(month, lane, IndustryEquations.EmissionRatio(activity, context.Usable(removal).Read<V>(month, lane),
            context.Inputs.Read<V>(atStart, lane), context.Parameters.Read<V>(ProcessParameters.EmissionFloor, lane)));
}
