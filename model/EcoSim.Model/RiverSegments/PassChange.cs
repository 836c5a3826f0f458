using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>How much the last allocation pass still changed what a segment grants (science 3.4): small where enough passes were made.</summary>
internal sealed class PassChange(MonthlyLanes change, int lanes)
{
    private readonly MonthlyLanes before = new(lanes);

    /// <param name="granted">All grants here by the end of the pass, Mm³.</param>
    public void Book<V>(int pass, int month, int lane, V granted) where V : struct, ILane<V>
    {
        change.Write(month, lane, pass == 0 ? 0.0 : granted - before.Read<V>(month, lane));
        before.Write(month, lane, granted);
    }
}
