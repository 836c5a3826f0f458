using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Regions;

/// <summary>An indicator is bound to a state that the model has, of entities that have it, in its unit.</summary>
internal sealed class IndicatorChecks(PackDraft draft, SourceMap source)
{
    private readonly HashSet<string> ids = [];

    public void Check(string path, Indicator indicator)
    {
        if (indicator.Id.Length > 0 && !ids.Add(indicator.Id))
            source.Fault(path + ".id", $"duplicate id '{indicator.Id}'", "each indicator once");
        if (indicator.State is null)
            CheckNotModelled(path, indicator);
        else
            CheckModelled(path, indicator, indicator.State);
    }

    private void CheckNotModelled(string path, Indicator indicator)
    {
        if (indicator.NotModelled is null)
            source.Fault(path, "neither 'state' nor 'notModelled' is given", "a state, or the reason why the model has none");
    }

    private void CheckModelled(string path, Indicator indicator, string id)
    {
        if (indicator.NotModelled is not null)
            source.Fault(path + ".notModelled", "'state' is given too", "one of the two");
        if (!StateCatalogue.TryGet(id, out StateSpec state))
        {
            source.Unknown(path + ".state", "state", id, StateCatalogue.All.Select(s => s.Id));
            return;
        }
        CheckTarget(path, indicator, state);
        CheckEntities(path + ".entities", indicator.Entities, state, regionToo: true);
        CheckEntities(path + ".over", indicator.Over, state, regionToo: false);
    }

    private void CheckTarget(string path, Indicator indicator, StateSpec state)
    {
        if (indicator.Comparator is not { } comparator)
        {
            // A wrong comparator has been told already.
            if (!source.Has(path + ".comparator"))
                source.Fault(path + ".comparator", "'comparator' is missing", "it is required with a state");
            return;
        }
        if (indicator.Target is { } target)
            CheckTarget(path + ".target", target, IndicatorReader.TargetUnit(comparator, state));
        else if (IndicatorReader.NeedsTarget(comparator))
            source.Fault(path + ".target", "'target' is missing", "this comparator needs one");
    }

    private void CheckTarget(string path, StatedNumber target, string unit)
    {
        if (target.Unit != unit && target.Unit.Length > 0)
            source.Fault(path + ".unit", $"unit '{target.Unit}' is wrong", $"'{unit}'");
        if (target.Year is null)
            source.Fault(path + ".year", "'year' is missing", "the year that the target is set for");
        else if (target.Year < draft.Sheet.StartYear)
            source.Fault(path + ".year", $"{target.Year} is before the start year {draft.Sheet.StartYear}", $"{draft.Sheet.StartYear} or later");
        SheetChecks.StatedRange(source, path, target);
    }

    private void CheckEntities(string path, IReadOnlyList<string>? entities, StateSpec state, bool regionToo)
    {
        string[] known = state.Kind == EntityKind.Region ? [] : [.. EntityNames.Ids(draft.Sheet, state.Kind)];
        HashSet<string> seen = [];
        for (int i = 0; i < entities?.Count; i++)
        {
            string id = entities[i];
            if (id.Length > 0 && !seen.Add(id))
                source.Fault($"{path}[{i}]", $"'{id}' stands twice", "each entity once");
            if (id.Length > 0 && !known.Contains(id) && !(regionToo && id == EntityNames.Region))
                source.Fault($"{path}[{i}]", $"'{id}' has no state '{state.Id}'", NearMatch.Suggest(id, known));
        }
    }
}
