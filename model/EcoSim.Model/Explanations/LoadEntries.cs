using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Explanations;

/// <summary>Mass that enters a segment by source and month, t.</summary>
internal sealed class LoadEntries(MemberRun run)
{
    private static readonly LoadSourceKind[] CountyKinds =
        [LoadSourceKind.Urban, LoadSourceKind.Rural, LoadSourceKind.Livestock, LoadSourceKind.Cropland];

    private int Months => run.Trace.Months;

    /// <summary>Adds a source's months to those already there.</summary>
    public static void Add(Dictionary<LoadSource, double[]> sources, LoadSource source, double[] mass)
    {
        if (!sources.TryGetValue(source, out double[]? sum))
            sources.Add(source, sum = new double[mass.Length]);
        for (int month = 0; month < mass.Length; month++)
            sum[month] += mass[month];
    }

    /// <summary>Natural inflow, mixed with what comes from upstream before withdrawal.</summary>
    public Dictionary<LoadSource, double[]> Natural(int segment, int pollutant)
    {
        Dictionary<LoadSource, double[]> sources = [];
        LaneInputs inputs = run.Context.Inputs.Of(EntityKind.RiverSegment, segment);
        foreach (SegmentInflow inflow in run.Region.Segments[segment].Inflows)
        {
            bool boundary = run.Region.Boundaries[inflow.Boundary].BoundaryQuality;
            double quality = inputs.Read<ScalarLane>((boundary ? SegmentVariables.Boundary : SegmentVariables.Background)[pollutant], 0);
            double perYear = inputs.Read<ScalarLane>(inflow.Row, 0);
            LoadSource source = new(boundary ? LoadSourceKind.Boundary : LoadSourceKind.Background, new(EntityKind.Boundary, inflow.Boundary));
            Add(sources, source, ByMonth(m => perYear * run.Context.Climate.InflowFactor<ScalarLane>(inflow.Boundary, m, 0) * quality));
        }

        return sources;
    }

    /// <summary>Loads of counties, parks and point sources, entering at mid-length.</summary>
    public Dictionary<LoadSource, double[]> Loads(int segment, int pollutant)
    {
        Dictionary<LoadSource, double[]> sources = [];
        for (int c = 0; c < run.Region.Counties.Count; c++)
        {
            double share = 0;
            foreach (SegmentShare discharge in run.Region.Counties[c].Discharges)
                share += discharge.Segment == segment ? discharge.Share : 0;
            if (share > 0)
                AddCounty(sources, c, share, pollutant);
        }

        double perYear = run.Context.Inputs.Of(EntityKind.RiverSegment, segment).Read<ScalarLane>(SegmentVariables.PointLoad[pollutant], 0);
        if (perYear > 0)
        {
            Add(sources, new(LoadSourceKind.PointLoad, new(EntityKind.RiverSegment, segment)),
                ByMonth(m => perYear * SegmentWater<ScalarLane>.YearShare(m % Calendar.MonthsPerYear)));
        }

        return sources;
    }

    private void AddCounty(Dictionary<LoadSource, double[]> sources, int county, double share, int pollutant)
    {
        EntityRef entity = new(EntityKind.County, county);
        for (int source = 0; source < CountyDischargeRow.Sources; source++)
        {
            string series = LoadSeries.Delivered(source, pollutant);
            Add(sources, new(CountyKinds[source], entity), ByMonth(m => share * run.Trace.At(entity, series, m)));
        }

        foreach (int park in run.Region.Counties[county].Parks)
        {
            EntityRef owner = new(EntityKind.IndustrialPark, park);
            string series = "load-industry-" + Pollutants.Ids[pollutant];
            Add(sources, new(LoadSourceKind.Industry, owner), ByMonth(m => share * run.Trace.At(owner, series, m)));
        }
    }

    private double[] ByMonth(Func<int, double> mass) => [.. Enumerable.Range(0, Months).Select(mass)];
}
