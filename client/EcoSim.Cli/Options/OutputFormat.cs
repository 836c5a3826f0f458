namespace EcoSim.Cli.Options;

public enum OutputFormat
{
    Table,
    Json,
    Csv,
}
