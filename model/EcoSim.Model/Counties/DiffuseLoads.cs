using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Loads of villages, livestock and cropland (science 4.1, 4.2).</summary>
internal sealed class DiffuseLoads<V>(CountyContext context) where V : struct, ILane<V>
{
    private readonly CountyYear year = context.Year;

    private LaneInputs Inputs => context.Inputs;

    private LaneInputs Parameters => context.Parameters;

    /// <summary>POPr·κ_r·f·Δ·1e-6 × toilets; treatment removes, λ delivers.</summary>
    public SourceLoad<V> Rural(int pollutant, int month, int lane)
    {
        V raw = year.PopulationRural.Read<V>(month, lane) * Parameter(ProcessParameters.KappaRural[pollutant], lane)
            * Parameter(ProcessParameters.AridRural, lane) * (Calendar.Days(month) * 1e-6);
        if ((Pollutant)pollutant is Pollutant.AmmoniaNitrogen or Pollutant.TotalNitrogen)
        {
            raw *= LoadFactors.Normalised(Parameter(ProcessParameters.ToiletLoadCut, lane),
                year.ToiletShare.Read<V>(month, lane), Inputs.Read<V>(CountyVariables.ToiletShare, lane));
        }

        V left = LoadFactors.RuralTreatment(
            Inputs.Read<V>(CountyVariables.RuralSewageTreatedShare, lane),
            year.RuralTreatedPlant.Read<V>(month, lane),
            year.RuralTreatedWetland.Read<V>(month, lane),
            Parameter(ProcessParameters.RuralPlantRemoval[pollutant], lane),
            Parameter(ProcessParameters.RuralWetlandRemoval[pollutant], lane),
            Parameter(ProcessParameters.RuralLoadFloor, lane));
        return SourceLoad<V>.Diffuse(raw, left, Parameter(ProcessParameters.DeliveryRural, lane));
    }

    /// <summary>PE·κ_l/12·1e-3·r_m·f_dry; manure that is used is removed.</summary>
    public SourceLoad<V> Livestock(int pollutant, int month, int lane)
    {
        V raw = Inputs.Read<V>(CountyVariables.Livestock, lane) * Parameter(ProcessParameters.KappaLivestock[pollutant], lane)
            * Parameter(ProcessParameters.AridLivestock, lane) * MonthOfYear(month, lane);
        V left = LoadFactors.Manure(year.ManureShare.Read<V>(month, lane), Inputs.Read<V>(CountyVariables.ManureUsedShare, lane));
        return SourceLoad<V>.Diffuse(raw, left, Parameter(ProcessParameters.DeliveryLivestock, lane));
    }

    /// <summary>A·κ_c/12·1e-3·r_m·f_run; drip irrigation removes runoff. A is all cropland of the start.</summary>
    public SourceLoad<V> Cropland(int pollutant, int month, int lane)
    {
        V area = Inputs.Read<V>(CountyVariables.Land[(int)LandClass.CroplandIrrigated], lane)
            + Inputs.Read<V>(CountyVariables.Land[(int)LandClass.CroplandDry], lane);
        V raw = area * Parameter(ProcessParameters.KappaCropland[pollutant], lane)
            * Parameter(ProcessParameters.RunoffCropland, lane) * MonthOfYear(month, lane);
        V left = LoadFactors.Normalised(Parameter(ProcessParameters.DripRunoffCut, lane),
            year.DripShare.Read<V>(month, lane), Inputs.Read<V>(CountyVariables.DripShare, lane));
        // Phosphorus is sorbed to soil.
        VariableSpec delivery = pollutant == (int)Pollutant.TotalPhosphorus
            ? ProcessParameters.DeliveryCroplandPhosphorus
            : ProcessParameters.DeliveryCropland;
        return SourceLoad<V>.Diffuse(raw, left, Parameter(delivery, lane));
    }

    // kg/yr → t of the month: r_m/12·1e-3, where r_m = 12 × the month's share.
    private V MonthOfYear(int month, int lane) => Parameter(ProcessParameters.DiffuseWeights[month], lane) * 1e-3;

    private V Parameter(VariableSpec spec, int lane) => Parameters.Read<V>(spec, lane);
}
