using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Reads what an ensemble draws, and finds the rows that each draw acts on.</summary>
internal static class UncertaintyReader
{
    private const int LastDraw = 1_000_000;

    private static readonly CsvColumns Columns = new(
        ["id", "draw", "name_zh", "name_en", "mode", "distribution", "low", "default", "high", "unit", "targets", "status", "source"], ["year", "note"]);

    private static readonly Dictionary<string, DrawMode> Modes = new()
    {
        ["value"] = DrawMode.Value, ["factor"] = DrawMode.Factor, ["total"] = DrawMode.Total, ["quantile"] = DrawMode.Quantile,
    };

    private static readonly Dictionary<string, DistributionKind> Kinds = new()
    {
        ["T"] = DistributionKind.Triangular, ["LT"] = DistributionKind.LogTriangular, ["U"] = DistributionKind.Uniform,
    };

    public static void Read(PackDraft draft)
    {
        string? path = draft.Sheet.Tables.Uncertainties;
        if (!draft.TryOpen("uncertainties", path, out string text))
            return;
        HashSet<int> draws = [];
        UncertaintyChecks checks = new(draft);
        foreach (CsvRow row in CsvSheet.Read(path!, text, Columns, draft.Faults).Rows)
        {
            row.Key = row.Text("id");
            if (row.Id("id") is { } id && !draft.UncertaintyIds.Add(id))
                row.Fault("id", $"duplicate id '{id}'", "each uncertainty once");
            int? draw = row.Whole("draw", 0, LastDraw);
            if (draw is { } number && !draws.Add(number))
                row.Fault("draw", $"draw {number} stands twice", "a number of its own for each uncertainty: two with one number would not be independent");
            if (ReadRow(row, draw) is not { } uncertainty)
                continue;
            checks.Check(row, uncertainty);
            draft.Uncertainties.Add(uncertainty);
        }
    }

    private static Uncertainty? ReadRow(CsvRow row, int? draw)
    {
        DrawMode? mode = row.OneOf("mode", Modes);
        DistributionKind? kind = row.OneOf("distribution", Kinds);
        string? zh = row.Needed("name_zh"), en = row.Needed("name_en"), unit = row.Needed("unit"), targets = row.Needed("targets");
        Status? status = row.OneOf("status", NumberCells.Statuses);
        if (draw is null || mode is null || kind is null || zh is null || en is null || unit is null || targets is null || status is null)
            return null;
        bool own = mode == DrawMode.Quantile;
        return new()
        {
            Id = row.Text("id"),
            Draw = draw.Value,
            Name = new() { Zh = zh, En = en },
            Mode = mode.Value,
            Distribution = kind.Value,
            Low = own ? null : row.Number("low"),
            Default = own ? null : row.Number("default"),
            High = own ? null : row.Number("high"),
            Unit = unit,
            Targets = [.. targets.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Status = status.Value,
            Source = row.Text("source"),
        };
    }
}
