using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Packs;
using EcoSim.Cli.Tables;
using EcoSim.Regions;

namespace EcoSim.Cli.Output;

/// <summary>What a pack without faults holds: entities, mixes, and how well its numbers are known.</summary>
internal sealed class PackSummaryView(CommandContext context)
{
    public void Write(PackContents contents, PackLocation location)
    {
        RegionPack pack = contents.Pack!;
        context.Note(context.Texts.Format("validate.good", pack.Sheet.Name.In(context.Language), pack.Id));
        TextTable table = new(new(context.Texts["column.what"]), new(context.Texts["column.count"], Right: true));
        foreach ((string key, int count) in Counts(contents, pack))
            table.Add(context.Texts[key], Numbers.Count(count));
        context.Write(table);
        if (location.Mix is { } mix)
            context.Note(context.Texts.Format("validate.mix", mix));
    }

    private static IEnumerable<(string Key, int Count)> Counts(PackContents contents, RegionPack pack)
    {
        RegionSheet sheet = pack.Sheet;
        yield return ("kind.counties", sheet.Counties.Count);
        yield return ("kind.segments", sheet.Segments.Count);
        yield return ("kind.parks", sheet.Parks.Count);
        yield return ("kind.areas", sheet.ProtectedAreas.Count);
        yield return ("kind.programmes", sheet.Programmes.Count);
        yield return ("kind.projects", pack.Projects.Count);
        yield return ("kind.uncertainties", pack.Uncertainties.Count);
        yield return ("kind.indicators", pack.Indicators.Count);
        yield return ("kind.not-modelled", pack.Indicators.Count(i => i.State is null));
        yield return ("kind.mixes", contents.Mixes.Count);
        yield return ("kind.drivers", contents.Drivers.Count);
        InputCatalogue inputs = InputCatalogue.Of(pack);
        yield return ("kind.numbers", inputs.Numbers.Count);
        foreach (Status status in Enum.GetValues<Status>())
            yield return ("status-count." + status, inputs.Numbers.Count(n => n.Provenance.Status == status));
    }
}
