using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>What region.yaml must hold beyond its shape: unique ids, references that lead somewhere, sensible years and money.</summary>
internal static class SheetChecks
{
    private const int LongestRun = 200;

    public static void Run(PackDraft draft)
    {
        Years(draft);
        UniqueIds(draft);
        References(draft);
        Envelopes(draft);
        Seats(draft);
        RiverChecks.Run(draft);
        WaterShareChecks.Run(draft);
        PriorityChecks.Run(draft);
        ReservoirChecks.Run(draft);
    }

    private static void Years(PackDraft draft)
    {
        RegionSheet sheet = draft.Sheet;
        if (sheet.StartYear == 0 || sheet.EndYear == 0)
            return;     // told as missing
        if (sheet.EndYear < sheet.StartYear)
            draft.Source.Fault("endYear", $"{sheet.EndYear} is before the start year {sheet.StartYear}", $"{sheet.StartYear} or later");
        else if (sheet.EndYear - sheet.StartYear > LongestRun)
            draft.Source.Fault("endYear", $"{sheet.EndYear - sheet.StartYear} years are too many", $"at most {LongestRun}");
    }

    private static void UniqueIds(PackDraft draft)
    {
        RegionSheet sheet = draft.Sheet;
        // Entities share one name space: results, map and random numbers know them by id alone.
        Dictionary<string, string> entities = new(StringComparer.Ordinal);
        Unique(draft, "counties", sheet.Counties.Select(x => x.Id), entities);
        Unique(draft, "segments", sheet.Segments.Select(x => x.Id), entities);
        Unique(draft, "parks", sheet.Parks.Select(x => x.Id), entities);
        Unique(draft, "protectedAreas", sheet.ProtectedAreas.Select(x => x.Id), entities);
        Unique(draft, "boundaries", sheet.Boundaries.Select(x => x.Id), []);
        Unique(draft, "programmes", sheet.Programmes.Select(x => x.Id), []);
        Unique(draft, "rivers", sheet.Rivers.Select(x => x.Id), []);
        Unique(draft, "sections", sheet.Sections.Select(x => x.Id), []);
        Unique(draft, "licences", sheet.Licences.Select(x => x.Id), []);
    }

    private static void Unique(PackDraft draft, string list, IEnumerable<string> ids, Dictionary<string, string> taken)
    {
        int i = 0;
        foreach (string id in ids)
        {
            string path = $"{list}[{i++}].id";
            if (id.Length == 0)
                continue;
            if (EntityNames.Reserved.Contains(id))
                draft.Source.Fault(path, $"id '{id}' is reserved", "another id; reserved: " + string.Join(", ", EntityNames.Reserved));
            else if (!taken.TryAdd(id, path))
                draft.Source.Fault(path, $"duplicate id '{id}'", $"each id once; it stands at {taken[id]} too");
        }
    }

    private static void References(PackDraft draft)
    {
        RegionSheet sheet = draft.Sheet;
        References known = new(draft.Source);
        string[] counties = [.. sheet.Counties.Select(c => c.Id)];
        known.Check("segments", sheet.Segments, "river", s => s.River, "river", [.. sheet.Rivers.Select(r => r.Id)]);
        known.Check("segments", sheet.Segments, "downstream", s => s.Downstream, "segment", [.. sheet.Segments.Select(s => s.Id)]);
        known.Check("segments", sheet.Segments, "bankCounty", s => s.BankCounty, "county", counties);
        known.Check("segments", sheet.Segments, "nationalSection", s => s.NationalSection, "section", [.. sheet.Sections.Select(s => s.Id)]);
        known.Check("parks", sheet.Parks, "county", p => p.County, "county", counties);
        known.Check("protectedAreas", sheet.ProtectedAreas, "county", a => a.County, "county", counties);
        for (int i = 0; i < sheet.DustCounties.Count; i++)
            known.Check($"dustCounties[{i}]", sheet.DustCounties[i], "county", counties);
        known.Check("moverTarget", sheet.MoverTarget, "county", counties);
    }

    private static void Envelopes(PackDraft draft)
    {
        for (int i = 0; i < draft.Sheet.Programmes.Count; i++)
            StatedMoney(draft, $"programmes[{i}].envelope", draft.Sheet.Programmes[i].Envelope);
        if (draft.Sheet.StatedInvestment is { } stated)
            StatedMoney(draft, "statedInvestment", stated);
    }

    private static void StatedMoney(PackDraft draft, string path, StatedNumber money)
    {
        if (!Money.IsUnit(money.Unit) && money.Unit.Length > 0)
            draft.Source.Fault(path + ".unit", $"unit '{money.Unit}' is wrong", "one of " + string.Join(", ", Money.UnitNames));
        if (money.Value < 0)
            draft.Source.Fault(path + ".value", $"{money.Value} is negative money", "0 or more");
        StatedRange(draft.Source, path, money);
    }

    public static void StatedRange(SourceMap source, string path, StatedNumber stated)
    {
        if (stated.Low > stated.High)
            source.Fault(path + ".low", $"low {stated.Low} is above high {stated.High}", "low ≤ value ≤ high");
        else if (stated.Value < stated.Low || stated.Value > stated.High)
            source.Fault(path + ".value", $"{stated.Value} is outside its own range {stated.Low}–{stated.High}", "low ≤ value ≤ high");
    }

    private static void Seats(PackDraft draft)
    {
        for (int i = 0; i < draft.Sheet.Counties.Count; i++)
        {
            string path = $"counties[{i}].seat";
            IReadOnlyList<double>? seat = draft.Sheet.Counties[i].Seat;
            if (seat is null && draft.Sheet.Counties.Count > 1)
                draft.Source.Fault(path, "'seat' is missing", "[longitude, latitude], needed for distances where there are several counties");
            if (seat is [double lon, double lat] && (Math.Abs(lon) > 180 || Math.Abs(lat) > 90))
                draft.Source.Fault(path, $"[{lon}, {lat}] is no place on earth", "[longitude −180–180, latitude −90–90]");
        }
    }
}
