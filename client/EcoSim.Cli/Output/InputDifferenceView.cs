using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Tables;
using EcoSim.Client.Comparing;
using EcoSim.Regions;

namespace EcoSim.Cli.Output;

/// <summary>What differs in the inputs of compared runs: money by programme and by project, and drivers.</summary>
internal sealed class InputDifferenceView(CommandContext context)
{
    private const double SmallestYuan = 0.5;

    private readonly Texts texts = context.Texts;

    public void Write(Comparison comparison)
    {
        RegionSheet sheet = comparison.Baseline.Pack.Sheet;
        MoneyPlan[] plans = [.. comparison.Runs.Select(r => MoneyPlan.Of(r.Inputs))];
        TextTable table = new([new(texts["column.money-for"]), .. comparison.Runs.Select((_, i) => new Column(ComparisonView.Label(context, comparison, i), true))]);
        int differing = 0;
        foreach (Programme programme in sheet.Programmes)
        {
            table.Add(Row(programme.Name.In(context.Language), plans, p => p.OfProgramme(programme.Id)));
            foreach (Project project in comparison.Baseline.Pack.Projects.Where(p => p.Programme == programme.Id && Differ(plans, p)))
            {
                table.Add(Row("  " + project.Name.In(context.Language), plans, p => p.OfProject(project.Id)));
                differing++;
            }
        }

        table.Add(Row(texts["money.total"], plans, p => p.Total));
        foreach (County county in sheet.Counties)
            table.Add(Row("  " + county.Name.In(context.Language), plans, p => p.OfCounty(county.Id)));
        context.Note(texts.Format("compare.inputs", context.Texts["unit.money"], differing));
        context.Write(table);
        WriteDrivers(comparison);
        context.Note();
    }

    // A mix that spends nothing differs in every project: that is no news.
    private static bool Differ(MoneyPlan[] plans, Project project)
    {
        double[] spent = [.. plans.Where(p => p.Total > 0).Select(p => p.OfProject(project.Id)).DefaultIfEmpty(0)];
        return spent.Max() - spent.Min() > SmallestYuan;
    }

    private Cell[] Row(string name, MoneyPlan[] plans, Func<MoneyPlan, double> yuan) =>
        [name, .. plans.Select(p => new Cell(context.Numbers.MoneyFigure(yuan(p)), yuan(p) == 0 ? CellStyle.Dim : CellStyle.Plain))];

    private void WriteDrivers(Comparison comparison)
    {
        if (comparison.Runs.Select(r => r.DriversId).Distinct().Count() < 2)
            return;
        for (int i = 0; i < comparison.Runs.Count; i++)
            context.Note(texts.Format("compare.drivers", ComparisonView.Label(context, comparison, i),
                comparison.Runs[i].Inputs.Drivers?.Name.In(context.Language) ?? texts["drivers.none"]));
    }
}
