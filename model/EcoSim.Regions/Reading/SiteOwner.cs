using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Who owns the state that a project changes: a county, or for industry a park, which a county with one park may stand for.</summary>
internal static class SiteOwner
{
    public static string? Find(RegionSheet sheet, EffectKind effect, string entity, out string message, out string allowed)
    {
        string[] counties = [.. sheet.Counties.Select(c => c.Id)], parks = [.. sheet.Parks.Select(p => p.Id)];
        message = allowed = "";
        if (!EffectKinds.OwnedByPark(effect))
        {
            if (counties.Contains(entity))
                return entity;
            (message, allowed) = ($"there is no county '{entity}'", NearMatch.Suggest(entity, counties));
            return null;
        }
        if (parks.Contains(entity))
            return entity;
        string[] inside = [.. sheet.Parks.Where(p => p.County == entity).Select(p => p.Id)];
        if (inside.Length == 1)
            return inside[0];
        if (!counties.Contains(entity))
            (message, allowed) = ($"there is no county or park '{entity}'", NearMatch.Suggest(entity, counties.Concat(parks)));
        else if (inside.Length == 0)
            (message, allowed) = ($"'{entity}' has no park for a project of industry", "a park, or a county with exactly one park");
        else
            (message, allowed) = ($"'{entity}' has {inside.Length} parks", "name one of them: " + string.Join(", ", inside));
        return null;
    }
}
