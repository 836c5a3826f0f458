using EcoSim.Client.Reading;
using EcoSim.Grains.Contracts.Storage;

namespace EcoSim.Client.Exporting;

/// <summary>What a run kept beyond its indicators, as tables: a batch per entity, year and block.</summary>
internal static class KeptTables
{
    public static ExportBatch Of(RunView run, KeptKey key, KeptChunk chunk)
    {
        int perRow = chunk.Steps * chunk.Members, count = chunk.Names.Count * perRow;
        string[] names = new string[count], units = new string[count];
        int[] months = new int[count], members = new int[count];
        for (int i = 0; i < count; i++)
        {
            (names[i], units[i]) = (chunk.Names[i / perRow], chunk.Units[i / perRow]);
            (months[i], members[i]) = (i % perRow / chunk.Members + 1, chunk.FirstMember + i % chunk.Members);
        }

        List<ExportColumn> columns =
        [
            Batches.Constant("run", key.RunId, count), Batches.Constant("kind", key.Kind, count), Batches.Constant("entity", key.Entity, count),
            Batches.Constant("year", run.StartYear + key.Year, count),
        ];
        if (chunk.Steps > 1)
            columns.Add(new ExportColumn.Integers("month", months));
        columns.AddRange(
        [
            new ExportColumn.Texts("quantity", names), new ExportColumn.Texts("unit", units),
            new ExportColumn.Integers("member", members), new ExportColumn.Numbers("value", chunk.Values),
        ]);
        return new(columns);
    }
}
