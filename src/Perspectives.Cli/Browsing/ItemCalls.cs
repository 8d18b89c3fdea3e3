using System.CommandLine;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Browsing;

/// <summary>A command that asks the service for the same thing once for each of several ids, and says of each what became of it.</summary>
internal sealed record ItemCalls
{
    public required string Name { get; init; }

    public required string Help { get; init; }

    /// <summary>Where ids come from.</summary>
    public required string IdHelp { get; init; }

    public required HttpMethod Method { get; init; }

    /// <summary>From the root of the service, for an id that is fit for an address.</summary>
    public required Func<string, string> Path { get; init; }

    /// <summary>What has happened then ("deleted").</summary>
    public required string Done { get; init; }

    public Command Create(Terminal terminal)
    {
        var ids = new Argument<string[]>("ID") { Description = IdHelp, Arity = ArgumentArity.OneOrMore };
        ids.RefuseOptions();
        var command = new Command(Name, Help) { ids };
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(ids) ?? [], remote(parsed), terminal, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] ids, RemoteOptions remote, Terminal terminal, CancellationToken cancellationToken)
    {
        using var client = ServiceClient.Connect(remote, ServiceClient.ShortPatience, terminal);
        await using var output = terminal.OpenText();
        var failed = 0;
        foreach (var id in ids)
        {
            var answer = await client.AskAsync(Method, Path(Uri.EscapeDataString(id)), content: null, cancellationToken);
            if (answer.Problem is null)
            {
                await output.WriteLineAsync($"{id} {Done}");
                continue;
            }

            // What holds for all of them ends the command.
            if (answer.IsOfCaller || ids.Length == 1)
                throw ServiceClient.Refusal(answer);
            await terminal.Error.WriteLineAsync($"{id}: {answer.Message}");
            failed++;
        }

        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
