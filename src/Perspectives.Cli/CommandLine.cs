using System.CommandLine;
using System.CommandLine.Parsing;
using Perspectives.Cli.Agents;
using Perspectives.Cli.Analyze;
using Perspectives.Cli.Archives;
using Perspectives.Cli.Browsing;
using Perspectives.Cli.Doctor;
using Perspectives.Cli.Evaluation;
using Perspectives.Cli.Keys;
using Perspectives.Cli.Output;
using Perspectives.Cli.Serving;
using Perspectives.Cli.Submission;
using Perspectives.Cli.Transfer;

namespace Perspectives.Cli;

/// <summary>The command line as a whole: arguments in, exit code out.</summary>
public static class CommandLine
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    // A path may begin with "@", and letters after one dash are no options of ours.
    private static readonly ParserConfiguration Syntax = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private static readonly (string Name, string Summary, Func<Terminal, Command> Create)[] All =
    [
        ("analyze", "Says who is quoted in articles, what each says, and on which side.", AnalyzeCommand.Create),
        ("serve", "Runs the service: articles come in over HTTP and are kept with their answers.", ServeCommand.Create),
        ("submit", "Sends articles to a running service.", SubmitCommand.Create),
        ("articles", "Lists, shows and deletes articles of a running service.", ArticlesCommand.Create),
        ("actors", "Lists who is quoted in all articles of a running service, and what each said.", ActorsCommand.Create),
        ("poison", "Sees to what a running service could not work on.", PoisonCommand.Create),
        ("keys", "Makes, lists and revokes API keys.", KeysCommand.Create),
        ("export", "Writes out all articles with their answers, or all statements as a table.", ExportCommand.Create),
        ("import", "Puts exported articles into a data folder.", ImportCommand.Create),
        ("report", "Writes a page about an archive: who was quoted when, where, and on which side.", ReportCommand.Create),
        ("evaluate", "Compares answers with annotated articles.", EvaluateCommand.Create),
        ("mcp", "Serves agents and assistants by the Model Context Protocol.", McpCommand.Create),
        ("doctor", "Says whether everything is in place.", DoctorCommand.Create),
    ];

    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        var parsed = Commands(args, terminal).Parse(args, Syntax);
        if (parsed.Errors.Count > 0)
            return Refuse(parsed, terminal);
        var output = terminal.OpenText();
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            // The signals to stop are heard here, or by the command itself.
            ProcessTerminationTimeout = null,
            Output = output,
            Error = terminal.Error,
        };
        try
        {
            var exitCode = ServeCommand.IsCalledBy(parsed)
                ? await parsed.InvokeAsync(configuration, cancellationToken)
                : await InvokeAsync(parsed, configuration, terminal, cancellationToken);
            // Help is written here only, and a full disk is told like any other failure.
            await output.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (Exception failure)
        {
            var (exitCode, message) = CommandFailure.Explain(failure);
            if (message is not null)
                await terminal.Error.WriteLineAsync(message);
            return exitCode;
        }
        finally
        {
            await CloseAsync(output);
        }
    }

    private static async Task CloseAsync(TextWriter output)
    {
        try
        {
            await output.DisposeAsync();
        }
        catch (IOException)
        {
            // What could not be written was told when it was tried first.
        }
    }

    /// <summary>Until the command has ended, or has not within its time after it was told to: it may wait for input, which nothing interrupts.</summary>
    private static async Task<int> InvokeAsync(ParseResult parsed, InvocationConfiguration configuration, Terminal terminal, CancellationToken cancellationToken)
    {
        using var signals = StopSignals.Listen(() => UnfinishedOutput.TellLeft(terminal.Error));
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, signals.Token);
        var run = Task.Run(() => parsed.InvokeAsync(configuration, stopping.Token), CancellationToken.None);
        if (await Task.WhenAny(run, TimeOutAsync(stopping.Token)) == run)
            return await run;
        UnfinishedOutput.TellLeft(terminal.Error);
        return ExitCode.Interrupted;
    }

    private static async Task TimeOutAsync(CancellationToken stopping)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(TimeToStop, CancellationToken.None);
    }

    /// <summary>Only the command that is called is made, where one is: the others would cost as much time as the start of the program.</summary>
    private static RootCommand Commands(string[] args, Terminal terminal)
    {
        var root = new RootCommand(
            """
            Reads news articles: who is quoted, what does each say, and on which side: supportive, critical or cautious.

            Everything happens on this machine; no article leaves it, unless submit sends it to a service elsewhere. Exit codes: 0 done, 1 fault, 2 wrong use,
            3 some input failed, 130 interrupted.
            """);
        var called = args.Length > 0 ? Array.FindAll(All, command => command.Name == args[0]) : [];
        foreach (var (_, summary, create) in called.Length > 0 ? called : All)
        {
            var command = create(terminal);
            if (called.Length == 0)
                command.Description = summary;
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        // The parser would say that a command is missing, and name every word behind it as well.
        if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..])
            terminal.Error.WriteLine(UnknownCommand.Explain(unknown, All.Select(static command => command.Name)));
        else
            ParserFault.Explain(parsed).ToList().ForEach(terminal.Error.WriteLine);
        terminal.Error.WriteLine($"See: perspectives {string.Concat(Names(parsed.CommandResult).Reverse())}--help");
        return ExitCode.WrongUse;
    }

    /// <summary>Of the command that was called and of those above it, each with a space behind it.</summary>
    private static IEnumerable<string> Names(CommandResult called)
    {
        for (SymbolResult? result = called; result is CommandResult { Command: not RootCommand and var command }; result = result.Parent)
            yield return command.Name + " ";
    }
}
