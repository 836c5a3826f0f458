using System.Globalization;
using EcoSim.Cli.Languages;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Cli.Listing;

/// <summary>What the model knows, whatever the pack: variables, parameters, states.</summary>
internal static class ModelLists
{
    public static ListTable Of(string list, Texts texts) => list switch
    {
        "variables" => Variables(texts),
        "parameters" => Parameters(texts),
        _ => States(texts),
    };

    private static ListTable Variables(Texts texts)
    {
        ListTable table = new("table", "id", "unit", "allowed", "default", "process");
        foreach ((string name, VariableCatalogue catalogue) in new[]
        {
            ("counties", CountyVariables.Catalogue), ("parks", ParkVariables.Catalogue), ("segments", SegmentVariables.Catalogue),
            ("protected-areas", AreaVariables.Catalogue), ("boundaries", BoundaryVariables.Catalogue), ("projects", ProjectVariables.Catalogue),
        })
        {
            foreach (VariableSpec spec in catalogue.Specs)
                table.Add(name, spec.Id, spec.Unit, Range(spec), Default(spec, texts), spec.Process);
        }

        return table;
    }

    private static ListTable Parameters(Texts texts)
    {
        ListTable table = new("id", "unit", "allowed", "default", "process");
        foreach (VariableSpec spec in ProcessParameters.Catalogue.Specs)
            table.Add(spec.Id, spec.Unit, Range(spec), Default(spec, texts), spec.Process);
        return table;
    }

    private static ListTable States(Texts texts)
    {
        ListTable table = new("id", "unit", "entity", "aggregation", "process");
        foreach (StateSpec state in StateCatalogue.All)
            table.Add(state.Id, state.Unit, texts["entity-kind." + state.Kind], texts["aggregation." + state.Aggregation], state.Process);
        return table;
    }

    private static string Default(VariableSpec spec, Texts texts) => spec.Required ? texts["list.required"] : Number(spec.Default);

    private static string Range(VariableSpec spec) => (spec.Minimum, spec.Maximum) switch
    {
        (double.NegativeInfinity, double.PositiveInfinity) => "",
        (_, double.PositiveInfinity) => "≥ " + Number(spec.Minimum),
        (double.NegativeInfinity, _) => "≤ " + Number(spec.Maximum),
        _ => $"{Number(spec.Minimum)}..{Number(spec.Maximum)}",
    };

    private static string Number(double value) => double.IsInfinity(value) ? "" : value.ToString("G6", CultureInfo.InvariantCulture);
}
