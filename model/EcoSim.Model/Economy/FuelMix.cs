using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Economy;

/// <summary>Shares of the fuels in energy use and what they emit, of one group of lanes (science 6).</summary>
public readonly struct FuelMix<V> where V : struct, ILane<V>
{
    public FuelMix(LaneInputs parameters, int lane)
    {
        CoalShare = parameters.Read<V>(ProcessParameters.FuelCoal, lane);
        OilShare = parameters.Read<V>(ProcessParameters.FuelOil, lane);
        GasShare = parameters.Read<V>(ProcessParameters.FuelGas, lane);
        ElectricityShare = parameters.Read<V>(ProcessParameters.FuelElectricity, lane);
        CoalCarbon = parameters.Read<V>(ProcessParameters.CarbonCoal, lane);
        OilCarbon = parameters.Read<V>(ProcessParameters.CarbonOil, lane);
        GasCarbon = parameters.Read<V>(ProcessParameters.CarbonGas, lane);
        GridFactor = parameters.Read<V>(ProcessParameters.GridFactor, lane);
        ElectricityPerTce = parameters.Read<V>(ProcessParameters.ElectricityPerTce, lane);
    }

    public V CoalShare { get; }
    public V OilShare { get; }
    public V GasShare { get; }
    public V ElectricityShare { get; }

    /// <summary>t CO2 per tce; likewise oil and gas.</summary>
    public V CoalCarbon { get; }
    public V OilCarbon { get; }
    public V GasCarbon { get; }

    /// <summary>t CO2 per MWh.</summary>
    public V GridFactor { get; }

    /// <summary>MWh per tce.</summary>
    public V ElectricityPerTce { get; }

    /// <summary>Energy of the four fuels together, tce: the use itself where the shares sum to 1 (I8).</summary>
    public V SumOfFuels(V energy) => energy * CoalShare + energy * OilShare + energy * GasShare + energy * ElectricityShare;

    /// <summary>CO2 of an energy use, t.</summary>
    /// <param name="energy">tce.</param>
    public V Carbon(V energy) =>
        energy * CoalShare * CoalCarbon + energy * OilShare * OilCarbon + energy * GasShare * GasCarbon
        + energy * ElectricityShare * ElectricityPerTce * GridFactor;

    /// <summary>CO2 of the grid that a month's generation displaces, t.</summary>
    /// <param name="capacity">kW.</param>
    /// <param name="hours">Full-load hours, h/yr.</param>
    public V Displaced(V capacity, V hours) => capacity * hours / 12.0 / 1000.0 * GridFactor;
}
