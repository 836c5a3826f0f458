using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>A county.</summary>
public sealed class CountyModel<V> where V : struct, ILane<V>
{
}
