using System.Text;
using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace EcoSim.Cli.Tests;

public sealed class ExportTests : IDisposable
{
    private const int Members = 5;
    private const int Years = 5;
    private const int Rows = 7;

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Export_Csv_OpensInASpreadsheet()
    {
        await Kept("csv");
        byte[] bytes = File.ReadAllBytes(At("targets.csv"));
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        string[] lines = File.ReadAllLines(At("series.csv"));
        Assert.Equal("run,indicator,entity,year,unit,members,mean,p05,p50,p95", lines[0]);
        Assert.Equal(1 + Rows * Years, lines.Length);
        Assert.Equal(1 + Rows * Years * Members, File.ReadAllLines(At("members.csv")).Length);
        Assert.StartsWith("run,kind,entity,year,month,quantity,unit,member,value", File.ReadLines(At("months.csv")).First());
    }

    [Fact]
    public async Task Export_Parquet_HoldsTheSameAsCsv()
    {
        await Kept("csv");
        await cli.Run("export", "last", "--to", "parquet", "--out", "out");
        double[] csv = [.. File.ReadLines(At("members.csv")).Skip(1).Select(l => double.Parse(l.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(csv, await Column("members.parquet", "value"));
        Assert.Equal(File.ReadLines(At("months.csv")).Count() - 1, (await Column("months.parquet", "value")).Length);
    }

    [Fact]
    public async Task Export_Manifest_SaysWhatTheRunWas()
    {
        await Kept("parquet");
        JsonElement manifest = JsonDocument.Parse(File.ReadAllText(At("manifest.json"))).RootElement;
        Assert.Equal(("plan", Members, "months"), (manifest.GetProperty("scenario").GetString(), manifest.GetProperty("members").GetInt32(), manifest.GetProperty("keep").GetString()));
        await using ParquetReader reader = await ParquetReader.CreateAsync(At("series.parquet"));
        Assert.Equal(manifest.GetProperty("resultHash").GetString(), reader.CustomMetadata["ecosim.result"]);
    }

    private string At(string file) => Path.Combine(cli.Folder, "out", file);

    private async Task Kept(string format)
    {
        await cli.Run("init", "p");
        await cli.Run("run", "p/mixes/plan.yaml", "--members", $"{Members}", "--keep", "months");
        Assert.Equal(ExitCodes.Done, (await cli.Run("export", "last", "--to", format, "--out", "out")).Code);
    }

    private async Task<double[]> Column(string file, string name)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(At(file));
        DataField field = reader.Schema.DataFields.Single(f => f.Name == name);
        List<double> values = [];
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            double[] part = new double[group.RowCount];
            await group.ReadAsync<double>(field, part.AsMemory());
            values.AddRange(part);
        }

        return [.. values];
    }
}
