using System.CommandLine;
using Microsoft.Extensions.Options;
using Perspectives.Cli.Analyze;
using Perspectives.Cli.Browsing;
using Perspectives.Cli.Doctor;
using Perspectives.Cli.Evaluation;
using Perspectives.Cli.Keys;
using Perspectives.Cli.Remote;
using Perspectives.Cli.Serving;
using Perspectives.Cli.Submission;
using Perspectives.Cli.Transfer;
using Perspectives.Service.Storage;

namespace Perspectives.Cli;

/// <summary>The command line as a whole: arguments in, exit code out.</summary>
public static class CommandLine
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    // A path may begin with "@", and letters after one dash are no options of ours.
    private static readonly ParserConfiguration Syntax = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    // Whoever read our output has gone ("| head"): nobody is left to tell.
    private const int BrokenPipe = 32;

    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        var parsed = Commands(terminal).Parse(args, Syntax);
        if (parsed.Errors.Count > 0)
            return Refuse(parsed, terminal);
        await using var output = terminal.OpenText();
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = ServeCommand.IsCalledBy(parsed) ? null : TimeToStop,
            Output = output,
            Error = terminal.Error,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException gone) when (gone.HResult == BrokenPipe)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException wrong)
        {
            await terminal.Error.WriteLineAsync(wrong.Message);
            return ExitCode.WrongUse;
        }
        catch (OptionsValidationException wrong)
        {
            await terminal.Error.WriteLineAsync(Settings.Invalid(string.Join(' ', wrong.Failures), wrong).Message);
            return ExitCode.WrongUse;
        }
        catch (Exception fault) when (fault is ModelException or StoreException or ServiceCallException or IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(fault.Message);
            return ExitCode.Fault;
        }
        catch (Exception fault)
        {
            await terminal.Error.WriteLineAsync($"This is a fault of the program, please report it: {fault}");
            return ExitCode.Fault;
        }
    }

    private static RootCommand Commands(Terminal terminal) => new(
        """
        Reads news articles: who is quoted, what does each say, and on which side: supportive, critical or cautious.

        Everything happens on this machine; no article leaves it. Exit codes: 0 done, 1 fault, 2 wrong use, 3 some input failed, 130 interrupted.
        """)
    {
        AnalyzeCommand.Create(terminal),
        EvaluateCommand.Create(terminal),
        ServeCommand.Create(terminal),
        SubmitCommand.Create(terminal),
        ArticlesCommand.Create(terminal),
        ActorsCommand.Create(terminal),
        PoisonCommand.Create(terminal),
        KeysCommand.Create(terminal),
        ExportCommand.Create(terminal),
        ImportCommand.Create(terminal),
        DoctorCommand.Create(terminal),
    };

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        // The parser would say that a command is missing, and name every word behind it as well.
        if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..])
            terminal.Error.WriteLine($"There is no command or option \"{unknown}\".");
        else
            parsed.Errors.ToList().ForEach(error => terminal.Error.WriteLine(error.Message));
        var names = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        terminal.Error.WriteLine($"See: perspectives {names}--help");
        return ExitCode.WrongUse;
    }
}
