using System.Collections.Frozen;

namespace EcoSim.Model.Definitions;

/// <summary>Which processes a process builds on: what an indicator rests on is its own process and everything upstream of it.</summary>
public static class ProcessGraph
{
    private static readonly FrozenDictionary<string, string[]> Direct = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["investment"] = [],
        ["climate"] = [],
        ["population"] = [],
        ["economy"] = ["population", "climate", "investment"],
        ["hydrology"] = ["climate"],
        ["water-demand"] = ["population", "economy", "climate", "investment"],
        ["returns"] = ["water-demand", "investment"],
        ["reservoirs"] = ["hydrology"],
        ["allocation"] = ["hydrology", "reservoirs", "water-demand", "returns"],
        ["sewage-works"] = ["population", "water-demand", "investment"],
        ["loads"] = ["population", "economy", "climate", "sewage-works", "investment"],
        ["water-quality"] = ["hydrology", "allocation", "returns", "loads"],
        ["energy"] = ["population", "economy", "investment"],
        ["solid-waste"] = ["economy", "investment"],
        ["soil"] = ["investment"],
        ["land"] = ["population", "economy", "investment"],
        ["greening"] = ["land", "climate", "investment"],
        ["air"] = ["energy", "greening", "climate", "investment"],
        ["carbon-sink"] = ["greening", "land"],
        ["ecological-index"] = ["greening", "land", "loads", "air", "solid-waste", "hydrology"],
        ["protected-areas"] = ["greening", "land", "loads", "investment"],
        ["living"] = ["population", "investment"],
        ["institution"] = ["population", "economy", "investment"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Processes => Direct.Keys;

    /// <summary>The process and everything that it builds on, directly or not.</summary>
    public static IReadOnlySet<string> Upstream(string process)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        Collect(process, found);
        return found;
    }

    private static void Collect(string process, HashSet<string> found)
    {
        if (!found.Add(process))
            return;
        foreach (string direct in Direct.GetValueOrDefault(process) ?? [])
            Collect(direct, found);
    }
}
