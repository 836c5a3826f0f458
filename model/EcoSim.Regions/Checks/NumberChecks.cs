using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Numbers that must be there, and numbers that must fit each other.</summary>
internal static class NumberChecks
{
    /// <summary>Areas are rounded to 0.01 ha: fifteen classes may miss the county's area by this much.</summary>
    public const double AreaTolerance = 0.1;

    public static void Run(PackDraft draft)
    {
        PackTables tables = draft.Sheet.Tables;
        Required(draft, InputTables.Counties, "counties", tables.Counties);
        Required(draft, InputTables.Areas, "protectedAreas", tables.ProtectedAreas);
        foreach (string county in EntityNames.Ids(draft.Sheet, EntityKind.County))
        {
            LandSum(draft, county);
            UrbanPopulation(draft, county);
        }
        foreach (string boundary in EntityNames.Ids(draft.Sheet, EntityKind.Boundary))
            SumsToOne(draft, EntityKind.Boundary, boundary, BoundaryVariables.Weights);
        ParameterSums(draft);
    }

    private static void Required(PackDraft draft, InputTableKind table, string key, string? path)
    {
        if (draft.Unread.Contains(table.Kind))
            return;
        bool Mentioned(string entity, string variable) => draft.Mentioned.Contains((table.Kind, entity, variable));
        foreach (string entity in EntityNames.Ids(draft.Sheet, table.Kind).Distinct())
        {
            foreach (VariableSpec spec in table.Catalogue.Specs.Where(s => s.Required && !Mentioned(entity, s.Id) && !Mentioned(EntityNames.All, s.Id)))
            {
                string message = $"'{spec.Id}' of '{entity}' is missing";
                if (path is null)
                    draft.Source.Fault("tables." + key, message, "a table that gives it");
                else
                    draft.Faults.Add(path, Mark.Start, $"{entity}/{spec.Id}", message, $"it is required, in {spec.Unit}");
            }
        }
    }

    private static void LandSum(PackDraft draft, string county)
    {
        GivenNumbers given = draft.NumbersOf(EntityKind.County);
        if (given.Of(county, CountyVariables.Area.Id) is not { } area)
            return;
        double sum = CountyVariables.Land.Sum(spec => given.Of(county, spec.Id)?.Value ?? 0);
        if (Math.Abs(sum - area.Value) > Math.Max(AreaTolerance, 1e-6 * area.Value))
            Fault(draft, EntityKind.County, county, CountyVariables.Area.Id,
                $"the land classes sum to {Math.Round(sum, 2)} ha, the area is {area.Value} ha", "land classes that sum to the area");
    }

    private static void UrbanPopulation(PackDraft draft, string county)
    {
        GivenNumbers given = draft.NumbersOf(EntityKind.County);
        double? all = given.Of(county, CountyVariables.Population.Id)?.Value;
        double? urban = given.Of(county, CountyVariables.PopulationUrban.Id)?.Value;
        if (urban > all)
            Fault(draft, EntityKind.County, county, CountyVariables.PopulationUrban.Id,
                $"{urban} urban persons of {all} altogether", "at most the population");
    }

    private static void ParameterSums(PackDraft draft)
    {
        foreach (IReadOnlyList<VariableSpec> group in new[]
        {
            ProcessParameters.IrrigationWeights, ProcessParameters.DiffuseWeights,
            ProcessParameters.SharePm25, ProcessParameters.SharePm10, ProcessParameters.ShareSo2, ProcessParameters.ShareNo2,
            [ProcessParameters.FuelCoal, ProcessParameters.FuelOil, ProcessParameters.FuelGas, ProcessParameters.FuelElectricity],
        })
        {
            SumsToOne(draft, EntityKind.Region, EntityNames.Region, group);
        }
    }

    private static void SumsToOne(PackDraft draft, EntityKind kind, string entity, IReadOnlyList<VariableSpec> group)
    {
        GivenNumbers given = draft.NumbersOf(kind);
        double[] shares = [.. group.Select(spec => given.Of(entity, spec.Id)?.Value ?? spec.Default)];
        if (Shares.SumToOne(shares) || group.All(spec => given.Of(entity, spec.Id) is null))
            return;
        VariableSpec first = group.First(spec => given.Of(entity, spec.Id) is not null);
        Fault(draft, kind, entity, first.Id, $"{group[0].Id} … {group[^1].Id} of '{entity}' sum to {Shares.Show(shares.Sum())}", "shares that sum to 1");
    }

    private static void Fault(PackDraft draft, EntityKind kind, string entity, string variable, string message, string allowed)
    {
        if (draft.Rows.TryGetValue((kind, entity, variable), out CsvRow? row))
            row.Fault("value", message, allowed);
    }
}
