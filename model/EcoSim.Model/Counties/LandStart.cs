using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Land classes of a county at the start, made to sum to its area (science 8.1).</summary>
internal static class LandStart
{
    /// <summary>Fills the classes, ha. A drawn plantation is balanced in desert-other, any other class in grass-low.</summary>
    public static void Fill<V>(CountyContext context, LaneState[] classes, int lane) where V : struct, ILane<V>
    {
        for (int c = 0; c < LandClasses.Count; c++)
            classes[c].Write(lane, context.Inputs.Read<V>(CountyVariables.Land[c], lane));

        V desert = classes[(int)LandClass.DesertOther].Read<V>(lane);
        V plantationDefault = context.Inputs.Defaults[CountyVariables.Land[(int)LandClass.PlantationOpen]];
        V grown = V.Min(classes[(int)LandClass.PlantationOpen].Read<V>(lane) - plantationDefault, desert);
        classes[(int)LandClass.PlantationOpen].Write(lane, plantationDefault + grown);
        classes[(int)LandClass.DesertOther].Write(lane, desert - grown);

        V others = 0.0;
        for (int c = 0; c < LandClasses.Count; c++)
        {
            if (c != (int)LandClass.GrassLow)
                others += classes[c].Read<V>(lane);
        }

        classes[(int)LandClass.GrassLow].Write(lane, context.Inputs.Read<V>(CountyVariables.Area, lane) - others);
    }
}
