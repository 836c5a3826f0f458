namespace EcoSim.Model.Definitions;

/// <summary>One number that a region pack can give for an entity of a kind, or for the region as a whole.</summary>
/// <param name="Index">Place in its catalogue; row of the entity's inputs.</param>
/// <param name="Id">Lower-case-with-hyphens, as in files.</param>
/// <param name="Unit">The one unit that is accepted, as written in files.</param>
/// <param name="Minimum">Smallest value accepted.</param>
/// <param name="Maximum">Largest value accepted.</param>
/// <param name="Default">Used when the pack is silent and the number is not required.</param>
/// <param name="Required">A pack without it is refused.</param>
/// <param name="Process">The process that reads it: a page of docs/model.</param>
public sealed record VariableSpec(
    int Index, string Id, string Unit, double Minimum, double Maximum, double Default, bool Required, string Process);

/// <summary>The numbers known for one kind of entity, in a fixed order.</summary>
public sealed class VariableCatalogue
{
    private readonly List<VariableSpec> specs = [];
    private readonly Dictionary<string, VariableSpec> byId = new(StringComparer.Ordinal);

    public IReadOnlyList<VariableSpec> Specs => specs;

    public int Count => specs.Count;

    public bool TryGet(string id, out VariableSpec spec) => byId.TryGetValue(id, out spec!);

    /// <summary>A number without which a pack is refused.</summary>
    public VariableSpec Required(string id, string unit, double minimum, double maximum, string process) =>
        Add(new(specs.Count, id, unit, minimum, maximum, 0, true, process));

    /// <summary>A number that has a default.</summary>
    public VariableSpec Optional(string id, string unit, double minimum, double maximum, double @default, string process) =>
        Add(new(specs.Count, id, unit, minimum, maximum, @default, false, process));

    private VariableSpec Add(VariableSpec spec)
    {
        byId.Add(spec.Id, spec);
        specs.Add(spec);
        return spec;
    }
}
