using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>A pack while it is being read: what the parts know of each other, and the faults so far.</summary>
internal sealed class PackDraft(PackFiles files, RegionSheet sheet, SourceMap source)
{
    private Dictionary<string, EntityRef>? entities;

    public RegionSheet Sheet => sheet;

    /// <summary>Places in region.yaml.</summary>
    public SourceMap Source => source;

    public FaultList Faults => source.Faults;

    public Dictionary<EntityKind, GivenNumbers> Numbers { get; } = [];

    /// <summary>Rows of the tables of numbers, to point at; by kind, entity and variable.</summary>
    public Dictionary<(EntityKind Kind, string Entity, string Variable), CsvRow> Rows { get; } = [];

    public List<Project> Projects { get; } = [];

    /// <summary>Ids of projects, also of those with a fault.</summary>
    public HashSet<string> ProjectIds { get; } = new(StringComparer.Ordinal);

    public List<ProjectLimit> Limits { get; } = [];

    /// <summary>Numbers that stand in a table, even where a fault keeps them from being read: they are not missing too.</summary>
    public HashSet<(EntityKind Kind, string Entity, string Variable)> Mentioned { get; } = [];

    /// <summary>Tables of numbers that could not be read at all.</summary>
    public HashSet<EntityKind> Unread { get; } = [];

    public List<Uncertainty> Uncertainties { get; } = [];

    /// <summary>Ids of uncertainties, also of those with a fault.</summary>
    public HashSet<string> UncertaintyIds { get; } = new(StringComparer.Ordinal);

    public List<UncertaintyCorrelation> Correlations { get; } = [];

    public List<Licence> Licences { get; } = [];

    public Dictionary<string, double[][]> InflowTables { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Indicator> Indicators { get; set; } = [];

    public List<Observation> Observations { get; } = [];

    public List<SourceText> Sources { get; } = [];

    public string? Geometry { get; set; }

    /// <summary>Counties, segments, parks and protected areas by id.</summary>
    public IReadOnlyDictionary<string, EntityRef> Entities => entities ??= EntityNames.Of(sheet);

    public GivenNumbers NumbersOf(EntityKind kind) => Numbers.TryGetValue(kind, out GivenNumbers? given) ? given : GivenNumbers.None;

    /// <summary>The text of a file that region.yaml names under <c>tables</c>; null where it is absent or cannot be had.</summary>
    public bool TryOpen(string key, string? path, out string text)
    {
        text = "";
        if (string.IsNullOrEmpty(path))
            return false;
        if (!PackIntake.StaysInside(path))
            source.Fault("tables." + key, $"'{path}' leads out of the pack", "a file inside the folder of region.yaml");
        else if (!PackIntake.Belongs(path))
            source.Fault("tables." + key, $"'{path}' is no kind of file that a pack has", ".yaml, .csv or .geojson");
        else if (!files.TryGetText(path, out text))
            source.Fault("tables." + key, $"file '{path}' is missing", NearMatch.Suggest(path, files.Paths));
        else
            return true;
        return false;
    }
}
