using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>Water that a segment has of its own: natural inflow, the water of its point load, and the minimum flow it must leave (science 3.1, 3.3).</summary>
internal sealed class SegmentWater<V> where V : struct, ILane<V>
{
    private readonly SegmentInflow[] inflows;
    private readonly BlockClimate climate;
    private readonly bool[] boundaryQuality;

    public SegmentWater(BlockContext block, int segment)
    {
        SegmentDefinition definition = block.Region.Segments[segment];
        Inputs = block.Inputs.Of(EntityKind.RiverSegment, segment);
        climate = block.Climate;
        inflows = [.. definition.Inflows];
        boundaryQuality = [.. inflows.Select(i => block.Region.Boundaries[i.Boundary].BoundaryQuality)];
        MinimumFlow = Minimum(definition.Inputs, block.Rivers.NaturalMean(segment));
    }

    /// <summary>Rows of <see cref="SegmentVariables"/>.</summary>
    public LaneInputs Inputs { get; }

    /// <summary>e by calendar month, Mm³.</summary>
    public double[] MinimumFlow { get; }

    /// <summary>Local natural inflow of the month, Mm³: of boundary quality, and of background quality.</summary>
    public V Natural(int monthIndex, int lane, out V background)
    {
        V boundary = 0.0;
        background = 0.0;
        for (int i = 0; i < inflows.Length; i++)
        {
            V volume = Inputs.Read<V>(inflows[i].Row, lane) * climate.InflowFactor<V>(inflows[i].Boundary, monthIndex, lane);
            if (boundaryQuality[i])
                boundary += volume;
            else
                background += volume;
        }

        return boundary;
    }

    /// <summary>Water of the point load in the month, Mm³.</summary>
    public V PointFlow(int month, int lane) => Inputs.Read<V>(SegmentVariables.PointFlow, lane) * YearShare(month);

    /// <summary>Days of the month ÷ days of the year.</summary>
    public static double YearShare(int month) => (double)Calendar.Days(month) / Calendar.DaysPerYear;

    // Of the defaults: an obligation does not follow the draw of what nature gives.
    private static double[] Minimum(InputTable inputs, double naturalMean) =>
        [.. Enumerable.Range(0, MonthlyLanes.Months).Select(month => (EnvironmentalShare(inputs, month) * naturalMean
            + inputs[SegmentVariables.MinimumFlow]) * YearShare(month) + inputs[SegmentVariables.MinimumFlowMonthly])];

    private static double EnvironmentalShare(InputTable inputs, int month) =>
        inputs[month is < 3 or > 9 ? SegmentVariables.EnvironmentalFlowWinter : SegmentVariables.EnvironmentalFlowSummer];
}
