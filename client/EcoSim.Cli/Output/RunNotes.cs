using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;
using EcoSim.Client.Reading;
using EcoSim.Regions;

namespace EcoSim.Cli.Output;

/// <summary>What must be read with every result: members, what an interval covers, estimates, balances, money as stated, limits.</summary>
internal sealed class RunNotes(CommandContext context)
{
    private readonly Texts texts = context.Texts;
    private readonly Numbers numbers = context.Numbers;

    public void Write(IReadOnlyList<RunView> runs)
    {
        RunView first = runs[0];
        context.Note();
        context.Note(texts.Format("note.marks"));
        if (first.Summaries.Any(s => s.Indicator.WholePercent))
            context.Note(texts["note.whole-percent"]);
        context.Note(Members(first));
        context.Note(texts.Format("note.estimates", Numbers.Percent(runs.Max(r => r.Shares.Overall))));
        context.Note(Balance(runs));
        if (StatedMoney(first.Pack) is { } money)
            context.Note(money);
        context.Note(texts["note.limits"]);
    }

    private string Members(RunView run) => run.Request.Central ? texts["note.central"]
        : run.Result.Members == 1 ? texts["note.one-member"]
        : texts.Format("note.members", Numbers.Count(run.Result.Members));

    private string Balance(IReadOnlyList<RunView> runs)
    {
        RunView largest = runs.MaxBy(r => r.Result.LargestRelativeResidual)!;
        string residual = largest.Result.LargestRelativeResidual.ToString("0.0e+0", System.Globalization.CultureInfo.InvariantCulture);
        int failed = runs.Sum(r => r.Result.Failures.Count);
        string words = texts.Format("note.ledger", residual, ResidualAt(largest));
        return failed == 0 ? words : words + texts.Format("note.failed-members", Numbers.Count(failed));
    }

    // The model names places as "entity: invariant quantity": the entity has a name in both languages, the invariant a number.
    private string ResidualAt(RunView run)
    {
        if (run.Result.LargestResidualAt is not { } at)
            return Numbers.None;
        string[] parts = at.Split(": ", 2);
        string entity = new EntityNameBook(run.Pack.Sheet)[parts[0]].In(context.Language);
        return parts.Length == 1 ? entity : $"{entity}, {(context.Language == Language.En ? parts[1] : parts[1].Split(' ')[0])}";
    }

    private string? StatedMoney(RegionPack pack)
    {
        if (pack.Sheet.StatedInvestment is not { } stated)
            return null;
        double sum = pack.Sheet.Programmes.Sum(p => Money.Yuan(p.Envelope));
        return texts.Format(Math.Abs(sum - Money.Yuan(stated)) < 1 ? "note.money" : "note.money-differs", numbers.Money(Money.Yuan(stated)), numbers.Money(sum));
    }
}
