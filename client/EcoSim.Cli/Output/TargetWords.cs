using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Tables;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Results;
using EcoSim.Regions;

namespace EcoSim.Cli.Output;

/// <summary>Targets and verdicts in words.</summary>
internal sealed class TargetWords(Texts texts, Numbers numbers)
{
    public static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Met => "✓",
        Verdict.AtRisk => "!",
        Verdict.Missed => "✕",
        _ => "?",
    };

    public static CellStyle Style(Verdict verdict) => verdict switch
    {
        Verdict.Met => CellStyle.Good,
        Verdict.AtRisk => CellStyle.Warning,
        Verdict.Missed => CellStyle.Bad,
        _ => CellStyle.Dim,
    };

    public string WordsOf(Verdict verdict) => texts["verdict." + verdict];

    /// <summary>The mark, and the probability where there is one.</summary>
    public static Cell Cell(IndicatorSummary summary) =>
        new($"{Mark(summary.Verdict)} {ProbabilityOf(summary)}", Style(summary.Verdict));

    public static string ProbabilityOf(IndicatorSummary summary) =>
        summary.Verdict == Verdict.CannotBeJudged ? Numbers.None : Numbers.Probability(summary.Probability.Probability);

    /// <summary>What the target asks for, such as "≥ 95.0%" or "falls".</summary>
    public string Target(IndicatorDefinition indicator)
    {
        string share = numbers.Stated(indicator.Target, "1");
        string value = numbers.Stated(indicator.Target, UnitOf(indicator));
        return indicator.Comparator switch
        {
            Comparator.AtLeast => "≥ " + value,
            Comparator.Above => "> " + value,
            Comparator.AtMost => "≤ " + value,
            Comparator.Below => "< " + value,
            Comparator.FallsBy or Comparator.FallsEveryYearBy => texts.Format("comparator." + indicator.Comparator, share),
            Comparator.AtLeastEveryYear => texts.Format("comparator.AtLeastEveryYear", value),
            _ => texts["comparator." + indicator.Comparator],
        };
    }

    public string Target(Indicator indicator, RegionDefinition region) => Target(region.Indicators.First(i => i.Id == indicator.Id));

    public static string UnitOf(IndicatorDefinition indicator) => indicator.State is { } state ? StateCatalogue.UnitOf(state) ?? "" : "";

    public string Domain(string domain) => texts.Or("domain." + domain, domain);

    public static string Number(Indicator indicator) => indicator.Number ?? indicator.Id;

    /// <summary>The indicator's name; that of whom the figure is, where it is not the plan's own.</summary>
    public string Name(Indicator indicator) => indicator.Name.In(texts.Language);
}
