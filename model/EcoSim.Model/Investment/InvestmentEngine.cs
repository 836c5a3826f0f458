using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Investment;

/// <summary>Turns an owner's orders into units built and usable (science 2).</summary>
/// <remarks>Projects that no order of the scenario names cost nothing: only ordered sites are computed.</remarks>
public sealed class InvestmentEngine<V> : IProcess where V : struct, ILane<V>
{
    private static readonly Balance Money = new("I5", "money of projects: spent = works + soft cost, yuan", 0.01, 1, Absolute: true);

    private readonly BlockContext block;
    private readonly ProjectWorks<V>[] works;
    private readonly int[] kinds;
    private readonly bool[] firstOfKind;
    private readonly double[] limits = new double[EffectKinds.Count];
    private readonly LaneState paid;
    private readonly LaneState worksMoney;
    private readonly LaneState softCost;
    private readonly WorksRows scratch;
    private readonly InvestmentTrace<V> trace;

    public InvestmentEngine(BlockContext block, EntityRef owner, IReadOnlyList<ProjectSite> sites)
    {
        this.block = block;
        ScenarioDefinition scenario = block.Scenario;
        ProjectSite[] ordered = [.. sites.Where(s => ProjectSites.Ordered(scenario, owner, s.Project))];
        Refused = [.. ordered.Where(s => s.Limit <= 0)];
        works = [.. ordered.Where(s => s.Limit > 0).Select(s => new ProjectWorks<V>(block, owner, s))];
        kinds = [.. works.Select(w => (int)w.Definition.Effect)];
        firstOfKind = [.. kinds.Select((kind, i) => Array.IndexOf(kinds, kind) == i)];
        foreach (ProjectSite site in sites)
            limits[(int)scenario.Region.Projects[site.Project].Effect] += site.Limit;
        paid = new(block.Lanes);
        worksMoney = new(block.Lanes);
        softCost = new(block.Lanes);
        scratch = new(new(block.Lanes), new(block.Lanes), new(block.Lanes), new(block.Lanes));
        trace = new(block, works, paid);
        Ledger = new([Money], block.Lanes);
    }

    public Ledger Ledger { get; }

    Ledger? IProcess.Ledger => Ledger;

    /// <summary>Units built, commissioned, completed and usable, and money spent, of each project, computed when asked for.</summary>
    public IReadOnlyList<TraceSeries> Trace => trace.Series();

    /// <summary>Sites with orders and no limit: their money stays unspent (science 2.3).</summary>
    public IReadOnlyList<ProjectSite> Refused { get; }

    /// <summary>Sites that are built on, in the owner's order.</summary>
    public IReadOnlyList<ProjectWorks<V>> Works => works;

    /// <summary>U_max of a kind of effect over the owner's sites.</summary>
    public double Limit(EffectKind kind) => limits[(int)kind];

    /// <param name="year">Index of the year.</param>
    /// <param name="regulationCoverage">cov37 of last December, 0–1.</param>
    /// <param name="result">Receives the twelve months of every kind that is built.</param>
    public void Advance(int year, LaneState regulationCoverage, InvestmentYear result)
    {
        ReadPaidShare(regulationCoverage);
        for (int i = 0; i < works.Length; i++)
        {
            works[i].BeginYear(year);
            Add(works[i], kinds[i], firstOfKind[i], result);
        }

        for (int i = 0; i < works.Length; i++)
        {
            if (firstOfKind[i])
                Relate(kinds[i], result);
        }

        CheckMoney(year);
    }

    /// <summary>Money is the scenario's, not a member's: see <see cref="MoneyLedger"/>. Nothing is reported here.</summary>
    public void Report(ReportRows rows)
    {
    }

    private void ReadPaidShare(LaneState coverage)
    {
        for (int lane = 0; lane < block.Lanes; lane += V.Count)
        {
            paid.Write(lane, Availability.PaidShare(block.Inputs.Parameters.Read<V>(ProcessParameters.OperatingPaidShare, lane),
                block.Inputs.Parameters.Read<V>(ProcessParameters.OperatingGainRegulation, lane), coverage.Read<V>(lane)));
        }
    }

    // The first project of a kind writes its rows, the others are added. Built units stand in LimitShare until Relate.
    private void Add(ProjectWorks<V> project, int kind, bool first, InvestmentYear result)
    {
        WorksRows own = new(result.LimitShare[kind], result.Commissioned[kind], result.Completed[kind], result.Usable[kind]);
        for (int lane = 0; lane < block.Lanes; lane += V.Count)
        {
            project.Fill(lane, paid.Read<V>(lane), first ? own : scratch);
            for (int month = 0; month < MonthlyLanes.Months && !first; month++)
            {
                Accumulate(own.Built, scratch.Built, month, lane);
                Accumulate(own.Commissioned, scratch.Commissioned, month, lane);
                Accumulate(own.Completed, scratch.Completed, month, lane);
                Accumulate(own.Usable, scratch.Usable, month, lane);
            }
        }
    }

    private static void Accumulate(MonthlyLanes sum, MonthlyLanes part, int month, int lane) =>
        sum.Write(month, lane, sum.Read<V>(month, lane) + part.Read<V>(month, lane));

    private void Relate(int kind, InvestmentYear result)
    {
        for (int lane = 0; lane < block.Lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                V completed = result.Completed[kind].Read<V>(month, lane);
                V usable = result.Usable[kind].Read<V>(month, lane);
                result.Availability[kind].Write(month, lane, LaneMath.Ratio<V>(usable, completed, 1.0));
                result.LimitShare[kind].Write(month, lane, result.LimitShare[kind].Read<V>(month, lane) / limits[kind]);
            }
        }
    }

    private void CheckMoney(int year)
    {
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            int t = year * MonthlyLanes.Months + month;
            double spentInMonth = 0;
            double spent = 0;
            foreach (ProjectWorks<V> project in works)
            {
                spentInMonth += project.Money.SpentIn(t);
                spent += project.Money.SpentUntil(t);
            }

            for (int lane = 0; lane < block.Lanes; lane += V.Count)
            {
                V share = block.Inputs.Parameters.Read<V>(ProcessParameters.WorksShare, lane);
                V toWorks = worksMoney.Read<V>(lane) + share * spentInMonth;
                V soft = softCost.Read<V>(lane) + (1.0 - share) * spentInMonth;
                worksMoney.Write(lane, toWorks);
                softCost.Write(lane, soft);
                Ledger.Check<V>(0, t, lane, spent - toWorks - soft, spent);
            }
        }
    }
}
