using System.CommandLine;
using System.Globalization;
using Perspectives.Reading;

namespace Perspectives.Cli;

/// <summary>Options and checks that several commands have.</summary>
internal static class SharedOptions
{
    private const int MostThreads = 256;

    public static Option<int> Threads() => Number("--threads", "Windows of text that are read side by side.", static () => new LanguageModelOptions().Threads, MostThreads);

    /// <summary>A number from 1 to <paramref name="most"/>; what else is given is refused with its bounds.</summary>
    public static Option<int> Number(string name, string description, Func<int> usual, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual(),
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
                return number;
            result.AddError($"{name} must be a number from 1 to {most}, not \"{result.Tokens[0].Value}\".");
            return default;
        },
    };

    public static Option<bool> Json(string description) => new("--json") { Description = description };

    /// <summary>An empty place is most likely a variable that is not set: what was meant for it must not go to another place.</summary>
    public static void RefuseEmpty(this Option<string> place) => place.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
            result.AddError($"{place.Name} is empty. Name a place; if it stands in a variable, that is not set.");
    });

    /// <summary>Nor what is empty. Without this a mistyped option ("--thread") would be taken for a path. A path that begins so is given as "./--thread".</summary>
    public static void RefuseOptions(this Argument<string[]> argument) => argument.Validators.Add(result =>
    {
        if (result.Tokens.Any(static token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"An empty {argument.Name} is given. If it stands in a variable, that is not set.");
        foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
            result.AddError($"{Unknown(token.Value)} (A file of that name is given as ./{token.Value})");
    });

    public static string Unknown(string option) => $"Unknown option {option}.";
}
