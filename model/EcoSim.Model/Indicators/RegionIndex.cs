using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Indicators;

/// <summary>EI of the region from its counties' land, cover and pollution taken together.</summary>
internal sealed class RegionIndex(BlockContext context, RegionAggregate aggregate)
{
    private static readonly CountyRow[] Summed =
    [
        CountyRow.CodDischarged, CountyRow.AmmoniaDischarged, CountyRow.SulphurDioxide, CountyRow.NitrogenOxides,
        CountyRow.DustDays, CountyRow.UnusedWaste,
    ];

    private readonly LaneInputs parameters = context.Inputs.Parameters;

    public void Form(int[] counties, int column, Span<double> result)
    {
        double[] biology = AreaMean(counties, CountyRow.BiologicalIndex, column);
        double[] cover = AreaMean(counties, CountyRow.VegetationCover, column);
        double[] ratio = MeanRatio(counties, column);
        for (int lane = 0; lane < result.Length; lane++)
        {
            ScalarLane pollution = EcologicalIndex.Pollution<ScalarLane>(Read(ProcessParameters.EiPollution, lane), ratio[lane]);
            result[lane] = EcologicalIndex.Of<ScalarLane>(
                biology[lane],
                EcologicalIndex.Vegetation<ScalarLane>(cover[lane]),
                Read(ProcessParameters.EiWater, lane),
                Read(ProcessParameters.EiStress, lane),
                pollution,
                Read(ProcessParameters.EiRestriction, lane));
        }
    }

    // The start has no flows yet: its ratios are 1, as are the first year's.
    private double[] MeanRatio(int[] counties, int column)
    {
        double[] mean = new double[context.Lanes];
        if (column <= 1)
        {
            Array.Fill(mean, 1);
            return mean;
        }

        double[] now = new double[context.Lanes];
        double[] first = new double[context.Lanes];
        foreach (CountyRow row in Summed)
        {
            aggregate.Sum(counties, (int)row, column, now);
            aggregate.Sum(counties, (int)row, 1, first);
            for (int lane = 0; lane < mean.Length; lane++)
                mean[lane] += (first[lane] > 0 ? now[lane] / first[lane] : 1) / Summed.Length;
        }

        return mean;
    }

    private double[] AreaMean(int[] counties, CountyRow row, int column)
    {
        double[] result = new double[context.Lanes];
        aggregate.Form(
            new("", "", EntityKind.County, (int)row, Aggregation.WeightedMean, (int)CountyRow.Area, -1, 1, ""),
            [.. counties.Select((_, i) => i)], column, result);
        return result;
    }

    private ScalarLane Read(VariableSpec spec, int lane) => parameters.Read<ScalarLane>(spec, lane);
}
