using EcoSim.Benchmarks;

return args switch
{
    ["baiyin", .. string[] rest] => await BaiyinBenchmark.Run(BenchmarkOptions.Parse(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("EcoSim.Benchmarks baiyin [--members N] [--repeats R] [--block-size B] [--until YEAR]");
    return 1;
}
