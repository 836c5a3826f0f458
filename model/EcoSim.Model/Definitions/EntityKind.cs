namespace EcoSim.Model.Definitions;

/// <summary>What an input number or a state belongs to.</summary>
public enum EntityKind
{
    Region,
    County,
    RiverSegment,
    ProtectedArea,
    IndustrialPark,
    Boundary,
    Project,
    Programme,
}

/// <summary>A simulated entity: its kind and its place in the region's list of that kind.</summary>
public readonly record struct EntityRef(EntityKind Kind, int Index);
