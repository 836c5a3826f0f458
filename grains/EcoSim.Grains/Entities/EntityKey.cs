using EcoSim.Grains.Contracts.Blocks;

namespace EcoSim.Grains.Entities;

/// <summary>The parts of a key <c>{run}/{block}/{attempt}/{entity}</c>; a block's own key has no entity.</summary>
/// <param name="BlockKey">The first three parts.</param>
internal readonly record struct EntityKey(string RunId, int Block, int Attempt, string Entity, string BlockKey)
{
    public static EntityKey Parse(string key)
    {
        string[] parts = key.Split('/', 4);
        if (parts.Length < 3 || !int.TryParse(parts[1], out int block) || !int.TryParse(parts[2], out int attempt))
            throw new FormatException($"'{key}' is not {{run}}/{{block}}/{{attempt}}/{{entity}}.");
        return new(parts[0], block, attempt, parts.Length > 3 ? parts[3] : "", $"{parts[0]}/{parts[1]}/{parts[2]}");
    }

    public bool IsOf(BlockOrder order) => BlockKey == order.Key;
}
