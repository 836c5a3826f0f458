using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Keeps a driver in force where an uncertainty replaces the value that the driver has changed.</summary>
/// <remarks>The range moves with the value: low, default and high are multiplied by what the value was. Where rows of one
/// draw were changed differently, or from 0, no one range fits: the changed rows keep the driver's value and are not drawn.</remarks>
internal static class DrivenDraw
{
    /// <param name="draw">A draw in mode value, as the pack states it.</param>
    /// <param name="rows">Its rows, with their values before the drivers.</param>
    /// <param name="value">Value of a row after the drivers.</param>
    public static UncertaintyDefinition Move(UncertaintyDefinition draw, IReadOnlyList<InputRow> rows, Func<InputRef, double> value)
    {
        HashSet<InputRef> changed = [.. rows.Where(row => value(row.Ref) != row.Value).Select(row => row.Ref)];
        if (changed.Count == 0)
            return draw;
        double[] ratios = [.. rows.Select(row => value(row.Ref) / row.Value).Distinct()];
        if (ratios is not [> 0 and < double.PositiveInfinity])
            return draw with { Targets = [.. draw.Targets.Where(target => !changed.Contains(target))] };
        VariableSpec spec = rows[0].Spec;
        double Scaled(double bound) => Math.Clamp(bound * ratios[0], spec.Minimum, spec.Maximum);
        return draw with { Low = Scaled(draw.Low), Default = Scaled(draw.Default), High = Scaled(draw.High) };
    }
}
