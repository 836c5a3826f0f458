using Microsoft.Extensions.Options;

namespace EcoSim.Grains.Runs;

/// <summary>Refuses options out of range at start.</summary>
[OptionsValidator]
public sealed partial class RunOptionsValidator : IValidateOptions<RunOptions>;
