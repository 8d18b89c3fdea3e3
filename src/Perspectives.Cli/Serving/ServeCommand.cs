using System.CommandLine;

namespace Perspectives.Cli.Serving;

/// <summary><c>perspectives serve</c>: its options and its help.</summary>
internal static class ServeCommand
{
    private const string Name = "serve";

    private const string Help =
        $$"""
        Runs the service: articles come in over HTTP, are analysed one after the other, and can be asked for per article, per actor, over time and per
        outlet. Everything lies in one folder, or in an Azure storage account (Azurite: UseDevelopmentStorage=true). Ctrl-C stops it when the articles in work are done; a second Ctrl-C at once. What was accepted is never lost.

        Examples:
          perspectives serve
          perspectives serve --data /var/lib/perspectives --urls http://127.0.0.1:8080
          perspectives serve --storage UseDevelopmentStorage=true
          perspectives serve --urls "http://127.0.0.1:5080;http://[::1]:5080"

        Without any key only this machine is served, and only addresses of this machine may be listened at: see perspectives keys --help.
        Other options are read from appsettings.json in the current folder and from the environment (Perspectives__Threads=2).
        """;

    public static Command Create(Terminal terminal)
    {
        var urls = new Option<string>("--urls") { Description = $"Addresses to listen at, between semicolons; port 0 for any free one. By default {Settings.DefaultAddress}.", HelpName = "URLS" };
        var noWorker = new Option<bool>("--no-worker") { Description = "Accept articles and answer questions, but leave the queue to the next start without this option." };
        var readOnly = new Option<bool>("--read-only") { Description = "Only answer questions, and leave the store's file as it is: for one that is damaged." };
        var threads = SharedOptions.Threads();
        var command = new Command(Name, Help) { urls, noWorker, readOnly, threads };
        var store = StoreChoice.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ServeRun.RunAsync(
            new ServeOptions
            {
                Store = store(parsed),
                Urls = parsed.GetValue(urls),
                NoWorker = parsed.GetValue(noWorker),
                ReadOnly = parsed.GetValue(readOnly),
                Threads = parsed.GetResult(threads) is { Implicit: false } ? parsed.GetValue(threads) : null,
            },
            terminal,
            cancellationToken));
        return command;
    }

    /// <summary>Whether the command line calls this command, which hears the signals to stop by itself: it may need longer than others.</summary>
    public static bool IsCalledBy(ParseResult parsed) => parsed.CommandResult.Command.Name == Name;
}
