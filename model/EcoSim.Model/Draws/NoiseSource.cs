using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Draws;

/// <summary>The stochastic series of a block's members by stream, entity and month (science 12.3); the central member meets none.</summary>
internal sealed class NoiseSource(MemberBlock block)
{
    public const uint Annual = 2;
    public const uint Monthly = 3;
    public const uint Precipitation = 4;
    public const uint Dust = 5;
    public const uint Background = 6;
    public const uint Economy = 7;

    /// <summary>Month number of what was before the start.</summary>
    public const uint BeforeStart = 0;

    public bool Central => block.Central;

    public int Lanes => block.Lanes;

    /// <summary>Month number of a month of the region's first year on: its index + 1.</summary>
    public static uint Month(int year, int month) => (uint)(Calendar.MonthsPerYear * year + month + 1);

    /// <summary>Standard normals of all lanes; 0 for the central member.</summary>
    public void Normal(Span<double> lanes, uint entityHash, uint monthNumber, uint stream, uint draw = 0)
    {
        if (Central)
            lanes.Clear();
        else
            CounterStream.FillNormal(lanes, block.Seed, block.FirstMember, entityHash, monthNumber, stream, draw);
    }

    /// <summary>Uniforms of all lanes; ½ for the central member.</summary>
    public void Uniform(Span<double> lanes, uint entityHash, uint monthNumber, uint stream, uint draw)
    {
        if (Central)
            lanes.Fill(0.5);
        else
            CounterStream.Fill(lanes, block.Seed, block.FirstMember, entityHash, monthNumber, stream, draw);
    }
}
