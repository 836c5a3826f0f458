using EcoSim.Model.Simulation;
using EcoSim.Regions;

namespace EcoSim.Client.Reading;

/// <summary>Names of a pack's entities in the product's two languages.</summary>
public sealed class EntityNameBook
{
    private readonly Dictionary<string, LocalName> names = new(StringComparer.Ordinal);

    public EntityNameBook(RegionSheet sheet)
    {
        names[IndicatorRow.AllEntities] = new() { Zh = "全部", En = "all together" };
        names[sheet.Id] = sheet.Name;
        foreach ((string id, LocalName name) in sheet.Programmes.Select(p => (p.Id, p.Name))
            .Concat(sheet.Counties.Select(c => (c.Id, c.Name)))
            .Concat(sheet.Segments.Select(s => (s.Id, s.Name)))
            .Concat(sheet.Parks.Select(p => (p.Id, p.Name)))
            .Concat(sheet.ProtectedAreas.Select(a => (a.Id, a.Name))))
            names[id] = name;
    }

    /// <summary>The id itself where there is no such entity.</summary>
    public LocalName this[string id] => names.GetValueOrDefault(id) ?? new LocalName { Zh = id, En = id };
}
