namespace EcoSim.Regions;

internal static class MixSplits
{
    public static Split Of(Mix mix, string project) =>
        mix.Splits.GetValueOrDefault(project) ?? mix.Splits.GetValueOrDefault(Split.Default) ?? new Split();
}
