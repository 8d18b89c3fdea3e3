using System.CommandLine;

namespace Perspectives.Cli;

/// <summary>What the parser finds wrong, told as our own checks tell it: with what is to be given instead.</summary>
internal static class ParserFault
{
    /// <summary>All that is wrong, each once.</summary>
    public static IEnumerable<string> Explain(ParseResult parsed) =>
        parsed.Errors.Select(error => Explain(error.Message, parsed)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <returns>Null for what the parser says only because of something else that is wrong.</returns>
    private static string? Explain(string message, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.FirstOrDefault(word => message.EndsWith($"'{word}'.", StringComparison.Ordinal)) is { } unknown)
            return unknown is ['-', _, ..] ? SharedOptions.Unknown(unknown) : $"There is no place for \"{unknown}\" here.{Commands(command)}";
        if (message.StartsWith("Required command", StringComparison.Ordinal))
            return parsed.UnmatchedTokens.Count > 0 ? null : $"A command is missing.{Commands(command)}";
        var (option, argument) = Named(message, command);
        return (option, argument) switch
        {
            ({ } missing, _) when message.EndsWith("is required.", StringComparison.Ordinal) => $"{Written(missing)} is missing. {missing.Description}",
            ({ } empty, _) when message.StartsWith("Required argument missing", StringComparison.Ordinal) => $"{Written(empty)} is given without what belongs to it. {empty.Description}",
            ({ } repeated, _) when message.Contains("expects a single argument", StringComparison.Ordinal) => $"{repeated.Name} is given several times. Give it once.",
            (_, { } missing) => $"{missing.Name} is missing. {missing.Description}",
            _ => message,
        };
    }

    /// <summary>What the parser's message is about, by the name that stands in apostrophes.</summary>
    private static (Option? Option, Argument? Argument) Named(string message, Command command)
    {
        if (message.Split('\'') is not [var lead, var name, ..])
            return default;
        return lead.StartsWith("Required argument ", StringComparison.Ordinal) && !lead.Contains("option", StringComparison.Ordinal)
            ? (null, command.Arguments.FirstOrDefault(argument => argument.Name == name))
            : (command.Options.FirstOrDefault(option => option.Name == name), null);
    }

    private static string Written(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    /// <summary>Those that the command has, as a sentence; nothing where it has none.</summary>
    private static string Commands(Command command) =>
        command.Subcommands.Count == 0 ? "" : $" {(command is RootCommand ? "The commands" : $"The commands of {command.Name}")} are: {string.Join(", ", command.Subcommands.Select(static known => known.Name))}.";
}
