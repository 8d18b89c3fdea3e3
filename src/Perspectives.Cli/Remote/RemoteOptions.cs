using System.CommandLine;

namespace Perspectives.Cli.Remote;

/// <summary>Which service a command asks.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Key">The API key; null for that of the environment, or none.</param>
internal sealed record RemoteOptions(string Url, string? Key)
{
    private const string KeyName = "--key";

    public const string KeyVariable = "PERSPECTIVES_API_KEY";

    /// <summary>The two options, added to a command that always asks a service.</summary>
    public static Func<ParseResult, RemoteOptions> AddTo(Command command)
    {
        var find = AddTo(command, $"Address of the service. By default {Settings.DefaultAddress}.");
        return parsed => find(parsed) ?? new RemoteOptions(Settings.DefaultAddress, KeyOf(parsed));
    }

    /// <summary>The two options, added to a command that asks a service only where its address is given.</summary>
    public static Func<ParseResult, RemoteOptions?> AddTo(Command command, string description)
    {
        var url = new Option<string>("--url") { Description = description, HelpName = "URL" };
        var key = new Option<string>(KeyName) { Description = $"API key, where the service wants one; by default what {KeyVariable} holds.", HelpName = "KEY" };
        command.Options.Add(url);
        command.Options.Add(key);
        return parsed => parsed.GetValue(url) is { } given ? new RemoteOptions(given, KeyOf(parsed)) : null;
    }

    private static string? KeyOf(ParseResult parsed) => parsed.GetValue<string>(KeyName);
}
