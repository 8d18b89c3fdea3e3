using Perspectives.Fuzz;

// dotnet run -c Release --project tests/Perspectives.Fuzz -- [ENTRANCE...] [--seconds N | --executions N] [--seed N] [--findings FOLDER]
return FuzzOptions.TryRead(args, out var options, out var error)
    ? InstrumentedCopy.IsRunning ? await FuzzProgram.RunAsync(options) : await InstrumentedCopy.RunAsync(args, options)
    : FuzzOptions.Explain(error);
