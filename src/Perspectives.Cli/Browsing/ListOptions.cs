using System.CommandLine;
using System.Globalization;

namespace Perspectives.Cli.Browsing;

/// <summary>How much of a list is wanted, and for whom.</summary>
/// <param name="Limit">The most items.</param>
/// <param name="Json">Whether an item a line is written as the service gives it, instead of a table.</param>
internal sealed record ListOptions(int Limit, bool Json)
{
    private const int DefaultLimit = 50;

    /// <summary>The two options, added to a command.</summary>
    public static Func<ParseResult, ListOptions> AddTo(Command command)
    {
        var limit = new Option<int>("--limit")
        {
            Description = "The most that are listed.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultLimit,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                    return number;
                result.AddError($"--limit must be a number from 1 up, not \"{result.Tokens[0].Value}\".");
                return default;
            },
        };
        var json = SharedOptions.Json("Write an item a line, as the service gives it.");
        command.Options.Add(limit);
        command.Options.Add(json);
        return parsed => new ListOptions(parsed.GetValue(limit), parsed.GetValue(json));
    }
}
