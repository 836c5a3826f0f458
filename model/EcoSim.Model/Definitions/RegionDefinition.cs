namespace EcoSim.Model.Definitions;

/// <summary>A region as the model computes it: numbers and indices, no files. Built from a region pack; immutable once built.</summary>
/// <remarks>Lists are in the region's declared order: every sum over entities is taken in it.</remarks>
public sealed record RegionDefinition
{
    public required string Id { get; init; }

    /// <summary>Month 0 is January of this year.</summary>
    public required int StartYear { get; init; }

    public required IReadOnlyList<CountyDefinition> Counties { get; init; }
    public required IReadOnlyList<SegmentDefinition> Segments { get; init; }
    public required IReadOnlyList<AreaDefinition> ProtectedAreas { get; init; }
    public required IReadOnlyList<ParkDefinition> Parks { get; init; }
    public required IReadOnlyList<BoundaryDefinition> Boundaries { get; init; }
    public required IReadOnlyList<ProjectDefinition> Projects { get; init; }
    public required IReadOnlyList<ProgrammeDefinition> Programmes { get; init; }

    /// <summary>Rows of <see cref="ProcessParameters"/>.</summary>
    public required InputTable Parameters { get; init; }

    /// <summary>Senior first.</summary>
    public required WaterPriorities Priorities { get; init; }

    /// <summary>ω[receptor][source] over counties; each row sums to 1 (science 5.1).</summary>
    public required double[][] AirTransfer { get; init; }

    /// <summary>Counties whose cover restrains dust days (science 5.2).</summary>
    public required IReadOnlyList<int> DustCounties { get; init; }

    /// <summary>County that receives the share <c>movers-out-share</c> of other counties' movers; -1 where there is none.</summary>
    public int MoverTarget { get; init; } = -1;

    public required IReadOnlyList<UncertaintyDefinition> Uncertainties { get; init; }

    /// <summary>Correlations between uncertainties, by place in <see cref="Uncertainties"/>.</summary>
    public required IReadOnlyList<Numerics.Correlation> Correlations { get; init; }

    public required IReadOnlyList<IndicatorDefinition> Indicators { get; init; }

    public int CountOf(EntityKind kind) => kind switch
    {
        EntityKind.County => Counties.Count,
        EntityKind.RiverSegment => Segments.Count,
        EntityKind.ProtectedArea => ProtectedAreas.Count,
        EntityKind.IndustrialPark => Parks.Count,
        EntityKind.Programme => Programmes.Count,
        EntityKind.Region => 1,
        _ => 0,
    };

    public string IdOf(EntityRef entity) => entity.Kind switch
    {
        EntityKind.County => Counties[entity.Index].Id,
        EntityKind.RiverSegment => Segments[entity.Index].Id,
        EntityKind.ProtectedArea => ProtectedAreas[entity.Index].Id,
        EntityKind.IndustrialPark => Parks[entity.Index].Id,
        EntityKind.Programme => Programmes[entity.Index].Id,
        _ => Id,
    };
}

/// <summary>A segment and the share of a county's river withdrawal or discharge there.</summary>
public readonly record struct SegmentShare(int Segment, double Share);

public sealed record CountyDefinition
{
    public required string Id { get; init; }

    /// <summary>Rows of <see cref="CountyVariables"/>.</summary>
    public required InputTable Inputs { get; init; }

    public required IReadOnlyList<SegmentShare> Withdrawals { get; init; }
    public required IReadOnlyList<SegmentShare> Discharges { get; init; }

    /// <summary>Segments whose banks the county owns.</summary>
    public required IReadOnlyList<int> Banks { get; init; }

    public required IReadOnlyList<int> Parks { get; init; }
    public required IReadOnlyList<int> ProtectedAreas { get; init; }
    public required IReadOnlyList<ProjectSite> Sites { get; init; }
}

public sealed record ParkDefinition
{
    public required string Id { get; init; }
    public required int County { get; init; }

    /// <summary>Rows of <see cref="ParkVariables"/>.</summary>
    public required InputTable Inputs { get; init; }

    public required IReadOnlyList<ProjectSite> Sites { get; init; }
}

public sealed record AreaDefinition
{
    public required string Id { get; init; }
    public required int County { get; init; }

    /// <summary>Rows of <see cref="AreaVariables"/>.</summary>
    public required InputTable Inputs { get; init; }
}

public sealed record SegmentDefinition
{
    public required string Id { get; init; }

    /// <summary>Index of the segment that it flows into; -1 at an outlet.</summary>
    public required int Downstream { get; init; }

    /// <summary>Rows of <see cref="SegmentVariables"/>, then one per inflow.</summary>
    public required InputTable Inputs { get; init; }

    public required IReadOnlyList<SegmentInflow> Inflows { get; init; }

    /// <summary>Withdrawals that belong to no county: licences with a demand of their own.</summary>
    public IReadOnlyList<DirectWithdrawal> Licences { get; init; } = [];

    /// <summary>Storage in the segment; null where it has none.</summary>
    public ReservoirDefinition? Reservoir { get; init; }

    /// <summary>Name of the river, for groups of segments.</summary>
    public required string River { get; init; }

    /// <summary>Id of the national section at its outlet; null where there is none.</summary>
    public string? NationalSection { get; init; }

    /// <summary>County that owns the banks; -1 where none does.</summary>
    public int BankCounty { get; init; } = -1;
}

/// <summary>Annual inflow of a segment from a boundary.</summary>
/// <param name="Boundary">Index of the boundary.</param>
/// <param name="Row">Row of the segment's inputs: mean volume, Mm³ per year.</param>
public readonly record struct SegmentInflow(int Boundary, int Row);

public sealed record BoundaryDefinition
{
    public required string Id { get; init; }

    /// <summary>Rows of <see cref="BoundaryVariables"/>.</summary>
    public required InputTable Inputs { get; init; }

    /// <summary>True: its water has the segment's <c>boundary-*</c> quality; false: <c>background-*</c>.</summary>
    public required bool BoundaryQuality { get; init; }

    /// <summary>Monthly volumes by member instead of a stochastic series: [member][month index], as a factor on the annual mean ÷ 12; null where none is given.</summary>
    public double[][]? FactorTable { get; init; }
}

/// <summary>Priority classes of consumptive use, senior first, and where the minimum flow stands among them.</summary>
/// <param name="Classes">Ids of the classes.</param>
/// <param name="ClassOfUse">Class of each <see cref="WaterUse"/>.</param>
/// <param name="SeniorToMinimumFlow">How many classes come before the minimum flow.</param>
public sealed record WaterPriorities(IReadOnlyList<string> Classes, IReadOnlyList<int> ClassOfUse, int SeniorToMinimumFlow)
{
    /// <summary>Classes that are allocated together: those before the minimum flow, then those after it. Empty tiers are left out.</summary>
    /// <remarks>A region without any class has one empty tier: its sweep still gathers the inflow that evaporation and reservoirs act on.</remarks>
    public IReadOnlyList<(int First, int Count, bool AfterMinimumFlow)> Tiers { get; } = Classes.Count == 0
        ? [(0, 0, true)]
        : [.. new (int First, int Count, bool AfterMinimumFlow)[]
        {
            (0, SeniorToMinimumFlow, false),
            (SeniorToMinimumFlow, Classes.Count - SeniorToMinimumFlow, true),
        }.Where(tier => tier.Count > 0)];
}

public sealed record ProgrammeDefinition(string Id, double EnvelopeYuan);

/// <summary>A project type of the catalogue.</summary>
public sealed record ProjectDefinition
{
    public required string Id { get; init; }
    public required int Programme { get; init; }
    public required EffectKind Effect { get; init; }

    /// <summary>Rows of <see cref="ProjectVariables"/>.</summary>
    public required InputTable Inputs { get; init; }

    /// <summary>Share of a year's money spent in each calendar month; they sum to 1 (science 2.1).</summary>
    public required double[] SpendWeights { get; init; }

    /// <summary>True: the effect is that of the year's money alone.</summary>
    public required bool Annual { get; init; }

    /// <summary>True: plants that fall out of use when upkeep is not paid.</summary>
    public required bool HasAvailability { get; init; }
}

/// <summary>A project in a county or park: its physical limit.</summary>
/// <param name="Project">Index in the catalogue.</param>
/// <param name="Limit">U_max, in units of the project, net of what exists at the start.</param>
public sealed record ProjectSite(int Project, double Limit);

/// <summary>How a draw acts on the rows that it names (science 12.1).</summary>
public enum DrawMode
{
    /// <summary>The drawn value replaces each row's default.</summary>
    Value,

    /// <summary>The drawn number multiplies each row.</summary>
    Factor,

    /// <summary>The drawn value replaces the sum of the rows, which keep their shares: each is multiplied by value ÷ default.</summary>
    Total,

    /// <summary>One u goes through each row's own low, value and high.</summary>
    Quantile,
}

public enum DistributionKind
{
    Triangular,
    LogTriangular,
    Uniform,
}

/// <summary>A row of an entity's inputs. <see cref="Entity"/> is 0 for the region's parameters.</summary>
public readonly record struct InputRef(EntityKind Kind, int Entity, int Row);

public sealed record UncertaintyDefinition
{
    /// <summary>Config key, such as <c>E01</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Number of the draw in the counter (science 12.3): what makes it independent of the others and of its place in the list.</summary>
    public required int DrawIndex { get; init; }

    public required DrawMode Mode { get; init; }
    public required DistributionKind Distribution { get; init; }
    public required double Low { get; init; }
    public required double Default { get; init; }
    public required double High { get; init; }
    public required IReadOnlyList<InputRef> Targets { get; init; }
}

/// <summary>How an indicator's yearly values are held against its target.</summary>
public enum Comparator
{
    AtLeast,
    Above,
    AtMost,
    Below,

    /// <summary>Above the start.</summary>
    Rises,

    /// <summary>Below the start.</summary>
    Falls,

    /// <summary>Not below the start.</summary>
    NotBelowStart,

    /// <summary>Strictly lower in each year after the first than in the year before.</summary>
    FallsEveryYear,

    /// <summary>Lower in each year after the first by at least the target's share of the year before.</summary>
    FallsEveryYearBy,

    /// <summary>Lower than the start by at least the target's share.</summary>
    FallsBy,

    /// <summary>At least the target in every year up to the target year.</summary>
    AtLeastEveryYear,

    /// <summary>A flag that must be set.</summary>
    IsTrue,
}

/// <summary>A commitment or standard indicator bound to a state.</summary>
public sealed record IndicatorDefinition
{
    public required string Id { get; init; }

    /// <summary>State id of the state catalogue; null where the indicator is not modelled.</summary>
    public required string? State { get; init; }

    /// <summary>Entities whose state it reads, each a row of its own; the region alone by default. With several, a row for all of them together is added.</summary>
    public required IReadOnlyList<EntityRef> Entities { get; init; }

    /// <summary>Entities that the region's value is taken over; null for all.</summary>
    public IReadOnlyList<int>? Over { get; init; }

    public required Comparator Comparator { get; init; }

    /// <summary>In units of the state; for the comparators against the start, the share or 0.</summary>
    public required double Target { get; init; }

    public required int TargetYear { get; init; }

    /// <summary>The target is published in whole per cent: 1.0 counts as met at 0.995 (the 100 % rule of science 11).</summary>
    public bool WholePercent { get; init; }

    /// <summary>Why no verdict can be given although a value is computed; null where one can.</summary>
    public string? CannotBeJudged { get; init; }
}
