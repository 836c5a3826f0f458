using EcoSim.Cli;

return await CliApp.Run(args, CliEnvironment.OfProcess());
