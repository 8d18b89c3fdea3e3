using System.CommandLine;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Browsing;

/// <summary>Filters by the article that several lists have. Their values are the service's to judge.</summary>
internal static class PublicationOptions
{
    /// <summary>The options, added to a command.</summary>
    public static Func<ParseResult, Query, Query> AddTo(Command command)
    {
        var outlet = new Option<string>("--outlet") { Description = "Only of this outlet.", HelpName = "NAME" };
        command.Options.Add(outlet);
        var time = AddTimeTo(command);
        return (parsed, query) => time(parsed, query.With("outlet", parsed.GetValue(outlet)));
    }

    /// <inheritdoc cref="AddTo"/>
    public static Func<ParseResult, Query, Query> AddTimeTo(Command command)
    {
        var from = new Option<string>("--from") { Description = "Published then or later: a day (2026-11-02) or a time (2026-11-02T09:00Z).", HelpName = "TIME" };
        var to = new Option<string>("--to") { Description = "Published before then; a day is counted whole.", HelpName = "TIME" };
        command.Options.Add(from);
        command.Options.Add(to);
        return (parsed, query) => query.With("from", parsed.GetValue(from)).With("to", parsed.GetValue(to));
    }
}
