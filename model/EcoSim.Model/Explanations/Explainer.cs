using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;
using EcoSim.Model.Statistics;

namespace EcoSim.Model.Explanations;

/// <param name="Central">The result is that of the central member.</param>
/// <param name="Worst">How many of the worst members.</param>
/// <param name="Sensitivities">How many uncertainties.</param>
/// <param name="TestYuan">Money that each project is tried with; 0 tries none.</param>
/// <param name="Limits">Of the verdicts.</param>
public sealed record ExplainOptions(
    bool Central = false, int Worst = 3, int Sensitivities = 10, double TestYuan = 1e7, VerdictLimits? Limits = null);

/// <summary>A result that this scenario and seed do not give again: it is of other inputs, or of another version of the model.</summary>
public sealed class ResultMismatchException(string message) : Exception(message);

/// <summary>Explains a row of results by simulating its median and worst members again with labels on (docs/model/explanations.md).</summary>
public sealed class Explainer
{
    private readonly ScenarioDefinition scenario;
    private readonly ExchangePlan plan;
    private readonly EnsembleResult result;
    private readonly uint seed;
    private readonly ExplainOptions options;

    private Explainer(ScenarioDefinition scenario, EnsembleResult result, uint seed, ExplainOptions options)
    {
        this.scenario = scenario;
        this.result = result;
        this.seed = seed;
        this.options = options;
        plan = ExchangePlanBuilder.Build(scenario.Region);
    }

    /// <param name="scenario">What was run.</param>
    /// <param name="result">Exact values of its members.</param>
    /// <param name="seed">Seed of the ensemble.</param>
    /// <param name="indicator">Id of a modelled indicator.</param>
    /// <param name="entity">Id of one of its entities; null for its only one, or all together.</param>
    /// <exception cref="ArgumentException">The result has no such row: see <see cref="FindRow"/>.</exception>
    /// <exception cref="ResultMismatchException">The scenario and seed give other values than the result's.</exception>
    public static Explanation Explain(
        ScenarioDefinition scenario, EnsembleResult result, uint seed, string indicator, string? entity = null, ExplainOptions? options = null)
    {
        int row = FindRow(result, indicator, entity);
        if (row < 0)
            throw new ArgumentException($"The result has no row {indicator}/{entity ?? IndicatorRow.AllEntities}.", nameof(indicator));
        return new Explainer(scenario, result, seed, options ?? new()).Explain(row);
    }

    /// <summary>Row of an indicator and entity; −1 where there is none, or several and no entity is named.</summary>
    public static int FindRow(EnsembleResult result, string indicator, string? entity)
    {
        int[] rows = [.. Enumerable.Range(0, result.Rows.Count).Where(r => result.Rows[r].Indicator == indicator)];
        string? wanted = entity ?? (rows.Length == 1 ? result.Rows[rows[0]].Entity : IndicatorRow.AllEntities);
        return rows.Where(r => result.Rows[r].Entity == wanted).DefaultIfEmpty(-1).First();
    }

    private Explanation Explain(int row)
    {
        IndicatorRows.Bound bound = IndicatorRows.Of(scenario.Region)[row];
        IndicatorSummary summary = RunSummary.Of(scenario.Region, result, options.Limits)[row];
        StateCatalogue.TryGet(bound.Indicator.State!, out StateSpec state);
        StateDriver drivers = StateDrivers.Of(state.Id);
        double[] margins = MemberMargins.Of(scenario.Region, result, row);
        MemberPick? pick = MemberPick.Of(margins, options.Worst);
        MemberAnalysis analysis = new(row, bound, state, drivers, IndicatorScope.Of(scenario.Region, bound.Indicator, bound.Entity), seed, options.TestYuan);
        MemberRun? middle = pick is null ? null : Again(pick.Median, row);
        MemberRun[] last = [.. (pick?.Worst ?? []).Select(m => Again(m, row))];
        MemberRun? tried = TriedIn(analysis, middle, last);
        if (tried is not null)
            analysis.FindLevers(tried);
        MemberExplanation? median = middle is null ? null : analysis.Explain(middle, MemberRole.Median);
        MemberExplanation[] worst = [.. last.Select(run => analysis.Explain(run, MemberRole.Worst))];
        return new()
        {
            Row = bound.Row,
            Indicator = bound.Indicator,
            Unit = state.Unit,
            Verdict = summary.Verdict,
            Probability = summary.Probability,
            Members = result.Members,
            ValidMembers = result.ValidMembers,
            Target = TargetRule.Effective(bound.Indicator),
            Baseline = summary.Baseline,
            Value = Quantiles.Of(result.Of(row, LastColumn(bound.Indicator))),
            Margin = summary.Margin,
            Binding = median is { Met: false } ? median.Binding : worst.FirstOrDefault()?.Binding ?? BindingConstraint.None,
            Median = median,
            Worst = worst,
            Levers = analysis.Levers,
            LeversMember = tried?.Member,
            Sensitivities = options.Central ? [] : Sensitivity.Of(scenario.Region, seed, margins, options.Sensitivities),
            Pages = drivers.Pages,
        };
    }

    // Where a target is met nothing needs to help: gains are looked for where it is missed.
    private static MemberRun? TriedIn(MemberAnalysis analysis, MemberRun? median, MemberRun[] worst) =>
        median is null || !analysis.Met(median) || worst.Length == 0 || analysis.Met(worst[0]) ? median : worst[0];

    private int LastColumn(IndicatorDefinition indicator) => CriticalYear.LastColumn(indicator, scenario.Region.StartYear, result.Columns);

    // The bits must be those of the ensemble, or the explanation would be of something else.
    private MemberRun Again(int member, int row)
    {
        MemberRun run = MemberRun.Of(scenario, plan, seed, member, options.Central);
        double[] values = run.Values(row);
        for (int column = 0; column < values.Length; column++)
        {
            double stored = result.Of(row, column)[member];
            if (BitConverter.DoubleToInt64Bits(values[column]) != BitConverter.DoubleToInt64Bits(stored) && !(double.IsNaN(stored) && double.IsNaN(values[column])))
                throw new ResultMismatchException($"Member {member} gives {values[column]:R} again, the result has {stored:R}: it is of another scenario, seed or version.");
        }

        return run;
    }
}
