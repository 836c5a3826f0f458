using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Draws;

/// <summary>Climate, hydrology and growth of a block's members over all years: pure functions of seed, member, entity and month (science 3.1, 5, 8.2, 9, 12.3).</summary>
/// <remarks>Holds one year beyond the last, since a planting in October lives by the next season's rain.</remarks>
public sealed class BlockClimate
{
    private readonly MonthlyLanes[][] inflow;
    private readonly LaneState[][] precipitation;
    private readonly LaneState[] dustYear;
    private readonly MonthlyLanes[] dustUniform;
    private readonly LaneState[] background;
    private readonly LaneState[][] growth;

    public BlockClimate(ScenarioDefinition scenario, MemberBlock block, BlockInputs inputs)
    {
        NoiseSource noise = new(block);
        int years = scenario.Years + 1;
        LaneState[] regional = RegionalNoise(noise, years);
        Series series = Numerics.Lanes.AreWide(block.Lanes)
            ? Build<VectorLane>(scenario.Region, block, inputs, regional, noise, years)
            : Build<ScalarLane>(scenario.Region, block, inputs, regional, noise, years);
        (inflow, precipitation, dustYear, dustUniform, background, growth) = series;
        Central = block.Central;
    }

    /// <summary>True: every noise at its central value; dust days are their mean, which may be a fraction.</summary>
    public bool Central { get; }

    /// <summary>Part of the boundary's mean annual volume that flows in this month: w·F·noise/norm. Month index from the first January.</summary>
    public V InflowFactor<V>(int boundary, int monthIndex, int lane) where V : struct, ILane<V> =>
        inflow[boundary][monthIndex / 12].Read<V>(monthIndex % 12, lane);

    /// <summary>April to September, mm.</summary>
    public V SeasonPrecipitation<V>(int county, int year, int lane) where V : struct, ILane<V> =>
        precipitation[county][year].Read<V>(lane);

    /// <summary>F_d of the year, dust level included.</summary>
    public V DustYear<V>(int year, int lane) where V : struct, ILane<V> => dustYear[year].Read<V>(lane);

    /// <summary>Uniforms of the month's number of dust days, by lane.</summary>
    public ReadOnlySpan<double> DustUniforms(int monthIndex) => dustUniform[monthIndex / 12].Month(monthIndex % 12);

    /// <summary>F_bg of the year.</summary>
    public V BackgroundFactor<V>(int year, int lane) where V : struct, ILane<V> => background[year].Read<V>(lane);

    /// <summary>g_k(y), 1/yr: growth of a sector's potential in the year.</summary>
    public V Growth<V>(Sector sector, int year, int lane) where V : struct, ILane<V> =>
        growth[(int)sector][year].Read<V>(lane);

    private sealed record Series(MonthlyLanes[][] Inflow, LaneState[][] Precipitation, LaneState[] DustYear,
        MonthlyLanes[] DustUniform, LaneState[] Background, LaneState[][] Growth);

    private static Series Build<V>(
        RegionDefinition region, MemberBlock block, BlockInputs inputs, LaneState[] regional, NoiseSource noise, int years)
        where V : struct, ILane<V>
    {
        LaneInputs parameters = inputs.Parameters;

        // Only counties and their parks read all but the inflow.
        bool inhabited = region.Counties.Count > 0;
        return new(
            [.. region.Boundaries.Select((b, i) => b.FactorTable is null
                ? InflowSeries<V>.Build(b, inputs.Of(EntityKind.Boundary, i), regional, noise, years)
                : InflowTable.Build(b.Id, b.FactorTable, block, years))],
            [.. region.Counties.Select((c, i) =>
                PrecipitationSeries<V>.Build(c.Id, inputs.Of(EntityKind.County, i), parameters, regional, noise))],
            inhabited ? AirSeries<V>.DustYears(parameters, noise, years) : [],
            inhabited ? AirSeries<V>.DustMonths(noise, years) : [],
            inhabited ? AirSeries<V>.Background(parameters, regional, noise) : [],
            inhabited ? GrowthSeries<V>.Build(parameters, noise, years) : []);
    }

    // ε_R: the noise that wet and dry years of the whole region share.
    private static LaneState[] RegionalNoise(NoiseSource noise, int years)
    {
        uint hash = Fnv1a.Hash32("region");
        LaneState[] series = [.. Enumerable.Range(0, years).Select(_ => new LaneState(noise.Lanes))];
        for (int year = 0; year < years; year++)
            noise.Normal(series[year].Values, hash, NoiseSource.Month(year, 0), NoiseSource.Annual);
        return series;
    }
}
