using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>An input number of the compiled region: its row, and what the pack gives for it.</summary>
/// <param name="Ref">Row in the compiled region.</param>
/// <param name="Table">Name of the table.</param>
/// <param name="Entity">Id of the entity.</param>
/// <param name="Spec">The variable; its unit is that of this entity.</param>
/// <param name="Given">Null where the default holds.</param>
internal sealed record InputRow(InputRef Ref, string Table, string Entity, VariableSpec Spec, Quantity? Given)
{
    public string Path => $"{Table}/{Entity}/{Spec.Id}";

    public double Value => Given?.Value ?? Spec.Default;
}

/// <summary>Every row of the compiled region by table, entity and variable: what targets of uncertainties and drivers are found in.</summary>
internal sealed class InputLayout
{
    private readonly RegionSheet sheet;
    private readonly IReadOnlyDictionary<EntityKind, GivenNumbers> numbers;
    private readonly IReadOnlyList<Project> projects;

    public InputLayout(RegionSheet sheet, IReadOnlyDictionary<EntityKind, GivenNumbers> numbers, IReadOnlyList<Project> projects)
    {
        (this.sheet, this.numbers, this.projects) = (sheet, numbers, projects);
    }

    public static InputLayout Of(RegionPack pack) => new(pack.Sheet, pack.Numbers, pack.Projects);

    public IReadOnlyList<string> Entities(EntityKind kind) =>
        kind == EntityKind.Project ? [.. projects.Select(p => p.Id)] : [.. EntityNames.Ids(sheet, kind)];

    public IEnumerable<InputRow> Rows(InputTableKind table, int entity, string id)
    {
        if (table.Kind == EntityKind.Project)
            return ProjectRows(table, entity);
        GivenNumbers given = numbers.TryGetValue(table.Kind, out GivenNumbers? found) ? found : GivenNumbers.None;
        IEnumerable<VariableSpec> specs = table.Kind == EntityKind.RiverSegment
            ? table.Catalogue.Specs.Concat(Inflows(given, id)) : table.Catalogue.Specs;
        return specs.Select(spec => new InputRow(new(table.Kind, entity, spec.Index), table.Name, id, spec, given.Of(id, spec.Id)));
    }

    /// <summary>Rows after the catalogue's, one for each boundary that the segment has water from.</summary>
    private IEnumerable<VariableSpec> Inflows(GivenNumbers given, string segment)
    {
        int row = SegmentVariables.Catalogue.Count;
        foreach (BoundarySheet boundary in sheet.Boundaries)
        {
            if (given.Of(segment, InputTables.InflowPrefix + boundary.Id) is not null)
                yield return InputTables.Inflow(boundary.Id, row++);
        }
    }

    private IEnumerable<InputRow> ProjectRows(InputTableKind table, int index)
    {
        Project project = projects[index];
        VariableSpec cost = ProjectVariables.UnitCost with { Unit = "yuan per " + project.Unit };
        yield return Row(cost, project.UnitCost);
        yield return Row(ProjectVariables.OperatingPercent, project.OperatingPercent);
        yield return Row(ProjectVariables.Lag, project.LagMonths);
        yield return Row(ProjectVariables.ServiceLife, project.ServiceLifeYears);
        InputRow Row(VariableSpec spec, Quantity given) =>
            new(new(EntityKind.Project, index, spec.Index), table.Name, project.Id, spec, given);
    }
}
