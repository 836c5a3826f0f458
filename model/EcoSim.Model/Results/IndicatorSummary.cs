using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Simulation;
using EcoSim.Model.Statistics;

namespace EcoSim.Model.Results;

/// <summary>How a target stands.</summary>
public enum Verdict
{
    Met,
    AtRisk,
    Missed,

    /// <summary>The target's figure is unknown, or something outside the region decides.</summary>
    CannotBeJudged,
}

/// <summary>Limits of the verdicts, as probabilities.</summary>
public sealed record VerdictLimits(double Met = 0.9, double Missed = 0.5)
{
    public Verdict Of(double probability) => probability switch
    {
        >= 0 when probability >= Met => Verdict.Met,
        >= 0 when probability < Missed => Verdict.Missed,
        >= 0 => Verdict.AtRisk,
        _ => Verdict.CannotBeJudged,
    };
}

/// <summary>What a run says of one row: bands by year, probability with its interval, verdict.</summary>
/// <param name="Baseline">Mean over members of the value at the start; of the first year where the state is a year's flow.</param>
/// <param name="Bands">Mean and quantiles of each year.</param>
/// <param name="Met">Per member: 1 met, 0 not, NaN where it cannot be told.</param>
/// <param name="Margin">Mean and quantiles of the signed margin, in units of the target.</param>
public sealed record IndicatorSummary(
    IndicatorRow Row,
    IndicatorDefinition Indicator,
    double Baseline,
    IReadOnlyList<Quantiles> Bands,
    double[] Met,
    Quantiles Margin,
    WilsonInterval Probability,
    Verdict Verdict)
{
    /// <summary>Band of the last year.</summary>
    public Quantiles Final => Bands[^1];
}

/// <summary>Forms the summaries of a run from its members' exact values.</summary>
public sealed class RunSummary
{
    private readonly RegionDefinition region;
    private readonly EnsembleResult result;
    private readonly VerdictLimits limits;
    private readonly double[] scratch;

    private RunSummary(RegionDefinition region, EnsembleResult result, VerdictLimits limits)
    {
        this.region = region;
        this.result = result;
        this.limits = limits;
        scratch = new double[result.Members];
    }

    /// <summary>One summary per row, in the order of the result's rows.</summary>
    public static IReadOnlyList<IndicatorSummary> Of(RegionDefinition region, EnsembleResult result, VerdictLimits? limits = null) =>
        new RunSummary(region, result, limits ?? new()).Form();

    private List<IndicatorSummary> Form()
    {
        IReadOnlyList<IndicatorRows.Bound> bound = IndicatorRows.Of(region);
        List<double[]> margins = [];
        List<IndicatorSummary> summaries = [];
        for (int row = 0; row < bound.Count; row++)
        {
            // The rows of an indicator's entities come just before the row of all together.
            margins.Add(bound[row].Entity is null
                ? MemberMargins.Worst([.. margins.TakeLast(bound[row].Indicator.Entities.Count)])
                : MemberMargins.OfEntity(bound[row].Indicator, result, row, region.StartYear));
            double[] met = bound[row].Entity is null
                ? JointMet(summaries, bound[row].Indicator)
                : [.. margins[row].Select(m => double.IsNaN(m) ? double.NaN : TargetRule.IsMet(bound[row].Indicator.Comparator, m) ? 1.0 : 0.0)];
            summaries.Add(Summarise(row, bound[row], margins[row], met));
        }

        return summaries;
    }

    private IndicatorSummary Summarise(int row, IndicatorRows.Bound bound, double[] margins, double[] met)
    {
        List<Quantiles> bands = [];
        for (int column = 1; column < result.Columns; column++)
            bands.Add(Quantiles.Of(result.Of(row, column), scratch));
        double baseline = Quantiles.Of(result.Of(row, 0), scratch).Mean;
        WilsonInterval probability = WilsonInterval.Of(met.Count(m => m == 1), met.Count(m => !double.IsNaN(m)));
        Verdict verdict = bound.Indicator.CannotBeJudged is null ? limits.Of(probability.Probability) : Verdict.CannotBeJudged;
        return new(bound.Row, bound.Indicator, double.IsNaN(baseline) ? bands[0].Mean : baseline, bands, met,
            Quantiles.Of(margins, scratch), probability, verdict);
    }

    private static double[] JointMet(List<IndicatorSummary> summaries, IndicatorDefinition indicator)
    {
        double[] joint = (double[])summaries[^indicator.Entities.Count].Met.Clone();
        foreach (IndicatorSummary entity in summaries.Skip(summaries.Count - indicator.Entities.Count + 1))
        {
            for (int member = 0; member < joint.Length; member++)
                joint[member] = joint[member] * entity.Met[member];
        }

        return joint;
    }
}
