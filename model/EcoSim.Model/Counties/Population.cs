using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Urban and rural people of a county (science 9).</summary>
/// <remarks>
/// Nothing feeds back on the region's urbanisation, so every county computes the whole region's path from the starting
/// values, without messages. Movers of a county are in proportion to its rural people, who shrink everywhere alike:
/// its share of the movers stays what it was at the start.
/// </remarks>
public sealed class Population<V> : IProcess where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly LaneState regionTotal;
    private readonly LaneState regionUrbanShare;
    private readonly LaneState urban;
    private readonly LaneState rural;
    private readonly LaneState total;
    private readonly LaneState growth;
    private readonly LaneState leaving;
    private readonly LaneState gaining;
    private readonly LaneState unmatched;

    public Population(CountyContext context)
    {
        this.context = context;
        regionTotal = new(context.Lanes);
        regionUrbanShare = new(context.Lanes);
        urban = new(context.Lanes);
        rural = new(context.Lanes);
        total = new(context.Lanes);
        growth = new(context.Lanes);
        leaving = new(context.Lanes);
        gaining = new(context.Lanes);
        unmatched = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            Start(lane);
        Ledger = new([new("I6", "people of the county", 1e-6, 1, Absolute: true), new("I6", "movers of the region", 1e-6, 1, Absolute: true)], context.Lanes);
        Trace = [new("population-urban", "persons", context.Year.PopulationUrban), new("population-rural", "persons", context.Year.PopulationRural)];
    }

    public Ledger Ledger { get; }

    Ledger? IProcess.Ledger => Ledger;

    public IReadOnlyList<TraceSeries> Trace { get; }

    public void Advance(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                int t = year * MonthlyLanes.Months + month;
                if (t > 0)
                    Step(t, lane);
                context.Year.PopulationUrban.Write(month, lane, urban.Read<V>(lane));
                context.Year.PopulationRural.Write(month, lane, rural.Read<V>(lane));
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write((int)Indicators.CountyRow.PopulationUrban, lane, urban.Read<V>(lane));
            rows.Write((int)Indicators.CountyRow.PopulationRural, lane, rural.Read<V>(lane));
            rows.Write<V>((int)Indicators.CountyRow.PopulationUrbanStart, lane, context.Inputs.Defaults[CountyVariables.PopulationUrban]);
        }
    }

    private void Start(int lane)
    {
        V people = 0.0;
        V urbanPeople = 0.0;
        for (int c = 0; c < context.Block.Region.Counties.Count; c++)
        {
            people += Of(CountyVariables.Population, c, lane);
            urbanPeople += Of(CountyVariables.PopulationUrban, c, lane);
        }

        regionTotal.Write(lane, people);
        regionUrbanShare.Write(lane, LaneMath.Ratio<V>(urbanPeople, people, 0.0));
        V own = Of(CountyVariables.Population, context.County, lane);
        V ownUrban = Of(CountyVariables.PopulationUrban, context.County, lane);
        total.Write(lane, own);
        urban.Write(lane, ownUrban);
        rural.Write(lane, own - ownUrban);
        growth.Write(lane, LaneMath.Pow<V>(1.0 + context.Parameters.Read<V>(ProcessParameters.PopulationGrowth, lane), 1.0 / 12));
        ShareMovers(lane, people - urbanPeople);
    }

    // Shares of the region's movers: who leave this county's countryside, and who arrive in its towns.
    private void ShareMovers(int lane, V ruralPeople)
    {
        int target = context.Block.Region.MoverTarget;
        V arriving = 0.0;
        V sumLeaving = 0.0;
        V sumArriving = 0.0;
        for (int c = 0; c < context.Block.Region.Counties.Count; c++)
        {
            V movers = LaneMath.Ratio<V>(Of(CountyVariables.Population, c, lane) - Of(CountyVariables.PopulationUrban, c, lane), ruralPeople, 0.0);
            V outward = target < 0 || c == target ? 0.0 : movers * Of(CountyVariables.MoversOut, c, lane);
            V toOwnTowns = movers - outward;
            sumLeaving += movers;
            sumArriving += toOwnTowns + outward;
            if (c == context.County)
                leaving.Write(lane, movers);
            if (c == context.County)
                arriving += toOwnTowns;
            if (context.County == target)
                arriving += outward;
        }

        gaining.Write(lane, arriving);
        unmatched.Write(lane, sumLeaving - sumArriving);
    }

    private void Step(int monthIndex, int lane)
    {
        V rate = context.Parameters.Read<V>(ProcessParameters.UrbanRate, lane) / 12.0;
        V highest = context.Parameters.Read<V>(ProcessParameters.UrbanMaximum, lane);
        V share = regionUrbanShare.Read<V>(lane);
        V rise = Urbanisation.Rise(share, highest, rate);
        V grown = growth.Read<V>(lane);
        V people = regionTotal.Read<V>(lane) * grown;
        V movers = rise * people;
        regionTotal.Write(lane, people);
        regionUrbanShare.Write(lane, share + rise);

        V left = leaving.Read<V>(lane) * movers;
        V gained = gaining.Read<V>(lane) * movers;
        urban.Write(lane, urban.Read<V>(lane) * grown + gained);
        rural.Write(lane, rural.Read<V>(lane) * grown - left);
        total.Write(lane, total.Read<V>(lane) * grown + (gained - left));
        Ledger.Check<V>(0, monthIndex, lane, urban.Read<V>(lane) + rural.Read<V>(lane) - total.Read<V>(lane), 1.0);
        Ledger.Check<V>(1, monthIndex, lane, unmatched.Read<V>(lane) * movers, 1.0);
    }

    private V Of(VariableSpec spec, int county, int lane) => context.Block.Inputs.Of(EntityKind.County, county).Read<V>(spec, lane);
}
