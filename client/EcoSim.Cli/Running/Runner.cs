using EcoSim.Cli.Formatting;
using EcoSim.Cli.Progress;
using EcoSim.Client;
using EcoSim.Client.Reading;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Results;

namespace EcoSim.Cli.Running;

/// <summary>A run to be made, with its inputs already read.</summary>
internal sealed record PlannedRun(RunRequest Request, RunInputs Inputs);

/// <summary>What became of planned runs.</summary>
/// <param name="Views">Those with results, in the order planned.</param>
internal sealed record RunnerResult(int ExitCode, IReadOnlyList<RunView> Views);

/// <summary>Makes runs one after the other, shows how far they are, and stops them cleanly.</summary>
internal sealed class Runner(CommandContext context, EcoSimSession session)
{
    public async Task<RunnerResult> Run(IReadOnlyList<PlannedRun> runs, CancellationToken cancellation)
    {
        List<RunView> views = [];
        using IProgressView progress = ProgressViews.Create(context, [.. runs.Select(r => r.Request)]);
        foreach (PlannedRun run in runs)
        {
            RunStatus status = await One(run.Request, progress, cancellation);
            if (status.State == RunState.Failed)
            {
                progress.Dispose();
                context.Environment.Error.WriteLine(context.Texts.Format("run.failed", run.Request.RunId, status.Error));
                return new(ExitCodes.FailedRun, views);
            }

            if (status.State == RunState.Cancelled)
                return await Stopped(run, status, progress, views);
            views.Add(await View(run, status));
        }

        return new(ExitCodes.Done, views);
    }

    private async Task<RunStatus> One(RunRequest request, IProgressView progress, CancellationToken cancellation)
    {
        RunStatus status = await session.Submit(request, CancellationToken.None);
        progress.Show(status);
        Task stopping = Task.CompletedTask;
        await using (cancellation.Register(() => stopping = session.Cancel(request.RunId, CancellationToken.None)))
        {
            // Following goes on after a stop until the run says what it has kept.
            await foreach (RunStatus next in session.Follow(request.RunId, CancellationToken.None))
                progress.Show(status = next);
        }

        await stopping;
        return status;
    }

    private async Task<RunnerResult> Stopped(PlannedRun run, RunStatus status, IProgressView progress, List<RunView> views)
    {
        progress.Dispose();
        int kept = status.Progress.MembersDone;
        context.Environment.Error.WriteLine(context.Texts.Format(
            kept > 0 ? "run.stopped" : "run.stopped-empty", run.Request.RunId, Numbers.Count(kept), Numbers.Count(run.Request.Members)));
        if (views.Count > 0)
            context.Environment.Error.WriteLine(context.Texts.Format("run.stopped-before", string.Join(", ", views.Select(v => v.Request.RunId))));
        if (kept > 0)
            views.Add(await View(run, status));
        return new(ExitCodes.Cancelled, views);
    }

    private async Task<RunView> View(PlannedRun run, RunStatus status)
    {
        EnsembleResult result = await session.Results(run.Request.RunId);
        return RunView.Of(new(run.Request, status, 0), run.Inputs, result);
    }
}
