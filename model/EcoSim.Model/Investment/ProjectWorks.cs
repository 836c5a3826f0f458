using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Investment;

/// <summary>One project at one owner: what its money has built, when that becomes usable, wears out and retires (science 2.2 to 2.4).</summary>
/// <remarks>
/// Built units are a function of the money spent so far, so the queue of unfinished works needs no memory: what is
/// completed at t is what was built at t − lag, less what was built a service life earlier. Availability is the only state.
/// </remarks>
public sealed class ProjectWorks<V> where V : struct, ILane<V>
{
    private readonly LaneInputs parameters;
    private readonly LaneInputs inputs;
    private readonly MonthDelay lag;
    private readonly MonthDelay retirement;
    private readonly LaneState atStartOfYear;
    private readonly LaneState atEndOfYear;

    public ProjectWorks(BlockContext block, EntityRef owner, ProjectSite site)
    {
        Site = site;
        Definition = block.Region.Projects[site.Project];
        Money = new ProjectMoney(block.Scenario, owner, site.Project);
        parameters = block.Inputs.Parameters;
        inputs = block.Inputs.Of(EntityKind.Project, site.Project);
        lag = MonthDelay.Lag<V>(Definition.Annual, inputs, parameters, block.Lanes);
        retirement = MonthDelay.Retirement<V>(Definition.Annual, lag, inputs, block.Lanes);
        atStartOfYear = new(block.Lanes);
        atEndOfYear = new(block.Lanes);
        Array.Fill(atEndOfYear.Values, 1.0);
        Year = -1;
    }

    public ProjectSite Site { get; }

    public ProjectDefinition Definition { get; }

    public ProjectMoney Money { get; }

    /// <summary>Last year advanced; −1 before any.</summary>
    public int Year { get; private set; }

    /// <summary>Money that has reached works by the end of a month, yuan (of an annual project, since January).</summary>
    public V Works(int monthIndex, int lane) => parameters.Read<V>(ProcessParameters.WorksShare, lane) * Money.CountedUntil(monthIndex);

    /// <summary>U built by the end of a month, finished or not.</summary>
    public V Built(int monthIndex, int lane) => Units(Money.CountedUntil(monthIndex), lane);

    /// <summary>Takes up a year: its first availability is that of the year before.</summary>
    public void BeginYear(int year)
    {
        Year = year;
        atEndOfYear.Values.CopyTo(atStartOfYear.Values.AsSpan());
    }

    /// <summary>Computes the twelve months of the year begun, for one group of lanes.</summary>
    /// <param name="lane">First lane of the group.</param>
    /// <param name="paid">o of the year, 0–1.</param>
    /// <param name="into">Receives the months; what stood there is overwritten.</param>
    public void Fill(int lane, V paid, in WorksRows into)
    {
        V availability = atStartOfYear.Read<V>(lane);
        V built = 0.0;
        V commissioned = 0.0;
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            int t = Year * MonthlyLanes.Months + month;

            // Money that has not moved since last month has built nothing more: spares most exponentials.
            if (month == 0 || Money.CountedUntil(t) != Money.CountedUntil(t - 1))
                built = Built(t, lane);
            if (month == 0 || lag.MovedSince(Money, t))
                commissioned = Units(lag.CountedUntil<V>(Money, t, lane), lane);
            V completed = commissioned - Retired(t, lane);

            into.Built.Write(month, lane, built);
            into.Commissioned.Write(month, lane, commissioned);
            into.Completed.Write(month, lane, completed);
            into.Usable.Write(month, lane, completed * availability);
            availability = NextAvailability(availability, completed, paid, lane);
        }

        atEndOfYear.Write(lane, availability);
    }

    private V Retired(int monthIndex, int lane) =>
        monthIndex < retirement.Shortest ? 0.0 : Units(retirement.CountedUntil<V>(Money, monthIndex, lane), lane);

    private V Units(V counted, int lane)
    {
        V works = parameters.Read<V>(ProcessParameters.WorksShare, lane) * counted;
        V initialCost = parameters.Read<V>(ProcessParameters.InitialCostRatio, lane) * inputs.Read<V>(ProjectVariables.UnitCost, lane);
        return CostEffect.Units(works, Site.Limit, initialCost);
    }

    private V NextAvailability(V availability, V completed, V paid, int lane)
    {
        if (!Definition.HasAvailability)
            return availability;
        V next = Availability.Next(availability, paid, parameters.Read<V>(ProcessParameters.AvailabilityDecay, lane),
            parameters.Read<V>(ProcessParameters.AvailabilityRepair, lane));
        return V.Select(completed > 0.0, next, availability);
    }
}

/// <summary>Where a project's months go.</summary>
public readonly record struct WorksRows(MonthlyLanes Built, MonthlyLanes Commissioned, MonthlyLanes Completed, MonthlyLanes Usable);
