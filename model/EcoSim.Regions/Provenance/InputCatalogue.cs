using System.Collections.Frozen;
using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Every input number of a region with its provenance: what share of an answer rests on estimates.</summary>
/// <remarks>An optional amount that the pack leaves at 0 or without limit is a thing that is not there, not a number.
/// Parameters of processes are numbers in any case: what is not stated is an estimate.</remarks>
public sealed class InputCatalogue
{
    private const string Allocation = "allocation";
    private const string Investment = "investment";

    private readonly FrozenDictionary<InputRef, InputNumber> byRef;

    private InputCatalogue(IReadOnlyList<InputNumber> numbers)
    {
        Numbers = numbers;
        byRef = numbers.Where(n => n.Ref is not null).ToFrozenDictionary(n => n.Ref!.Value);
    }

    public IReadOnlyList<InputNumber> Numbers { get; }

    public static InputCatalogue Of(RegionPack pack, Drivers? drivers = null)
    {
        Dictionary<InputRef, InputNumber> rows = [];
        InputLayout layout = InputLayout.Of(pack);
        foreach (InputTableKind table in InputTables.All)
        {
            IReadOnlyList<string> ids = layout.Entities(table.Kind);
            foreach (InputRow row in ids.SelectMany((id, i) => layout.Rows(table, i, id)).Where(r => IsNumber(table, r)))
                rows[row.Ref] = new(row.Path, row.Value, row.Given?.Provenance ?? Provenance.Default(row.Spec.Unit), row.Spec.Process, row.Ref);
        }
        if (drivers is not null)
            Change(pack, drivers, rows);
        return new([.. rows.Values, .. Others(pack)]);
    }

    /// <summary>Null where the row is no number of the region.</summary>
    public InputNumber? Find(InputRef row) => byRef.GetValueOrDefault(row);

    /// <summary>Numbers that some processes read.</summary>
    public IEnumerable<InputNumber> Of(IReadOnlySet<string> processes) => Numbers.Where(n => processes.Contains(n.Process));

    /// <summary>Share of the numbers that some processes read whose status is estimate; 0 where they read none.</summary>
    public double EstimateShare(IReadOnlySet<string> processes)
    {
        int all = 0, estimates = 0;
        foreach (InputNumber number in Of(processes))
        {
            all++;
            if (number.Provenance.Status == Status.Estimate)
                estimates++;
        }
        return all == 0 ? 0 : (double)estimates / all;
    }

    private static bool IsNumber(InputTableKind table, InputRow row) =>
        row.Given is not null || (double.IsFinite(row.Value) && (table == InputTables.Parameters || row.Value != 0));

    private static void Change(RegionPack pack, Drivers drivers, Dictionary<InputRef, InputNumber> rows)
    {
        foreach ((InputRow row, DriverChange change) in DriverChanges.Rows(pack, drivers))
        {
            double value = DriverChanges.Apply(rows.TryGetValue(row.Ref, out InputNumber? known) ? known.Value : row.Value, change);
            Provenance source = new(row.Spec.Unit, null, change.Status ?? Status.Estimate, change.Source ?? drivers.Id, null, null);
            rows[row.Ref] = new(row.Path, value, source, row.Spec.Process, row.Ref);
        }
    }

    private static IEnumerable<InputNumber> Others(RegionPack pack)
    {
        RegionSheet sheet = pack.Sheet;
        foreach (Programme programme in sheet.Programmes)
            yield return new($"programmes/{programme.Id}/envelope", Money.Yuan(programme.Envelope), programme.Envelope.ToQuantity().Provenance, Investment, null);
        foreach (ProjectLimit limit in pack.Limits)
            yield return new($"project-limits/{limit.Project}/{limit.Owner}", limit.Limit.Value, limit.Limit.Provenance, Investment, null);
        foreach (WaterShare share in sheet.Withdrawals)
            yield return new($"withdrawals/{share.County}/{share.Segment}", share.Share, Of(share), Allocation, null);
        foreach (WaterShare share in sheet.Discharges)
            yield return new($"discharges/{share.County}/{share.Segment}", share.Share, Of(share), "loads", null);
        foreach (Licence licence in pack.Licences)
            yield return new($"licences/{licence.Id}/monthly", licence.Monthly.Sum(), Of("Mm3/yr", licence.Status, licence.Source), Allocation, null);
        foreach (ReservoirSheet reservoir in sheet.Reservoirs)
            yield return new($"reservoirs/{reservoir.Segment}/capacity", reservoir.Capacity, Of("Mm3", reservoir.Status, reservoir.Source), "reservoirs", null);
    }

    private static Provenance Of(string unit, Status status, string? source) => new(unit, null, status, source ?? "", null, null);

    private static Provenance Of(WaterShare share) => new("1", share.Year, share.Status, share.Source ?? "", null, null);
}
