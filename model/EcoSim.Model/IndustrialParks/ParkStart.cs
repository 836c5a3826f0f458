using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Economy;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>What a park makes, uses and leaves at t = 0, without shortage and projects, as a month of that level; also read by its county, for the region's figures at the start.</summary>
public readonly struct ParkStart<V> where V : struct, ILane<V>
{
    public ParkStart(BlockContext block, int park, int lane)
    {
        LaneInputs inputs = block.Inputs.Of(EntityKind.IndustrialPark, park);
        LaneInputs parameters = block.Inputs.Parameters;
        ValueAdded = SectorGrowth.AtStart(inputs.Read<V>(ParkVariables.ValueAdded, lane),
            parameters.Read<V>(ProcessParameters.Growth[(int)Sector.Industry], lane));
        EnergyIntensity = parameters.Read<V>(ProcessParameters.EnergyIntensity[(int)Sector.Industry], lane)
            * parameters.Read<V>(ProcessParameters.EnergyFactor, lane);
        Energy = Intensity.Monthly(ValueAdded, EnergyIntensity);
        ProcessCarbon = ShareOfProcessCarbon(block.Region, park) * parameters.Read<V>(ProcessParameters.ProcessCarbon, lane) / 12.0;
        Carbon = new FuelMix<V>(parameters, lane).Carbon(Energy) + ProcessCarbon;
        Waste = inputs.Read<V>(ParkVariables.WasteGenerated, lane) / 12.0;
        WasteUtilised = Waste * inputs.Read<V>(ParkVariables.WasteUtilisedShare, lane);
    }

    /// <summary>Yuan per year.</summary>
    public V ValueAdded { get; }

    /// <summary>tce per 10⁴ yuan.</summary>
    public V EnergyIntensity { get; }

    /// <summary>tce a month.</summary>
    public V Energy { get; }

    /// <summary>t CO2 a month, of processes and in all.</summary>
    public V ProcessCarbon { get; }
    public V Carbon { get; }

    /// <summary>t a month.</summary>
    public V Waste { get; }
    public V WasteUtilised { get; }

    // The region's process emission is one number: parks carry it by value added.
    private static double ShareOfProcessCarbon(RegionDefinition region, int park)
    {
        double sum = 0;
        foreach (ParkDefinition other in region.Parks)
            sum += other.Inputs[ParkVariables.ValueAdded];
        return sum > 0 ? region.Parks[park].Inputs[ParkVariables.ValueAdded] / sum : 0;
    }
}
