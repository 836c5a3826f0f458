using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Irrigated area, its efficiency and gross demand; saved water extends the area each January (science 3.2).</summary>
internal sealed class IrrigationDemand<V> where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly MonthlyLanes linedUnits;
    private readonly LaneState saved;
    private readonly LaneState savedBefore;
    private readonly LaneState efficiencyLast;

    public IrrigationDemand(CountyContext context)
    {
        this.context = context;
        linedUnits = context.Year.Usable[(int)EffectKind.CanalLining];
        saved = new(context.Lanes);
        savedBefore = new(context.Lanes);
        efficiencyLast = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            context.Year.IrrigatedArea.Write(lane, Inputs.Read<V>(CountyVariables.IrrigatedArea, lane));
            efficiencyLast.Write(lane, Inputs.Read<V>(CountyVariables.IrrigationEfficiency, lane));
        }
    }

    private LaneInputs Inputs => context.Inputs;

    private LaneInputs Parameters => context.Parameters;

    /// <summary>Rebound in January, then the year's efficiency and demand month by month.</summary>
    /// <param name="capBound">1 where the county's cap cut claims last year: then nothing is extended.</param>
    public void Advance(int year, int lane, V capBound)
    {
        V area = Extend(lane, capBound);
        V rain = RainFactor(year, lane);
        V net = Parameters.Read<V>(ProcessParameters.IrrigationNet, lane);
        V efficiency = efficiencyLast.Read<V>(lane);
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            efficiency = Efficiency(month, lane);
            context.Year.IrrigationEfficiency.Write(month, lane, efficiency);
            V weight = Parameters.Read<V>(ProcessParameters.IrrigationWeights[month], lane);
            context.Year.Demand[(int)WaterUse.Agriculture].Write(month, lane, area * net * weight * rain / efficiency * 1e-6);
        }

        V start = Inputs.Read<V>(CountyVariables.IrrigationEfficiency, lane);
        savedBefore.Write(lane, saved.Read<V>(lane));
        saved.Write(lane, area * IrrigationEfficiency.Saving(net, start, efficiency));
        efficiencyLast.Write(lane, efficiency);
    }

    // New irrigated land is dry cropland: there is no more of it than the county has.
    private V Extend(int lane, V capBound)
    {
        V grown = IrrigationEfficiency.Rebound(Parameters.Read<V>(ProcessParameters.Rebound, lane), saved.Read<V>(lane),
            savedBefore.Read<V>(lane), Parameters.Read<V>(ProcessParameters.IrrigationNet, lane), efficiencyLast.Read<V>(lane));
        V dry = Inputs.Read<V>(CountyVariables.Land[(int)LandClass.CroplandDry], lane) * Calendar.MuPerHectare;
        V most = Inputs.Read<V>(CountyVariables.IrrigatedArea, lane) + dry;
        V area = context.Year.IrrigatedArea.Read<V>(lane);
        area = V.Select(capBound > 0.0, area, V.Min(area + grown, most));
        context.Year.IrrigatedArea.Write(lane, area);
        return area;
    }

    private V RainFactor(int year, int lane) => IrrigationEfficiency.RainFactor(
        context.Climate.SeasonPrecipitation<V>(context.County, year, lane),
        Inputs.Read<V>(CountyVariables.PrecipitationSeason, lane),
        Parameters.Read<V>(ProcessParameters.IrrigationRainSlope, lane),
        Parameters.Read<V>(ProcessParameters.IrrigationRainLow, lane),
        Parameters.Read<V>(ProcessParameters.IrrigationRainHigh, lane));

    private V Efficiency(int month, int lane)
    {
        V linedStart = Inputs.Read<V>(CountyVariables.LinedShare, lane);
        V added = LaneMath.Ratio(linedUnits.Read<V>(month, lane), Inputs.Read<V>(CountyVariables.IrrigatedArea, lane), 0.0);
        return IrrigationEfficiency.Of(
            Inputs.Read<V>(CountyVariables.IrrigationEfficiency, lane),
            context.Year.DripShare.Read<V>(month, lane),
            Inputs.Read<V>(CountyVariables.DripShare, lane),
            LaneMath.Clamp<V>(linedStart + added, 0.0, 1.0),
            linedStart,
            Parameters.Read<V>(ProcessParameters.DripGain, lane),
            Parameters.Read<V>(ProcessParameters.LiningGain, lane),
            Parameters.Read<V>(ProcessParameters.EfficiencyCap, lane));
    }
}
