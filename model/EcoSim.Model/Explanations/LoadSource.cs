using EcoSim.Model.Definitions;

namespace EcoSim.Model.Explanations;

/// <summary>Where mass in a river comes from.</summary>
public enum LoadSourceKind
{
    /// <summary>Water entering over the region's boundary with a quality of its own.</summary>
    Boundary,

    /// <summary>Local natural runoff at background quality.</summary>
    Background,
    Urban,
    Rural,
    Livestock,
    Cropland,
    Industry,

    /// <summary>A point load that belongs to no county.</summary>
    PointLoad,
}

/// <summary>A source of load.</summary>
/// <param name="Entity">The boundary, county, park or segment that it belongs to.</param>
public readonly record struct LoadSource(LoadSourceKind Kind, EntityRef Entity)
{
    /// <summary>True where no project of the region acts on it.</summary>
    public bool Natural => Kind is LoadSourceKind.Boundary or LoadSourceKind.Background;
}

/// <summary>Mass of a source in a period, t, and its share of all sources.</summary>
public readonly record struct LoadShare(LoadSource Source, double Mass, double Share);

public enum LoadPeriodKind
{
    Month,

    /// <summary>November to March of a calendar year; <see cref="Summer"/> is the rest.</summary>
    Winter,
    Summer,
    Year,
}

/// <summary>Months over which loads are summed.</summary>
/// <param name="Year">Index of the year.</param>
/// <param name="Month">Calendar month for a single month, 0 is January.</param>
public readonly record struct LoadPeriod(LoadPeriodKind Kind, int Year, int Month = 0)
{
    /// <summary>Month indices from the region's first January.</summary>
    public IEnumerable<int> Months
    {
        get
        {
            (LoadPeriodKind kind, int year, int single) = this;
            return from month in Enumerable.Range(0, Calendar.MonthsPerYear)
                   where kind switch
                   {
                       LoadPeriodKind.Month => month == single,
                       LoadPeriodKind.Winter => Counties.SewageWorks.IsWinter(month),
                       LoadPeriodKind.Summer => !Counties.SewageWorks.IsWinter(month),
                       _ => true,
                   }
                   select year * Calendar.MonthsPerYear + month;
        }
    }
}
