using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>What all river segments of a block share: natural means, temperature factors, and which parts of the model are on.</summary>
public sealed class RiverContext
{
    private const double ReferenceTemperature = 20.0;

    private readonly double[] naturalMean;

    public RiverContext(RegionDefinition region, BlockInputs inputs, int lanes)
    {
        LaneInputs parameters = inputs.Parameters;
        naturalMean = NaturalMeans(region);
        Claimed = ClaimedClasses.Of(region);
        CarriesMass = RiverQuality.Exists(region);
        TracksOxygen = RiverQuality.TracksOxygen(region);
        (DecayFactor, ReaerationFactor, OxygenSaturation) = Lanes.AreWide(lanes)
            ? Factors<VectorLane>(parameters, TracksOxygen, lanes)
            : Factors<ScalarLane>(parameters, TracksOxygen, lanes);
    }

    /// <summary>Classes that need allocating, by segment.</summary>
    public ClaimedClasses Claimed { get; }

    /// <summary>False where nothing in the region emits or carries a pollutant: then there is no quality to compute.</summary>
    public bool CarriesMass { get; }

    public bool TracksOxygen { get; }

    /// <summary>θ^(T−20) of decay, by month.</summary>
    public MonthlyLanes DecayFactor { get; }

    /// <summary>θ^(T−20) of reaeration; only with the oxygen option.</summary>
    public MonthlyLanes ReaerationFactor { get; }

    /// <summary>Dissolved oxygen at saturation, mg/L; only with the oxygen option.</summary>
    public MonthlyLanes OxygenSaturation { get; }

    /// <summary>Natural mean inflow of the subtree that ends in the segment, Mm³ per year, from the defaults: it is not redrawn.</summary>
    public double NaturalMean(int segment) => naturalMean[segment];

    // Linear in segments: each passes its sum down once all above it have.
    private static double[] NaturalMeans(RegionDefinition region)
    {
        double[] mean = new double[region.Segments.Count];
        for (int s = 0; s < mean.Length; s++)
        {
            foreach (SegmentInflow inflow in region.Segments[s].Inflows)
                mean[s] += region.Segments[s].Inputs.Value(inflow.Row);
        }

        int[] above = new int[mean.Length];
        foreach (SegmentDefinition segment in region.Segments)
        {
            if (segment.Downstream >= 0)
                above[segment.Downstream]++;
        }

        Queue<int> ready = new(Enumerable.Range(0, mean.Length).Where(s => above[s] == 0));
        while (ready.TryDequeue(out int s))
        {
            int below = region.Segments[s].Downstream;
            if (below < 0)
                continue;
            mean[below] += mean[s];
            if (--above[below] == 0)
                ready.Enqueue(below);
        }

        return mean;
    }

    private static (MonthlyLanes Decay, MonthlyLanes Reaeration, MonthlyLanes Saturation) Factors<V>(
        LaneInputs parameters, bool oxygen, int lanes) where V : struct, ILane<V>
    {
        MonthlyLanes decay = TemperatureFactor<V>(parameters, ProcessParameters.DecayTheta, lanes);
        return oxygen
            ? (decay, TemperatureFactor<V>(parameters, ProcessParameters.ReaerationTheta, lanes), SaturationOf<V>(parameters, lanes))
            : (decay, decay, decay);
    }

    private static MonthlyLanes TemperatureFactor<V>(LaneInputs parameters, VariableSpec theta, int lanes) where V : struct, ILane<V>
    {
        MonthlyLanes result = new(lanes);
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            for (int lane = 0; lane < lanes; lane += V.Count)
            {
                V excess = parameters.Read<V>(ProcessParameters.WaterTemperature[month], lane) - ReferenceTemperature;
                result.Write(month, lane, LaneMath.Pow(parameters.Read<V>(theta, lane), excess));
            }
        }

        return result;
    }

    private static MonthlyLanes SaturationOf<V>(LaneInputs parameters, int lanes) where V : struct, ILane<V>
    {
        MonthlyLanes result = new(lanes);
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            for (int lane = 0; lane < lanes; lane += V.Count)
            {
                V temperature = parameters.Read<V>(ProcessParameters.WaterTemperature[month], lane);
                V altitude = parameters.Read<V>(ProcessParameters.OxygenAltitudeFactor, lane);
                result.Write(month, lane, Reaeration.Saturation(temperature) * altitude);
            }
        }

        return result;
    }
}
