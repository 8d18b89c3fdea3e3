using System.CommandLine;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Browsing;

/// <summary><c>perspectives poison</c>: its commands and their help.</summary>
internal static class PoisonCommand
{
    private const string Help =
        """
        Sees to poison: articles and messages that a running service could not work on, kept with the reason. Wants an administrator's key where there are keys.

        Examples:
          perspectives poison list
          perspectives poison replay 3155378975999999999-1f3a9c0b7d2e4456
          perspectives poison delete 3155378975999999999-1f3a9c0b7d2e4456
        """;

    private const string IdHelp = "As perspectives poison list has it.";

    private static readonly ServiceList<PoisonResponse> Poison = new(
        "/api/poison",
        ServiceJson.Readable.PoisonResponse,
        ["id", "since", "tries", "article", "reason"],
        message => [Cell.Of(message.Id), Cell.Minute(message.PoisonedAt), Cell.Of(message.Tries), Cell.Of(message.ArticleId), Cell.Of(message.Reason.Detail)],
        "There is no poison.");

    private static readonly ItemCalls Replay = new()
    {
        Name = "replay",
        Help = "Lets messages be worked on again, with all their tries.",
        IdHelp = IdHelp,
        Method = HttpMethod.Post,
        Path = id => $"/api/poison/{id}/replay",
        Done = "queued again",
    };

    private static readonly ItemCalls Deletion = new()
    {
        Name = "delete",
        Help = "Deletes messages for good.",
        IdHelp = IdHelp,
        Method = HttpMethod.Delete,
        Path = id => $"/api/poison/{id}",
        Done = "deleted",
    };

    public static Command Create(Terminal terminal) =>
        new("poison", Help) { ListCommand(terminal), Replay.Create(terminal), Deletion.Create(terminal) };

    private static Command ListCommand(Terminal terminal)
    {
        var command = new Command("list", "Lists what could not be worked on, newest first.");
        var list = ListOptions.AddTo(command);
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Poison.ShowAsync(Query.Empty, remote(parsed), list(parsed), terminal, cancellationToken));
        return command;
    }
}
