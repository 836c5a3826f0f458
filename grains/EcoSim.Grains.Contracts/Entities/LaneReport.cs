namespace EcoSim.Grains.Contracts.Entities;

/// <summary>States of an entity at the end of a year: [row][lane]. Never changed once sent.</summary>
public sealed record LaneReport(int Rows, int Lanes, double[] Values);
