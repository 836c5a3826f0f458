namespace EcoSim.Model.Explanations;

/// <summary>What keeps a state, or the works at a place, from more.</summary>
public enum BindingConstraint
{
    None,

    /// <summary>The money that came does not build it.</summary>
    Money,

    /// <summary>Built and not yet usable, or waiting for the planting month.</summary>
    Lag,

    /// <summary>The physical limit of the place: what can be built is built, or nothing can.</summary>
    Capacity,

    /// <summary>Built, but out of order for want of upkeep.</summary>
    Upkeep,

    /// <summary>At the end of its service life.</summary>
    Retirement,

    /// <summary>Planted and died.</summary>
    Survival,
    Water,

    /// <summary>What comes in over the region's boundary decides, whatever is done within.</summary>
    Boundary,

    /// <summary>No kind of project acts on the state in the model, or none has a site here.</summary>
    NoModelledLever,

    /// <summary>Works can no longer close the gap: what else moves the state (growth, people, weather, estimates) does.</summary>
    OtherDrivers,
}

/// <summary>A run of months in which one constraint bound.</summary>
/// <param name="FirstMonth">Month index from the region's first January; likewise the last, included.</param>
public readonly record struct ConstraintSpan(BindingConstraint Binding, int FirstMonth, int LastMonth)
{
    /// <summary>Runs of equal constraints, in order of time.</summary>
    public static IReadOnlyList<ConstraintSpan> Of(IReadOnlyList<BindingConstraint> months)
    {
        List<ConstraintSpan> spans = [];
        for (int month = 0; month < months.Count; month++)
        {
            if (spans.Count > 0 && spans[^1].Binding == months[month])
                spans[^1] = spans[^1] with { LastMonth = month };
            else
                spans.Add(new(months[month], month, month));
        }

        return spans;
    }
}
