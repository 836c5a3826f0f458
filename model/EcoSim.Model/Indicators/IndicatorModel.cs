using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Indicators;

/// <summary>Forms a block's indicator values from the yearly reports of its entities (science 11).</summary>
/// <remarks>Reports may come in any order; nothing is summed before all are there, and then in declared order.</remarks>
public sealed class IndicatorModel
{
    /// <summary>The year of a report that gives the values at the start.</summary>
    public const int Start = -1;

    private readonly BlockContext context;
    private readonly ReportStore reports;
    private readonly RegionAggregate aggregate;
    private readonly CompositeStates composites;
    private readonly LedgerReport?[] ledgers;

    public IndicatorModel(BlockContext context)
    {
        this.context = context;
        reports = new(context.Plan, context.Scenario.Years, context.Lanes);
        aggregate = new(reports);
        composites = new(context, reports, aggregate);
        ledgers = new LedgerReport?[context.Plan.Entities.Count];
    }

    /// <summary>Takes an entity's report; the array is kept.</summary>
    /// <param name="place">Place of the entity in the plan.</param>
    /// <param name="year">Index of the year, or <see cref="Start"/>.</param>
    /// <param name="rows">[row][lane] of the kind's rows.</param>
    public void AddReport(int place, int year, double[] rows) => reports.Add(place, year + 1, rows);

    public void AddLedger(int place, LedgerReport ledger) => ledgers[place] = ledger;

    /// <summary>The block's results. Every entity must have reported every year and its ledger.</summary>
    public BlockResult Finish()
    {
        IReadOnlyList<IndicatorRows.Bound> rows = IndicatorRows.Of(context.Region);
        int members = context.Block.Members;
        double[] values = new double[rows.Count * reports.Columns * members];
        double[] lanes = new double[reports.Lanes];
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].Entity is not { } entity)
                continue;
            for (int column = 0; column < reports.Columns; column++)
            {
                Form(rows[row].Indicator, entity, column, lanes);
                lanes.AsSpan(0, members).CopyTo(values.AsSpan((row * reports.Columns + column) * members, members));
            }
        }

        BlockResult result = new(
            context.Block.FirstMember, members, context.Scenario.Years, [.. rows.Select(r => r.Row)], values, Failures(), 0, null);
        JointRows.Fill(result, rows, context.Region.StartYear);
        return WithLargest(result);
    }

    private void Form(IndicatorDefinition indicator, EntityRef entity, int column, Span<double> result)
    {
        StateCatalogue.TryGet(indicator.State!, out StateSpec state);
        if (state.Aggregation == Aggregation.Composite)
            composites.Form(state, entity, column, result);
        else if (entity.Kind == EntityKind.Region)
            aggregate.Form(state, indicator.Over, column, result);
        else if (state.Row >= 0)
            reports.Row(reports.Place(entity), column, state.Row).CopyTo(result);
        else
            aggregate.Form(state, [entity.Index], column, result);
    }

    private List<MemberFailure> Failures()
    {
        Dictionary<int, MemberFailure> first = [];
        for (int place = 0; place < ledgers.Length; place++)
        {
            LedgerReport ledger = ledgers[place] ?? throw new InvalidOperationException($"entity {place} has no ledger");
            foreach (Breach breach in ledger.Breaches)
            {
                int member = context.Block.FirstMember + breach.Lane;
                MemberFailure failure = new(member, context.Region.IdOf(context.Plan.Entities[place]), breach.MonthIndex,
                    breach.Balance.Id, breach.Balance.Quantity, breach.Residual, breach.Scale);
                if (!first.TryGetValue(member, out MemberFailure? earlier) || failure.MonthIndex < earlier.MonthIndex)
                    first[member] = failure;
            }
        }

        return [.. first.Values.OrderBy(f => f.Member)];
    }

    private BlockResult WithLargest(BlockResult result)
    {
        double largest = 0;
        string? at = null;
        for (int place = 0; place < ledgers.Length; place++)
        {
            if (ledgers[place]!.LargestAt is { } quantity && (at is null || ledgers[place]!.LargestRelative > largest))
                (largest, at) = (ledgers[place]!.LargestRelative, $"{context.Region.IdOf(context.Plan.Entities[place])}: {quantity}");
        }

        return result with { LargestRelativeResidual = largest, LargestResidualAt = at };
    }
}
