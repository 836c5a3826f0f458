using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Investment;

namespace EcoSim.Model.Explanations;

/// <summary>Where the works stand that can move a row of results, by the region's own shape: what flows where, whose air reaches whom.</summary>
/// <param name="Counties">Indices, in declared order; likewise the others.</param>
/// <param name="Segments">Segments whose state the row reads.</param>
/// <param name="Basin">Those and all segments upstream of them.</param>
/// <param name="Programme">Programme whose projects alone count; null for all.</param>
public sealed record IndicatorScope(
    IReadOnlyList<int> Counties, IReadOnlyList<int> Parks, IReadOnlyList<int> Segments, IReadOnlyList<int> Basin,
    IReadOnlyList<int> Areas, int? Programme)
{
    private static readonly string[] SectionStates = ["sections-iii-share", "sections-worse-v-share", "satisfaction-index"];

    /// <summary>Counties, then parks.</summary>
    public IEnumerable<EntityRef> Owners =>
        Counties.Select(c => new EntityRef(EntityKind.County, c)).Concat(Parks.Select(p => new EntityRef(EntityKind.IndustrialPark, p)));

    /// <param name="entity">Entity of the row; null for the row of all together.</param>
    public static IndicatorScope Of(RegionDefinition region, IndicatorDefinition indicator, EntityRef? entity)
    {
        StateCatalogue.TryGet(indicator.State!, out StateSpec state);
        ScopeBuilder builder = new(region);
        foreach (EntityRef one in entity is { } single ? [single] : indicator.Entities)
            builder.Add(state, one, indicator.Over);
        return builder.Build(state);
    }

    /// <summary>Sites of the owners whose project has one of the kinds, in declared order; sites without a limit included.</summary>
    public IEnumerable<(EntityRef Owner, ProjectSite Site)> Sites(RegionDefinition region, IEnumerable<EffectKind> kinds)
    {
        HashSet<EffectKind> wanted = [.. kinds];
        return from owner in Owners
               from site in ProjectSites.Of(region, owner)
               let project = region.Projects[site.Project]
               where wanted.Contains(project.Effect) && (Programme is null || project.Programme == Programme)
               select (owner, site);
    }

    private sealed class ScopeBuilder(RegionDefinition region)
    {
        private readonly SortedSet<int> counties = [];
        private readonly SortedSet<int> parks = [];
        private readonly SortedSet<int> segments = [];
        private readonly SortedSet<int> areas = [];
        private int? programme;

        public void Add(StateSpec state, EntityRef entity, IReadOnlyList<int>? over)
        {
            switch (entity.Kind)
            {
                case EntityKind.Programme:
                    programme = entity.Index;
                    counties.UnionWith(Enumerable.Range(0, region.Counties.Count));
                    break;
                case EntityKind.Region:
                    AddRegion(state, over);
                    break;
                default:
                    AddEntities(entity.Kind, [entity.Index]);
                    break;
            }
        }

        public IndicatorScope Build(StateSpec state)
        {
            List<int> basin = Upstream();
            AddBasin(basin);
            AddAir(state);
            bool parksAlone = state.Kind == EntityKind.IndustrialPark;
            foreach (int park in parks)
                counties.Add(region.Parks[park].County);
            if (!parksAlone)
                parks.UnionWith(counties.SelectMany(c => region.Counties[c].Parks));
            return new([.. counties], [.. parks], [.. segments], basin, [.. areas], programme);
        }

        private void AddRegion(StateSpec state, IReadOnlyList<int>? over)
        {
            EntityKind kind = state.Kind == EntityKind.Region ? EntityKind.County : state.Kind;
            IEnumerable<int> indices = over ?? Enumerable.Range(0, region.CountOf(kind));
            if (SectionStates.Contains(state.Id))
            {
                IEnumerable<int> sections = kind == EntityKind.RiverSegment ? indices : Enumerable.Range(0, region.Segments.Count);
                AddEntities(EntityKind.RiverSegment, sections.Where(s => region.Segments[s].NationalSection is not null));
            }
            else if (state.Id == "black-odorous-months")
            {
                indices = indices.Where(s => region.Segments[s].Inputs[SegmentVariables.ScreenedBlackOdorous] >= 0.5);
            }

            if (kind != EntityKind.RiverSegment || !SectionStates.Contains(state.Id))
                AddEntities(kind, indices);
        }

        private void AddEntities(EntityKind kind, IEnumerable<int> indices)
        {
            foreach (int index in indices)
            {
                (kind switch
                {
                    EntityKind.County => counties,
                    EntityKind.IndustrialPark => parks,
                    EntityKind.RiverSegment => segments,
                    EntityKind.ProtectedArea => areas,
                    _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
                }).Add(index);
                if (kind == EntityKind.ProtectedArea)
                    counties.Add(region.ProtectedAreas[index].County);
            }
        }

        private List<int> Upstream()
        {
            List<int>[] above = [.. region.Segments.Select(_ => new List<int>())];
            for (int s = 0; s < region.Segments.Count && segments.Count > 0; s++)
            {
                if (region.Segments[s].Downstream >= 0)
                    above[region.Segments[s].Downstream].Add(s);
            }

            SortedSet<int> found = [.. segments];
            Stack<int> open = new(segments);
            while (open.TryPop(out int s))
            {
                foreach (int upstream in above[s].Where(found.Add))
                    open.Push(upstream);
            }

            return [.. found];
        }

        // Who discharges, withdraws or owns a bank there.
        private void AddBasin(List<int> basin)
        {
            HashSet<int> within = [.. basin];
            for (int c = 0; c < region.Counties.Count; c++)
            {
                CountyDefinition county = region.Counties[c];
                if (county.Discharges.Concat(county.Withdrawals).Any(s => within.Contains(s.Segment)) || county.Banks.Any(within.Contains))
                    counties.Add(c);
            }
        }

        private void AddAir(StateSpec state)
        {
            if (state.Id is not ("good-day-share" or "pm25-mean" or "pm10-mean" or "dust-days" or "satisfaction-index"))
                return;
            foreach (int receptor in counties.ToArray())
                counties.UnionWith(Enumerable.Range(0, region.Counties.Count).Where(c => region.AirTransfer[receptor][c] > 0));
            if (state.Id is "good-day-share" or "dust-days")
                counties.UnionWith(region.DustCounties);
        }
    }
}
