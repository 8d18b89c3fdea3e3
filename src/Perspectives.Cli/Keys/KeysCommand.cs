using System.CommandLine;
using Perspectives.Service.Access;

namespace Perspectives.Cli.Keys;

/// <summary><c>perspectives keys</c>: its commands and their help.</summary>
internal static class KeysCommand
{
    private const string Help =
        """
        Makes, lists and revokes API keys in the service's data folder or storage account, also while a server runs. A caller sends its key in the header X-Api-Key.

        A reader may read what is stored; a submitter may also send, replace and delete articles; an administrator may also see to poison.
        As long as no key was ever made, the server needs none and serves this machine only (on Azure: nobody); from the first key on every caller needs one.

        Examples:
          perspectives keys create --role submitter --name "newsroom"
          perspectives keys list
          perspectives keys create --role administrator --storage https://NAME.table.core.windows.net
          perspectives keys revoke 4kpd7xw2m9hq3cta
        """;

    public static Command Create(Terminal terminal) =>
        new("keys", Help) { CreateCommand(terminal), ListCommand(terminal), RevokeCommand(terminal) };

    private static Command CreateCommand(Terminal terminal)
    {
        var role = new Option<Role>("--role")
        {
            Description = "What its holder may do: reader, submitter or administrator.",
            HelpName = "ROLE",
            Required = true,
            CustomParser = result =>
            {
                if (Enum.TryParse<Role>(result.Tokens[0].Value, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) && !char.IsAsciiDigit(result.Tokens[0].Value[0]))
                    return parsed;
                result.AddError($"--role must be reader, submitter or administrator, not \"{result.Tokens[0].Value}\".");
                return default;
            },
        };
        var name = new Option<string>("--name") { Description = "What to call it in lists. By default its role.", HelpName = "TEXT" };
        var command = new Command("create", "Makes a key and writes it to standard output, this once: only a hash of it is kept.") { role, name };
        var store = StoreChoice.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            KeysRun.CreateAsync(parsed.GetValue(role), parsed.GetValue(name), store(parsed), terminal, cancellationToken));
        return command;
    }

    private static Command ListCommand(Terminal terminal)
    {
        var command = new Command("list", "Lists all keys, revoked ones too, without their secrets.");
        var store = StoreChoice.AddTo(command);
        command.SetAction((parsed, cancellationToken) => KeysRun.ListAsync(store(parsed), terminal, cancellationToken));
        return command;
    }

    private static Command RevokeCommand(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "As keys list has it: what stands before the dot in the key." };
        var command = new Command("revoke", "Revokes a key for good. Running servers refuse it within seconds.") { id };
        var store = StoreChoice.AddTo(command);
        command.SetAction((parsed, cancellationToken) => KeysRun.RevokeAsync(parsed.GetValue(id)!, store(parsed), terminal, cancellationToken));
        return command;
    }
}
