using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>One compilation.</summary>
internal sealed class RegionBuild
{
    private static readonly double[] AllYear = [.. Enumerable.Repeat(1.0 / 12, 12)];

    /// <summary>Outdoors nothing is built in December, January and February (science 2.1).</summary>
    private static readonly double[] Outdoors = [.. Enumerable.Range(1, 12).Select(month => month is >= 3 and <= 11 ? 1.0 / 9 : 0)];

    private readonly RegionPack pack;
    private readonly RegionSheet sheet;
    private readonly InputLayout layout;
    private readonly Dictionary<EntityKind, InputTable[]> inputs = [];
    private readonly Dictionary<EntityKind, Dictionary<string, int>> places = [];
    private readonly ILookup<string, ProjectSite> sites;
    private readonly ILookup<string, WaterShare> withdrawals;
    private readonly ILookup<string, WaterShare> discharges;
    private readonly ILookup<string, Licence> licences;
    private readonly Dictionary<string, ReservoirDefinition> reservoirs;
    private readonly ILookup<string?, int> banks;
    private readonly ILookup<string, int> parks;
    private readonly ILookup<string, int> areas;

    public RegionBuild(RegionPack pack, Drivers? drivers)
    {
        (this.pack, sheet, layout) = (pack, pack.Sheet, InputLayout.Of(pack));
        foreach (InputTableKind table in InputTables.All)
        {
            IReadOnlyList<string> ids = layout.Entities(table.Kind);
            places[table.Kind] = Places(ids);
            inputs[table.Kind] = [.. ids.Select((id, i) => Table(table, i, id))];
        }
        places[EntityKind.Programme] = Places(sheet.Programmes.Select(p => p.Id));
        for (int i = 0; i < sheet.Counties.Count; i++)
            FillLand(inputs[EntityKind.County][i]);
        if (drivers is not null)
            DriverChanges.Apply(pack, drivers, row => inputs[row.Kind][row.Entity]);
        sites = pack.Limits.OrderBy(l => Place(EntityKind.Project, l.Project))
            .ToLookup(l => l.Owner, l => new ProjectSite(Place(EntityKind.Project, l.Project), l.Limit.Value), StringComparer.Ordinal);
        (withdrawals, discharges) = (sheet.Withdrawals.ToLookup(s => s.County), sheet.Discharges.ToLookup(s => s.County));
        licences = pack.Licences.ToLookup(l => l.Segment);
        reservoirs = sheet.Reservoirs.ToDictionary(r => r.Segment, WaterBuild.Reservoir, StringComparer.Ordinal);
        banks = Indices(sheet.Segments).ToLookup(i => sheet.Segments[i].BankCounty);
        parks = Indices(sheet.Parks).ToLookup(i => sheet.Parks[i].County);
        areas = Indices(sheet.ProtectedAreas).ToLookup(i => sheet.ProtectedAreas[i].County);
    }

    public RegionDefinition ToRegion()
    {
        InputTable parameters = inputs[EntityKind.Region][0];
        UncertaintyDefinition[] uncertainties = [.. pack.Uncertainties.Select(ToUncertainty)];
        Dictionary<string, int> draws = Places(pack.Uncertainties.Select(u => u.Id));
        return new()
        {
            Id = pack.Id,
            StartYear = sheet.StartYear,
            Counties = [.. sheet.Counties.Select(ToCounty)],
            Segments = [.. sheet.Segments.Select(ToSegment)],
            ProtectedAreas = [.. sheet.ProtectedAreas.Select(ToArea)],
            Parks = [.. sheet.Parks.Select(ToPark)],
            Boundaries = [.. sheet.Boundaries.Select(ToBoundary)],
            Projects = [.. pack.Projects.Select(ToProject)],
            Programmes = [.. sheet.Programmes.Select(p => new ProgrammeDefinition(p.Id, Money.Yuan(p.Envelope)))],
            Parameters = parameters,
            Priorities = PriorityBuild.Of(sheet.Priorities),
            AirTransfer = AirTransfer.Of([.. sheet.Counties.Select(c => c.Seat)], parameters[ProcessParameters.OwnCountyShare]),
            DustCounties = [.. sheet.DustCounties.Select(id => Place(EntityKind.County, id))],
            MoverTarget = PlaceOrNone(EntityKind.County, sheet.MoverTarget),
            Uncertainties = uncertainties,
            Correlations = [.. pack.Correlations.Select(c => new Model.Numerics.Correlation(draws[c.First], draws[c.Second], c.Rho))],
            Indicators = [.. pack.Indicators.Select(i => IndicatorBuild.Of(i, sheet, Place))],
        };
    }

    private static Dictionary<string, int> Places(IEnumerable<string> ids) =>
        ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);

    private int Place(EntityKind kind, string id) => places[kind][id];

    private int PlaceOrNone(EntityKind kind, string? id) => id is null ? -1 : Place(kind, id);

    private InputTable Table(InputTableKind kind, int entity, string id)
    {
        InputTable table = new(kind.Catalogue);
        foreach (InputRow row in layout.Rows(kind, entity, id))
        {
            double low = row.Given?.Provenance.Low ?? row.Value, high = row.Given?.Provenance.High ?? row.Value;
            if (row.Ref.Row == table.Rows)
                table.Add(row.Value, low, high);
            else
                table.Set(row.Ref.Row, row.Value, low, high);
        }
        return table;
    }

    // The classes must sum to the area to the last bit of what the model checks; rounding goes to the open desert.
    private static void FillLand(InputTable county)
    {
        VariableSpec rest = CountyVariables.Land[(int)LandClass.DesertOther];
        double others = CountyVariables.Land.Where(spec => spec != rest).Sum(spec => county[spec]);
        double value = Math.Max(0, county[CountyVariables.Area] - others);
        county.Set(rest.Index, value, Math.Min(value, county.Low(rest.Index)), Math.Max(value, county.High(rest.Index)));
    }

    private CountyDefinition ToCounty(County county, int index) => new()
    {
        Id = county.Id,
        Inputs = inputs[EntityKind.County][index],
        Withdrawals = ShareOut(withdrawals[county.Id]),
        Discharges = ShareOut(discharges[county.Id]),
        Banks = [.. banks[county.Id]],
        Parks = [.. parks[county.Id]],
        ProtectedAreas = [.. areas[county.Id]],
        Sites = [.. sites[county.Id]],
    };

    private static IEnumerable<int> Indices<T>(IReadOnlyList<T> items) => Enumerable.Range(0, items.Count);

    private SegmentShare[] ShareOut(IEnumerable<WaterShare> shares)
    {
        WaterShare[] own = [.. shares];
        double sum = own.Sum(s => s.Share);
        return [.. own.Select(s => new SegmentShare(Place(EntityKind.RiverSegment, s.Segment), s.Share / sum))];
    }

    private SegmentDefinition ToSegment(Segment segment, int index) => new()
    {
        Id = segment.Id,
        Downstream = PlaceOrNone(EntityKind.RiverSegment, segment.Downstream),
        Inputs = inputs[EntityKind.RiverSegment][index],
        Inflows =
        [
            .. layout.Rows(InputTables.Segments, index, segment.Id)
                .Where(row => row.Ref.Row >= SegmentVariables.Catalogue.Count)
                .Select(row => new SegmentInflow(Place(EntityKind.Boundary, row.Spec.Id[InputTables.InflowPrefix.Length..]), row.Ref.Row)),
        ],
        Licences =
        [
            .. licences[segment.Id]
                .Select(l => WaterBuild.Licence(l, sheet.Priorities)),
        ],
        Reservoir = reservoirs.GetValueOrDefault(segment.Id),
        River = segment.River,
        NationalSection = segment.NationalSection,
        BankCounty = PlaceOrNone(EntityKind.County, segment.BankCounty),
    };

    private AreaDefinition ToArea(CountyThing area, int index) => new()
    {
        Id = area.Id,
        County = Place(EntityKind.County, area.County),
        Inputs = inputs[EntityKind.ProtectedArea][index],
    };

    private ParkDefinition ToPark(CountyThing park, int index) => new()
    {
        Id = park.Id,
        County = Place(EntityKind.County, park.County),
        Inputs = inputs[EntityKind.IndustrialPark][index],
        Sites = [.. sites[park.Id]],
    };

    private BoundaryDefinition ToBoundary(BoundarySheet boundary, int index) => new()
    {
        Id = boundary.Id,
        Inputs = inputs[EntityKind.Boundary][index],
        BoundaryQuality = boundary.Quality == BoundaryQuality.Boundary,
        FactorTable = pack.InflowTables.GetValueOrDefault(boundary.Id),
    };

    private ProjectDefinition ToProject(Project project, int index) => new()
    {
        Id = project.Id,
        Programme = Place(EntityKind.Programme, project.Programme),
        Effect = project.Effect,
        Inputs = inputs[EntityKind.Project][index],
        SpendWeights = project.Outdoor ? Outdoors : AllYear,
        Annual = project.Annual,
        HasAvailability = project.HasAvailability,
    };

    private UncertaintyDefinition ToUncertainty(Uncertainty drawn)
    {
        InputRow[] rows =
        [
            .. drawn.Targets
                .SelectMany(target => UncertaintyTargets.Of(drawn, target, TargetPattern.Find(layout, target, out _, out _)))
                .DistinctBy(row => row.Ref),
        ];
        UncertaintyDefinition draw = new()
        {
            Id = drawn.Id,
            Name = drawn.Name.En,
            DrawIndex = drawn.Draw,
            Mode = drawn.Mode,
            Distribution = drawn.Distribution,
            Low = drawn.Low ?? 0,
            Default = drawn.Default ?? 0,
            High = drawn.High ?? 0,
            Targets = [.. rows.Select(row => row.Ref)],
        };
        return drawn.Mode == DrawMode.Value ? DrivenDraw.Move(draw, rows, row => inputs[row.Kind][row.Entity].Value(row.Row)) : draw;
    }
}
