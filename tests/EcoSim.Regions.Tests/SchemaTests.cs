using NJsonSchema;
using YamlDotNet.Serialization;

namespace EcoSim.Regions.Tests;

public class SchemaTests
{
    public static TheoryData<string> Names => [.. SchemaGenerator.Generate().Keys];

    // ECOSIM_WRITE_SCHEMAS=1 writes the files anew, as `ecosim schema` does.
    [Theory]
    [MemberData(nameof(Names))]
    public void Generate_FromRecords_EqualsCommittedFile(string name)
    {
        string path = Path.Combine(Repository.Folder, "scenarios", name);
        if (Environment.GetEnvironmentVariable("ECOSIM_WRITE_SCHEMAS") == "1")
            File.WriteAllText(path, SchemaGenerator.Generate()[name]);
        Assert.Equal(File.ReadAllText(path), SchemaGenerator.Generate()[name]);
    }

    // What the reader takes, an editor must not mark as wrong.
    [Theory]
    [InlineData("region.schema.json", "region.yaml")]
    [InlineData("indicators.schema.json", "indicators.yaml")]
    [InlineData("scenario.schema.json", "mixes/*.yaml")]
    [InlineData("drivers.schema.json", "drivers/*.yaml")]
    public async Task Validate_BaiyinFiles_FitTheirSchema(string name, string pattern)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(SchemaGenerator.Generate()[name]);
        string[] files = Directory.GetFiles(Path.Combine(Repository.Folder, "scenarios", "baiyin"), pattern);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(schema.Validate(Json(File.ReadAllText(file)))));
    }

    [Theory]
    [InlineData("id: dry", "id: Dry")]
    [InlineData("factor: 0.8", "factor: -1")]
    [InlineData("changes:", "chages:")]
    [InlineData("name: { zh: 偏枯, en: Dry }", "name: { zh: 偏枯 }")]
    public async Task Validate_BrokenDrivers_IsMarked(string from, string to)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(SchemaGenerator.Generate()["drivers.schema.json"]);
        Assert.Empty(schema.Validate(Json(SmallPack.Dry)));
        Assert.NotEmpty(schema.Validate(Json(SmallPack.Dry.Replace(from, to))));
    }

    private static string Json(string yaml) => new SerializerBuilder().JsonCompatible().Build()
        .Serialize(new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(yaml));
}
