namespace EcoSim.Benchmarks;

internal sealed record BenchmarkOptions(int Members = 1000, int Repeats = 5, int BlockSize = 256, int? EndYear = null)
{
    public static BenchmarkOptions Parse(string[] args)
    {
        BenchmarkOptions options = new();
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            int value = int.Parse(args[i + 1]);
            options = args[i] switch
            {
                "--members" => options with { Members = value },
                "--repeats" => options with { Repeats = value },
                "--block-size" => options with { BlockSize = value },
                "--until" => options with { EndYear = value },
                _ => throw new ArgumentException($"unknown option {args[i]}"),
            };
        }

        return options;
    }
}
