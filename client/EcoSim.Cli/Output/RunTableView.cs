using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Tables;
using EcoSim.Client.Comparing;
using EcoSim.Client.Reading;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;
using EcoSim.Regions;

namespace EcoSim.Cli.Output;

/// <summary>One run as a table: a row per target with band, probability and verdict.</summary>
internal sealed class RunTableView(CommandContext context)
{
    private readonly Texts texts = context.Texts;
    private readonly Numbers numbers = context.Numbers;
    private readonly TargetWords words = new(context.Texts, context.Numbers);

    public void Write(RunView run)
    {
        context.Note(Heading(run));
        context.Note(texts.Format("run.counts", Counts(run)));
        context.Note();
        context.Write(Table(run));
        WriteNotModelled(run.Pack);
        if (context.Format == Options.OutputFormat.Table)
            new RunNotes(context).Write([run]);
    }

    private string Heading(RunView run)
    {
        string heading = texts.Format("run.heading", run.Pack.Sheet.Name.In(context.Language), run.Inputs.Mix.Name.In(context.Language),
            Drivers(run), Numbers.Count(run.Result.Members), run.Request.Seed, run.StartYear, run.EndYear, run.Request.RunId, run.ResultHash[..12]);
        return run.Result.Members < run.Request.Members
            ? heading + "\n" + texts.Format("run.partial", Numbers.Count(run.Result.Members), Numbers.Count(run.Request.Members))
            : heading;
    }

    private string Drivers(RunView run) => run.Inputs.Drivers?.Name.In(context.Language) ?? texts["drivers.none"];

    private string Counts(RunView run)
    {
        VerdictCounts counts = VerdictCounts.Of(run.Heads);
        return texts.Format("counts", counts.Met, counts.AtRisk, counts.Missed, counts.CannotBeJudged);
    }

    private TextTable Table(RunView run)
    {
        EntityNameBook names = new(run.Pack.Sheet);
        TextTable table = new(new(texts["column.number"], Whole: true), new(texts["column.indicator"]), new(texts["column.entity"]), new(texts["column.target"]),
            new(texts["column.start"], true, Spare: 2), new(texts.Format("column.median", run.EndYear), true), new(texts["column.band"], true, Spare: 1),
            new(texts["column.probability"], true), new(texts["column.interval"], true, Spare: 3), new(texts["column.verdict"], Whole: true));
        string? domain = null;
        foreach ((IndicatorSummary summary, Indicator indicator) in ByDomain(run))
        {
            if (indicator.Domain != domain)
                table.AddHeading(words.Domain(domain = indicator.Domain));
            table.Add(Row(summary, indicator, names, run.Result));
        }

        return table;
    }

    // Domains in the order in which the pack first names them; within one, the pack's order.
    private static IEnumerable<(IndicatorSummary Summary, Indicator Indicator)> ByDomain(RunView run)
    {
        List<string> domains = [.. run.Pack.Indicators.Select(i => i.Domain).Distinct()];
        return run.Summaries.Select(s => (Summary: s, Indicator: run.IndicatorOf(s))).OrderBy(r => domains.IndexOf(r.Indicator.Domain));
    }

    private Cell[] Row(IndicatorSummary summary, Indicator indicator, EntityNameBook names, EnsembleResult result)
    {
        string unit = TargetWords.UnitOf(summary.Indicator);
        // Of one member there is neither a band nor an interval.
        bool many = result.Members > 1;
        bool judged = many && summary.Verdict != Verdict.CannotBeJudged;
        // The value of all entities together is that of the worst one of each member: a band of it would say nothing.
        bool joint = summary.Row.Entity == IndicatorRow.AllEntities;
        return
        [
            TargetWords.Number(indicator), words.Name(indicator), names[summary.Row.Entity].In(context.Language), words.Target(summary.Indicator),
            joint ? "" : numbers.Value(summary.Baseline, unit), joint ? "" : numbers.Value(summary.Final.P50, unit),
            joint || !many ? "" : numbers.Band(summary.Final.P05, summary.Final.P95, unit),
            TargetWords.ProbabilityOf(summary), judged ? Numbers.Interval(summary.Probability.Low, summary.Probability.High) : Numbers.None,
            new($"{TargetWords.Mark(summary.Verdict)} {words.WordsOf(summary.Verdict)}", TargetWords.Style(summary.Verdict)),
        ];
    }

    private void WriteNotModelled(RegionPack pack)
    {
        Indicator[] without = [.. pack.Indicators.Where(i => i.State is null)];
        if (without.Length == 0 || context.Format != Options.OutputFormat.Table)
            return;
        context.Note();
        context.Note(texts["run.not-modelled"]);
        foreach (Indicator indicator in without)
            context.Note($"  {TargetWords.Number(indicator)} {words.Name(indicator)}{texts["colon"]}{indicator.NotModelled?.In(context.Language)}");
    }
}
