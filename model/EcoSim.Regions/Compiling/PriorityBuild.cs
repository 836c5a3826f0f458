using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Classes of water use in the order of the pack.</summary>
internal static class PriorityBuild
{
    public static WaterPriorities Of(IReadOnlyList<Priority> priorities)
    {
        PriorityClass[] classes = [.. priorities.Select(p => p.Class).OfType<PriorityClass>()];
        int[] classOfUse = [.. WaterUses.Ids.Select(use => Math.Max(0, Array.FindIndex(classes, c => c.Uses.Contains(use))))];
        // Without a minimum flow every class comes before it.
        int senior = priorities.TakeWhile(p => p.Class is not null).Count();
        return new([.. classes.Select(c => c.Class)], classOfUse, senior);
    }

    public static int ClassOf(IReadOnlyList<Priority> priorities, string name) =>
        priorities.Select(p => p.Class).OfType<PriorityClass>().Select(c => c.Class).ToList().IndexOf(name);
}
