using System.Text;
using Parquet;
using Parquet.Schema;

namespace EcoSim.Client.Exporting;

public enum ExportFormat
{
    Csv,
    Parquet,
}

/// <summary>A file being written batch by batch, so that a month's worth of members never lies in memory at once.</summary>
internal abstract class ExportFile : IAsyncDisposable
{
    /// <param name="path">Without ending.</param>
    /// <param name="format">Which kind of file.</param>
    /// <param name="metadata">For the footer of a Parquet file.</param>
    public static ExportFile Create(string path, ExportFormat format, IReadOnlyDictionary<string, string> metadata) => format == ExportFormat.Csv
        ? new CsvFile(path + ".csv")
        : new ParquetFile(path + ".parquet", metadata);

    public abstract string Path { get; }

    public abstract Task Add(ExportBatch batch, CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();

    private sealed class CsvFile(string path) : ExportFile
    {
        // The mark tells spreadsheets that the Chinese is UTF-8.
        private readonly StreamWriter writer = new(path, false, new UTF8Encoding(true)) { NewLine = "\r\n" };
        private bool begun;

        public override string Path => path;

        public override Task Add(ExportBatch batch, CancellationToken cancellation)
        {
            CsvExport.Write(writer, batch, !begun);
            begun = true;
            return Task.CompletedTask;
        }

        public override ValueTask DisposeAsync() => writer.DisposeAsync();
    }

    private sealed class ParquetFile(string path, IReadOnlyDictionary<string, string> metadata) : ExportFile
    {
        private readonly FileStream stream = File.Create(path);
        private ParquetWriter? writer;
        private DataField[] fields = [];

        public override string Path => path;

        public override async Task Add(ExportBatch batch, CancellationToken cancellation)
        {
            writer ??= await Open(batch, cancellation);
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            for (int i = 0; i < fields.Length; i++)
                await Write(group, fields[i], batch.Columns[i], cancellation);
        }

        public override async ValueTask DisposeAsync()
        {
            if (writer is not null)
                await writer.DisposeAsync();
            await stream.DisposeAsync();
        }

        private async Task<ParquetWriter> Open(ExportBatch batch, CancellationToken cancellation)
        {
            fields = [.. batch.Columns.Select(Field)];
            ParquetWriter opened = await ParquetWriter.CreateAsync(
                new ParquetSchema(fields), stream, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd }, false, cancellation);
            opened.CustomMetadata = metadata.ToDictionary();
            return opened;
        }

        private static DataField Field(ExportColumn column) => column switch
        {
            ExportColumn.Texts => new DataField<string>(column.Name, false),
            ExportColumn.Integers => new DataField<int>(column.Name),
            _ => new DataField<double>(column.Name),
        };

        private static Task Write(ParquetRowGroupWriter group, DataField field, ExportColumn column, CancellationToken cancellation) => column switch
        {
            ExportColumn.Texts texts => group.WriteAsync(field, texts.Values),
            ExportColumn.Integers integers => group.WriteAsync<int>(field, integers.Values.AsMemory(), cancellationToken: cancellation),
            ExportColumn.Numbers numbers => group.WriteAsync<double>(field, numbers.Values.AsMemory(), cancellationToken: cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
        };
    }
}
