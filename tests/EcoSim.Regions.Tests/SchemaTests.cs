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
}
