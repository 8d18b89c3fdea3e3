namespace Perspectives.FunctionsHost;

/// <summary>A line of the worker's log.</summary>
/// <param name="Level">As in Microsoft.Extensions.Logging: 3 for warnings, 4 for errors, 5 for what ends the process.</param>
/// <param name="Category">Who wrote it.</param>
/// <param name="Text">The message, followed by the exception where there is one.</param>
public sealed record WorkerLogLine(int Level, string Category, string Text);
