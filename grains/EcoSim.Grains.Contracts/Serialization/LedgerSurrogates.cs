using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Contracts.Serialization;

/// <summary>A breach on the wire.</summary>
[GenerateSerializer, Alias("EcoSim.Breach")]
public readonly record struct BreachSurrogate(
    [property: Id(0)] string Invariant,
    [property: Id(1)] string Quantity,
    [property: Id(2)] double Tolerance,
    [property: Id(3)] double ScaleFloor,
    [property: Id(4)] int Lane,
    [property: Id(5)] int MonthIndex,
    [property: Id(6)] double Residual,
    [property: Id(7)] double Scale);

/// <summary>A ledger's report on the wire.</summary>
[GenerateSerializer, Alias("EcoSim.LedgerReport")]
public readonly record struct LedgerReportSurrogate(
    [property: Id(0)] double LargestRelative, [property: Id(1)] string? LargestAt, [property: Id(2)] BreachSurrogate[] Breaches);

/// <summary>The model's own type carries no attribute of Orleans.</summary>
[RegisterConverter]
public sealed class LedgerReportConverter : IConverter<LedgerReport, LedgerReportSurrogate>
{
    public LedgerReport ConvertFromSurrogate(in LedgerReportSurrogate surrogate) =>
        new(surrogate.LargestRelative, surrogate.LargestAt, [.. surrogate.Breaches.Select(ToBreach)]);

    public LedgerReportSurrogate ConvertToSurrogate(in LedgerReport value) =>
        new(value.LargestRelative, value.LargestAt, [.. value.Breaches.Select(ToSurrogate)]);

    private static Breach ToBreach(BreachSurrogate b) =>
        new(new(b.Invariant, b.Quantity, b.Tolerance, b.ScaleFloor), b.Lane, b.MonthIndex, b.Residual, b.Scale);

    private static BreachSurrogate ToSurrogate(Breach b) => new(
        b.Balance.Id, b.Balance.Quantity, b.Balance.Tolerance, b.Balance.ScaleFloor, b.Lane, b.MonthIndex, b.Residual, b.Scale);
}
