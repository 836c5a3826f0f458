using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Tables;
using EcoSim.Client.Comparing;
using EcoSim.Client.Reading;
using EcoSim.Model.Results;
using EcoSim.Model.Statistics;
using EcoSim.Regions;

namespace EcoSim.Cli.Output;

/// <summary>Compared runs: what differs in the inputs, how each stands altogether, then targets × mixes, changed rows first.</summary>
internal sealed class ComparisonView(CommandContext context, bool allEntities)
{
    /// <summary>Room that number, indicator, target and baseline want at least, and a mix with its difference.</summary>
    private const int WidthBesideMixes = 52;
    private const int WidthOfMix = 16;

    private readonly Texts texts = context.Texts;
    private readonly Numbers numbers = context.Numbers;
    private readonly TargetWords words = new(context.Texts, context.Numbers);

    public void Write(Comparison comparison)
    {
        RunView baseline = comparison.Baseline;
        context.Note(texts.Format("compare.heading", baseline.Pack.Sheet.Name.In(context.Language), comparison.Runs.Count,
            Numbers.Count(baseline.Result.Members), baseline.Request.Seed, baseline.StartYear, baseline.EndYear, NameOf(baseline)));
        context.Note();
        new InputDifferenceView(context).Write(comparison);
        WriteStandings(comparison);
        WriteTargets(comparison);
        new RunNotes(context).Write(comparison.Runs);
        context.Note(texts.Format("compare.runs", string.Join("  ", comparison.Runs.Select(r => r.Request.RunId))));
    }

    /// <summary>The mix, and the drivers where runs of one mix are compared.</summary>
    public static string Label(CommandContext context, Comparison comparison, int run)
    {
        RunView view = comparison.Runs[run];
        string name = view.Inputs.Mix.Name.In(context.Language);
        bool same = comparison.Runs.Where((r, i) => i != run && r.Inputs.Mix.Id == view.Inputs.Mix.Id).Any();
        return same ? $"{name} / {view.Inputs.Drivers?.Name.In(context.Language) ?? context.Texts["drivers.none"]}" : name;
    }

    private string NameOf(RunView run) => run.Inputs.Mix.Name.In(context.Language);

    private void WriteStandings(Comparison comparison)
    {
        context.Note(texts["compare.standings"]);
        TextTable table = new(new(texts["column.mix"]), new(texts.Format("column.spent", texts["unit.money"]), true), new(texts["verdict.Met"], true),
            new(texts["verdict.AtRisk"], true), new(texts["verdict.Missed"], true), new(texts["verdict.CannotBeJudged"], true),
            new(texts["column.mean-regret"], true), new(texts["column.largest-regret"], true), new(texts.Format("column.cost-per-target", texts["unit.money"]), true));
        for (int i = 0; i < comparison.Runs.Count; i++)
        {
            Standing standing = comparison.Standings[i];
            VerdictCounts counts = standing.Verdicts;
            table.Add(
                Label(context, comparison, i) + (i == comparison.BaselineIndex ? texts["compare.is-baseline"] : ""), numbers.MoneyFigure(standing.SpentYuan),
                Numbers.Count(counts.Met), Numbers.Count(counts.AtRisk), Numbers.Count(counts.Missed), Numbers.Count(counts.CannotBeJudged),
                Points(standing.MeanRegret), Points(standing.LargestRegret), numbers.MoneyFigure(standing.YuanPerTargetGained));
        }

        context.Write(table);
        context.Note();
    }

    private void WriteTargets(Comparison comparison)
    {
        context.Note(texts.Format("compare.targets", comparison.Baseline.EndYear));
        int[] others = [.. Enumerable.Range(0, comparison.Runs.Count).Where(i => i != comparison.BaselineIndex)];
        // A window that is too narrow for all mixes gets a table for some of them at a time, the baseline in each.
        foreach (int[] some in others.Chunk(MixesAtOnce()).DefaultIfEmpty([]))
            context.Write(Targets(comparison, [comparison.BaselineIndex, .. some]));
    }

    private int MixesAtOnce() =>
        context.Environment.OutIsTerminal ? Math.Max(1, (context.Environment.Width - WidthBesideMixes) / WidthOfMix) : int.MaxValue;

    private TextTable Targets(Comparison comparison, int[] shown)
    {
        List<ComparedTarget> targets = [.. allEntities ? comparison.Targets : comparison.Heads];
        TextTable table = new(
        [
            new(texts["column.number"], Whole: true), new(texts["column.indicator"]), new(texts["column.target"]),
            .. shown.Select(i => new Column(Label(context, comparison, i), Whole: true)),
            new(texts["column.largest-change"], Spare: 1),
        ]);
        EntityNameBook names = new(comparison.Baseline.Pack.Sheet);
        AddRows(texts.Format("compare.changed", targets.Count(t => t.Changed), NameOf(comparison.Baseline)), targets.Where(t => t.Changed));
        AddRows(texts.Format("compare.unchanged", targets.Count(t => !t.Changed)), targets.Where(t => !t.Changed));
        return table;

        void AddRows(string heading, IEnumerable<ComparedTarget> rows)
        {
            if (!rows.Any())
                return;
            table.AddHeading(heading);
            foreach (ComparedTarget target in rows)
                table.Add(Row(comparison, target, shown, names));
        }
    }

    private Cell[] Row(Comparison comparison, ComparedTarget target, int[] shown, EntityNameBook names)
    {
        Indicator indicator = comparison.Baseline.IndicatorOf(target.Baseline);
        return
        [
            TargetWords.Number(indicator), words.Name(indicator) + EntityOf(comparison, target, names), words.Target(target.Baseline.Indicator),
            .. shown.Select(i => CellOf(target.Cells[i])),
            LargestChange(comparison, target),
        ];
    }

    // The region's own value needs no name; an indicator of one county mostly has it in its name already.
    private string EntityOf(Comparison comparison, ComparedTarget target, EntityNameBook names)
    {
        string name = names[target.Row.Entity].In(context.Language);
        bool told = target.Row.Entity == comparison.Baseline.Pack.Id
            || comparison.Baseline.IndicatorOf(target.Baseline).Name.In(context.Language).Contains(name, StringComparison.Ordinal);
        return told ? "" : texts.Format("compare.entity", name);
    }

    private static Cell CellOf(ComparedCell? cell)
    {
        if (cell is null)
            return Numbers.None;
        Cell plain = TargetWords.Cell(cell.Summary);
        return cell is { Changed: true, Difference: { } paired } ? plain with { Text = $"{plain.Text} {Numbers.Difference(paired.Difference)}" } : plain;
    }

    private string LargestChange(Comparison comparison, ComparedTarget target)
    {
        IReadOnlyList<int> largest = target.LargestChanges;
        if (largest.Count == 0)
            return "";
        PairedDifference paired = target.Cells[largest[0]]!.Difference!.Value;
        (double low, double high) = paired.Interval();
        string change = $"{Numbers.Difference(paired.Difference)} {Numbers.DifferenceInterval(low, high)}";
        if (comparison.Runs.Count <= 2)
            return change;
        return change + " " + (largest.Count == 1 ? Label(context, comparison, largest[0]) : texts.Format("compare.several-mixes", largest.Count));
    }

    private static string Points(double regret) =>
        double.IsNaN(regret) ? Numbers.None : (regret * 100).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
