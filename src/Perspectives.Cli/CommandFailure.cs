using Microsoft.Extensions.Options;
using Perspectives.Cli.Output;
using Perspectives.Cli.Remote;
using Perspectives.Service;
using Perspectives.Service.Storage;

namespace Perspectives.Cli;

/// <summary>What an exception that ended a command means to the caller. Apart from the command line, so that it loads what it names only then.</summary>
internal static class CommandFailure
{
    // Whoever read our output has gone ("| head"): nobody is left to tell.
    public const int BrokenPipe = 32;

    /// <returns>The message is null where there is nothing to say, or nobody to say it to.</returns>
    public static (int ExitCode, string? Message) Explain(Exception failure) => failure switch
    {
        OperationCanceledException or IOException { HResult: BrokenPipe } => (ExitCode.Interrupted, null),
        UsageException => (ExitCode.WrongUse, failure.Message),
        OptionsValidationException wrong => (ExitCode.WrongUse, Settings.Invalid(wrong.Failures, wrong).Message),
        ModelException or StoreException or ServiceCallException or UnwrittenException => (ExitCode.Fault, failure.Message),
        IOException or UnauthorizedAccessException => (ExitCode.Fault, $"A file cannot be read or written: {FileFault.Describe(failure)}."),
        _ => (ExitCode.Fault, $"This is a fault of the program, please report it: {failure}"),
    };
}
