using System.Text;

namespace EcoSim.Benchmarks;

internal sealed record BenchmarkReport(BenchmarkOptions Options, IReadOnlyList<Way> Ways, bool SameBits)
{
    private Way VectorLoops => Ways[1];

    public string ToTable()
    {
        StringBuilder table = new();
        table.AppendLine($"{Options.Members} members, blocks of {Options.BlockSize}, {Environment.ProcessorCount} cores, median of {Options.Repeats}");
        foreach (Way way in Ways)
        {
            table.AppendLine(
                $"{way.Name,-26} {way.Median,9:0.000} s  {way.Nanoseconds,9:0.00} ns/entity-month-member  {Ratio(way),6:0.00} × vector loops, {ProcessorRatio(way),6:0.00} × their processor time");
        }

        return table.AppendLine(SameBits ? "same bits" : "THE BITS DIFFER").ToString();
    }

    public object ToJson() => new
    {
        SchemaVersion = 1,
        Options.Members,
        Options.BlockSize,
        Options.Repeats,
        Cores = Environment.ProcessorCount,
        SameBits,
        Ways = Ways.Select(w => new { w.Name, MedianSeconds = w.Median, MinimumSeconds = w.Smallest, NanosecondsPerEntityMonthMember = w.Nanoseconds, ProcessorSeconds = w.MedianProcessor, RatioToVectorLoops = Ratio(w), ProcessorRatio = ProcessorRatio(w) }),
    };

    private double Ratio(Way way) => way.Nanoseconds / VectorLoops.Nanoseconds;

    private double ProcessorRatio(Way way) =>
        way.MedianProcessor / way.EntityMonthMembers * VectorLoops.EntityMonthMembers / VectorLoops.MedianProcessor;
}
