using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Regions;

/// <summary>Reads the indicators and checks them against the states that the model has.</summary>
internal static class IndicatorReader
{
    public static void Read(PackDraft draft)
    {
        string? path = draft.Sheet.Tables.Indicators;
        if (!draft.TryOpen("indicators", path, out string text))
            return;
        if (YamlBinder.Read<IndicatorSheet>(path!, text, draft.Faults, out SourceMap source) is not { } sheet)
            return;
        IndicatorChecks checks = new(draft, source);
        for (int i = 0; i < sheet.Indicators.Count; i++)
            checks.Check($"indicators[{i}]", sheet.Indicators[i]);
        draft.Indicators = sheet.Indicators;
    }

    /// <summary>True where the comparator holds a value against a figure of its own.</summary>
    public static bool NeedsTarget(Comparator comparator) => comparator is Comparator.AtLeast or Comparator.Above or Comparator.AtMost
        or Comparator.Below or Comparator.FallsEveryYearBy or Comparator.FallsBy or Comparator.AtLeastEveryYear;

    /// <summary>Unit of a target: the state's, or a share of the start or of the year before.</summary>
    public static string TargetUnit(Comparator comparator, StateSpec state) =>
        comparator is Comparator.AtLeast or Comparator.Above or Comparator.AtMost or Comparator.Below or Comparator.AtLeastEveryYear
            or Comparator.IsTrue ? state.Unit : "1";
}
