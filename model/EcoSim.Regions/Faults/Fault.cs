namespace EcoSim.Regions;

/// <summary>One thing that is wrong with a file, where it stands, and what would be right.</summary>
/// <param name="File">Path inside the pack.</param>
/// <param name="Line">From 1; 1 where the file as a whole is meant.</param>
/// <param name="Column">Character of the line, from 1.</param>
/// <param name="Path">Keys that lead to the place: <c>segments[2].downstream</c>, <c>north/livestock</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Allowed">What is allowed; empty where the message says it.</param>
public sealed record Fault(string File, int Line, int Column, string Path, string Message, string Allowed)
{
    public override string ToString() =>
        $"{File}:{Line}:{Column}  {Path}  {Message}" + (Allowed.Length == 0 ? "" : $"; {Allowed}");
}
