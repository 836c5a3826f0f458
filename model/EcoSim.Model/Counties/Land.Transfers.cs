using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

public sealed partial class Land<V>
{
    /// <summary>The month's transfers but planting.</summary>
    /// <param name="monthIndex">Month index.</param>
    /// <param name="month">Month of the year.</param>
    /// <param name="lane">First lane of the group.</param>
    /// <param name="waiting">What of the year's planting is still to come, ha.</param>
    private void Convert(int monthIndex, int month, int lane, V waiting)
    {
        Build(lane, waiting);
        Seed(monthIndex, month, lane, waiting);
        RestoreMine(monthIndex, month, lane);
        GreenTown(month, lane);
        Fence(monthIndex, month, lane);
    }

    private V PlannedPlanting(int lane)
    {
        V sum = 0.0;
        for (int month = 0; month < MonthlyLanes.Months; month++)
            sum += context.Year.Planted.Read<V>(month, lane);
        return sum;
    }

    /// <summary>Losses go back to desert-other, planting takes of it; cohorts move to forest as they close.</summary>
    private Cohorts<V> Replant(int monthIndex, int month, int lane)
    {
        Stand<V> before = standing.Read(lane);
        V lost = plantations.BookLosses(monthIndex, lane);
        V area = context.Year.Planted.Read<V>(month, lane);
        int slot = PlantingCalendar.SlotOf(month);
        if (slot >= 0)
            plantations.Plant(monthIndex / 12 * PlantingCalendar.Count + slot, lane, area);
        Cohorts<V> cohorts = plantations.At(monthIndex, lane);
        Stand<V> after = cohorts.Area;
        standing.Write(lane, after);

        Change(LandClass.ForestTrees, lane, after.Trees - before.Trees);
        Change(LandClass.ForestShrub, lane, after.Shrubs - before.Shrubs);
        Change(LandClass.PlantationOpen, lane, after.Open - before.Open);
        Change(LandClass.DesertOther, lane, lost - area);
        return cohorts;
    }

    /// <summary>Built land grows out of desert-other; where it shrinks it goes back.</summary>
    private void Build(int lane, V waiting)
    {
        V factor = monthlyBuilt.Read<V>(lane);
        V growth = V.Min(Read(LandClass.Built, lane) * (factor - 1.0), Free(lane, waiting));
        Move(LandClass.DesertOther, LandClass.Built, lane, growth);
    }

    private void Seed(int monthIndex, int month, int lane, V waiting)
    {
        V due = Due(EffectKind.GrassSeeding, month, lane) - seeded.Total(lane);
        V area = V.Min(V.Max(due, 0.0), Free(lane, waiting));
        Move(LandClass.DesertOther, LandClass.GrassSeeded, lane, area);
        seeded.Add(monthIndex, lane, area);
    }

    private void RestoreMine(int monthIndex, int month, int lane)
    {
        V due = Due(EffectKind.MineRestoration, month, lane) - restored.Total(lane);
        V area = V.Min(V.Max(due, 0.0), V.Max(Read(LandClass.MineBare, lane), 0.0));
        Move(LandClass.MineBare, LandClass.MineRestored, lane, area);
        restored.Add(monthIndex, lane, area);
    }

    private void GreenTown(int month, int lane)
    {
        V done = greenAdded.Read<V>(lane);
        V due = Due(EffectKind.UrbanGreen, month, lane) - done;
        V area = V.Min(V.Max(due, 0.0), V.Max(Read(LandClass.Built, lane), 0.0));
        Move(LandClass.Built, LandClass.UrbanGreen, lane, area);
        greenAdded.Write(lane, done + area);
    }

    // A fence that has come to its end gives a negative step: the cover it brought goes as slowly as it came.
    private void Fence(int monthIndex, int month, int lane)
    {
        V grass = Read(LandClass.GrassHigh, lane) + Read(LandClass.GrassMid, lane) + Read(LandClass.GrassLow, lane);
        V area = V.Min(context.Year.Usable[(int)EffectKind.GrazingBan].Read<V>(month, lane) / Calendar.MuPerHectare, grass);
        fenced.Add(monthIndex, lane, area - fenced.Total(lane));
    }

    /// <summary>Irrigated cropland grows by the rebound of water saving (science 3.2), out of dry cropland.</summary>
    private void Irrigate(int lane)
    {
        V grown = (context.Year.IrrigatedArea.Read<V>(lane) - context.Inputs.Read<V>(CountyVariables.IrrigatedArea, lane)) / Calendar.MuPerHectare;
        V due = context.Inputs.Read<V>(CountyVariables.Land[(int)LandClass.CroplandIrrigated], lane) + grown
            - Read(LandClass.CroplandIrrigated, lane);
        Move(LandClass.CroplandDry, LandClass.CroplandIrrigated, lane, V.Min(V.Max(due, 0.0), Read(LandClass.CroplandDry, lane)));
    }

    /// <summary>Desert-other that no later planting of the year has been promised.</summary>
    private V Free(int lane, V waiting) => V.Max(Read(LandClass.DesertOther, lane) - waiting, 0.0);

    /// <summary>Units ever completed, ha: what has come to the end of its service stays on the ground.</summary>
    private V Due(EffectKind kind, int month, int lane) =>
        context.Year.Investment.Commissioned[(int)kind].Read<V>(month, lane) / Calendar.MuPerHectare;

    private void Change(LandClass land, int lane, V hectares) =>
        classes[(int)land].Write(lane, Read(land, lane) + hectares);
}
