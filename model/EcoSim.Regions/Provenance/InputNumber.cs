using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>An input number of the compiled region and where it comes from.</summary>
/// <param name="Path"><c>counties/north/livestock</c>, as targets name it.</param>
/// <param name="Value">After the drivers.</param>
/// <param name="Provenance">Of the model's default where the pack is silent.</param>
/// <param name="Process">The process that reads it.</param>
/// <param name="Ref">Row of the compiled region; null for numbers that stand outside the tables of inputs.</param>
public sealed record InputNumber(string Path, double Value, Provenance Provenance, string Process, InputRef? Ref);
