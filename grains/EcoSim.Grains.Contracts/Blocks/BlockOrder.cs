namespace EcoSim.Grains.Contracts.Blocks;

/// <summary>One attempt at one block of members.</summary>
/// <param name="Attempt">The fence: what other attempts still say is ignored.</param>
[GenerateSerializer, Immutable, Alias("EcoSim.BlockOrder")]
public sealed record BlockOrder(
    [property: Id(0)] string RunId,
    [property: Id(1)] int Block,
    [property: Id(2)] int Attempt,
    [property: Id(3)] int FirstMember,
    [property: Id(4)] int Members)
{
    /// <summary>Time after which a message within a block is given up: on a busy machine it may lie in line for long, and a dropped one fails the block.</summary>
    public const string LongestWait = "00:10:00";

    /// <summary>Key of the block's own grain.</summary>
    public string Key => $"{RunId}/{Block}/{Attempt}";

    /// <summary>Key of an entity's grain.</summary>
    public string KeyOf(string entity) => $"{RunId}/{Block}/{Attempt}/{entity}";
}
