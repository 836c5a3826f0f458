using System.CommandLine;
using System.CommandLine.Parsing;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Packs;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Regions;

namespace EcoSim.Cli.Options;

/// <summary>Options of commands that run something.</summary>
public sealed class RunOptions
{
    private const int Tile = 64;
    private const int LargestBlock = 65536;
    private const int DefaultMembers = 1000;
    private const uint DefaultSeed = 42;

    private readonly Option<long?> members;
    private readonly Option<long?> seed;
    private readonly Option<int?> until;
    private readonly Option<string?> drivers;
    private readonly Option<bool> central;
    private readonly Option<string> keep;
    private readonly Option<long?> blockSize;
    private readonly Option<string> engine;

    public RunOptions(Texts texts)
    {
        members = Number("--members", texts["help.members"], 1, EnsembleSpec.Most);
        seed = Number("--seed", texts["help.seed"], 0, uint.MaxValue);
        until = new("--until") { Description = texts["help.until"], HelpName = "YEAR" };
        drivers = new("--drivers") { Description = texts["help.drivers"], HelpName = "NAME" };
        central = new("--central") { Description = texts["help.central"] };
        keep = new("--keep") { Description = texts["help.keep"], HelpName = "none|members|months", DefaultValueFactory = _ => "none" };
        keep.AcceptOnlyFromAmong("none", "members", "months");
        blockSize = Number("--block-size", texts["help.block-size"], 1, LargestBlock);
        engine = new("--engine") { Description = texts["help.engine"], HelpName = "grains|loops", DefaultValueFactory = _ => "grains" };
        engine.AcceptOnlyFromAmong("grains", "loops");
    }

    public IEnumerable<Option> All => [members, seed, until, drivers, central, keep, blockSize, engine];

    /// <summary>The request for one mix.</summary>
    /// <param name="ensemble">What the mix asks for itself; null to leave it aside, so that compared mixes share one seed.</param>
    public RunRequest Request(ParseResult result, PackLocation location, string mix, EnsembleSpec? ensemble, string runId)
    {
        bool one = result.GetValue(central);
        return new()
        {
            RunId = runId,
            Pack = RunRequest.PackOf(location.Files.Texts),
            Mix = mix,
            Drivers = result.GetValue(drivers),
            Members = one ? 1 : (int)(result.GetValue(members) ?? ensemble?.Members ?? DefaultMembers),
            Seed = (uint)(result.GetValue(seed) ?? ensemble?.Seed ?? DefaultSeed),
            EndYear = result.GetValue(until),
            BlockSize = Block(result.GetValue(blockSize)),
            Central = one,
            Keep = result.GetValue(keep) switch { "members" => KeepLevel.Members, "months" => KeepLevel.Months, _ => KeepLevel.None },
            Engine = result.GetValue(engine) == "loops" ? RunEngine.Loops : RunEngine.Grains,
        };
    }

    public int? Until(ParseResult result) => result.GetValue(until);

    public string? Drivers(ParseResult result) => result.GetValue(drivers);

    // Sums are taken in tiles of 64 members, so that a block's size never changes a bit: sizes are rounded up to whole tiles.
    private static int Block(long? asked) => asked is { } size ? (int)((size + Tile - 1) / Tile * Tile) : RunRequest.DefaultBlockSize;

    private static Option<long?> Number(string name, string description, long least, long most)
    {
        Option<long?> option = new(name) { Description = description, HelpName = $"{least}..{most}" };
        option.Validators.Add(result => Check(result, option, least, most));
        return option;
    }

    private static void Check(OptionResult result, Option<long?> option, long least, long most)
    {
        if (result.Tokens.Count == 1 && long.TryParse(result.Tokens[0].Value, out long value) && value >= least && value <= most)
            return;
        if (!result.Implicit)
            result.AddError(option.Name);
    }
}
