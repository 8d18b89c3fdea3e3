using Perspectives.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
