using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Investment;

/// <summary>Monthly series of an owner's projects, for explanations. Built only when asked for: no run keeps them by default.</summary>
internal sealed class InvestmentTrace<V>(BlockContext block, IReadOnlyList<ProjectWorks<V>> works, LaneState paid) where V : struct, ILane<V>
{
    private List<TraceSeries>? series;
    private WorksRows[] rows = [];
    private MonthlyLanes[] money = [];

    public IReadOnlyList<TraceSeries> Series()
    {
        if (series is null)
            Allocate();
        for (int i = 0; i < works.Count; i++)
        {
            if (works[i].Year >= 0)
                Fill(i);
        }

        return series!;
    }

    private void Allocate()
    {
        series = [];
        rows = [.. works.Select(_ => new WorksRows(Row(), Row(), Row(), Row()))];
        money = [.. works.Select(_ => Row())];
        for (int i = 0; i < works.Count; i++)
        {
            ProjectDefinition project = works[i].Definition;
            string unit = EffectKinds.Unit(project.Effect);
            series.Add(new($"units-built/{project.Id}", unit, rows[i].Built));
            series.Add(new($"units-commissioned/{project.Id}", unit, rows[i].Commissioned));
            series.Add(new($"units-completed/{project.Id}", unit, rows[i].Completed));
            series.Add(new($"units-usable/{project.Id}", unit, rows[i].Usable));
            series.Add(new($"money-spent/{project.Id}", "yuan", money[i]));
        }
    }

    // Filling again from the same first availability gives the months of the last year once more, to the bit.
    private void Fill(int project)
    {
        for (int lane = 0; lane < block.Lanes; lane += V.Count)
        {
            works[project].Fill(lane, paid.Read<V>(lane), rows[project]);
            for (int month = 0; month < MonthlyLanes.Months; month++)
                money[project].Write<V>(month, lane, works[project].Money.SpentUntil(works[project].Year * MonthlyLanes.Months + month));
        }
    }

    private MonthlyLanes Row() => new(block.Lanes);
}
