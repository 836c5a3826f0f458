using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>A county's river claims by priority class (science 3.3).</summary>
internal static class PriorityClaim
{
    /// <summary>Sum of the claims of the uses in a class, Mm³ in the month, in the order of uses.</summary>
    public static V Of<V>(CountyYear year, WaterPriorities priorities, int priorityClass, int month, int lane) where V : struct, ILane<V>
    {
        V total = 0.0;
        for (int use = 0; use < WaterUses.Count; use++)
        {
            if (priorities.ClassOfUse[use] == priorityClass)
                total += year.RiverClaim[use].Read<V>(month, lane);
        }

        return total;
    }
}
