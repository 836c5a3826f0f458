using System.Globalization;
using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Output;
using EcoSim.Model.Definitions;
using EcoSim.Regions;

namespace EcoSim.Cli.Listing;

/// <summary>What a pack holds.</summary>
internal static class PackLists
{
    public static ListTable Of(string list, PackContents contents, CommandContext context) => list switch
    {
        "levers" => Levers(contents.Pack!, context),
        "indicators" => Indicators(contents.Pack!, context),
        "entities" => Entities(contents.Pack!.Sheet, context),
        "mixes" => Mixes(contents, context),
        _ => Drivers(contents, context),
    };

    private static ListTable Levers(RegionPack pack, CommandContext context)
    {
        ListTable table = new("id", "name", "programme", "effect", "unit", "unit-cost", "lag", "life", "places");
        Dictionary<string, string> programmes = pack.Sheet.Programmes.ToDictionary(p => p.Id, p => p.Name.In(context.Language));
        foreach (Project project in pack.Projects)
        {
            string cost = $"{Figure(project.UnitCost.Value)} [{Figure(project.UnitCost.Provenance.Low)}, {Figure(project.UnitCost.Provenance.High)}]";
            string places = Numbers.Count(pack.Limits.Count(l => l.Project == project.Id && l.Limit.Value > 0));
            table.Add(project.Id, project.Name.In(context.Language), programmes[project.Programme], context.Texts["effect." + project.Effect],
                context.Numbers.UnitName(project.Unit), cost, Figure(project.LagMonths.Value), Figure(project.ServiceLifeYears.Value), places);
        }

        return table;
    }

    private static ListTable Indicators(RegionPack pack, CommandContext context)
    {
        ListTable table = new("number", "id", "name", "target", "computed-from");
        TargetWords words = new(context.Texts, context.Numbers);
        RegionDefinition region = RegionCompiler.Compile(pack);
        foreach (Indicator indicator in pack.Indicators)
        {
            string target = indicator.State is null ? "" : words.Target(indicator, region);
            table.Add(TargetWords.Number(indicator), indicator.Id, words.Name(indicator), target, ComputedFrom(indicator, context));
        }

        return table;
    }

    private static string ComputedFrom(Indicator indicator, CommandContext context)
    {
        if (indicator.State is null)
            return context.Texts.Format("list.not-modelled", indicator.NotModelled?.In(context.Language));
        string proxy = indicator.Proxy is { } whose ? context.Texts.Format("list.proxy", whose.In(context.Language)) : "";
        string judged = indicator.CannotBeJudged is { } reason ? context.Texts.Format("list.cannot-be-judged", reason.In(context.Language)) : "";
        return indicator.State + proxy + judged;
    }

    private static ListTable Entities(RegionSheet sheet, CommandContext context)
    {
        ListTable table = new("kind", "id", "name", "where");
        foreach (County county in sheet.Counties)
            Add(EntityKind.County, county.Id, county.Name, "");
        foreach (Segment segment in sheet.Segments)
            Add(EntityKind.RiverSegment, segment.Id, segment.Name, segment.Downstream is { } next ? context.Texts.Format("list.flows-to", next) : context.Texts["list.outlet"]);
        foreach (CountyThing park in sheet.Parks)
            Add(EntityKind.IndustrialPark, park.Id, park.Name, park.County);
        foreach (CountyThing area in sheet.ProtectedAreas)
            Add(EntityKind.ProtectedArea, area.Id, area.Name, area.County);
        return table;

        void Add(EntityKind kind, string id, LocalName name, string where) =>
            table.Add(context.Texts["entity-kind." + kind], id, name.In(context.Language), where);
    }

    private static ListTable Mixes(PackContents contents, CommandContext context)
    {
        ListTable table = new("id", "name", "file", "inherits", "story");
        foreach ((string path, Mix mix) in contents.Mixes)
            table.Add(mix.Id, mix.Name.In(context.Language), path, mix.Inherits ?? "", mix.Story?.In(context.Language) ?? "");
        return table;
    }

    private static ListTable Drivers(PackContents contents, CommandContext context)
    {
        ListTable table = new("id", "name", "file", "changes", "story");
        foreach ((string path, Regions.Drivers drivers) in contents.Drivers)
            table.Add(drivers.Id, drivers.Name.In(context.Language), path, Numbers.Count(drivers.Changes.Count), drivers.Story?.In(context.Language) ?? "");
        return table;
    }

    private static string Figure(double? value) => value?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "";
}
