using System.CommandLine;
using Perspectives.Cli.Output;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Browsing;

/// <summary><c>perspectives actors</c>: its commands and their help.</summary>
internal static class ActorsCommand
{
    private const string Help =
        """
        Lists named actors of a running service, across all its articles. With QUERY those whose name, or another name that articles call them by, or a word
        of it, begins so; accents and case are ignored.

        Examples:
          perspectives actors silva
          perspectives actors --kind organization --order quoted --limit 10
          perspectives actors timeline ana-silva --stance critical --from 2026-01-01
          perspectives actors stances ana-silva
          perspectives actors aliases ana-silva
          perspectives actors merge anna-silva ana-silva --reason "The Courier spells her so."
        """;

    private static readonly ServiceList<ActorSummary> Actors = new(
        "/api/actors",
        ServiceJson.Readable.ActorSummary,
        ["key", "kind", "statements", "articles", "last seen", "name"],
        actor => [Cell.Of(actor.Key), Cell.Of(actor.Kind.ToString().ToLowerInvariant()), Cell.Of(actor.StatementCount), Cell.Of(actor.ArticleCount), Cell.Day(actor.LastSeen), Cell.Of(actor.Role is null ? actor.Name : $"{actor.Name}, {actor.Role}")],
        "There is no such actor.");

    public static Command Create(Terminal terminal)
    {
        var beginning = new Argument<string>("QUERY") { Description = "Beginning of a name.", Arity = ArgumentArity.ZeroOrOne };
        var kind = new Option<string>("--kind") { Description = "Only of this kind: person or organization.", HelpName = "KIND" };
        var order = new Option<string>("--order") { Description = "Who comes first: recent (the default) or quoted.", HelpName = "ORDER" };
        var command = new Command("actors", Help) { beginning, kind, order };
        var list = ListOptions.AddTo(command);
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Actors.ShowAsync(
            Query.Empty.With("q", parsed.GetValue(beginning)).With("kind", parsed.GetValue(kind)).With("order", parsed.GetValue(order)),
            remote(parsed),
            list(parsed),
            terminal,
            cancellationToken));
        foreach (var subcommand in IdentityCommands.Create(terminal))
            command.Subcommands.Add(subcommand);
        command.Subcommands.Add(TimelineCommand(terminal));
        command.Subcommands.Add(StancesCommand(terminal));
        return command;
    }

    private static Command TimelineCommand(Terminal terminal)
    {
        var key = new Argument<string>("KEY") { Description = "The actor's, as perspectives actors lists it." };
        var stance = new Option<string>("--stance") { Description = "Only statements on this side: supportive, critical, cautious or neutral.", HelpName = "STANCE" };
        var words = new Option<string>("--words") { Description = "Only statements with all these words.", HelpName = "TEXT" };
        var command = new Command("timeline", "Lists what an actor said in all articles, newest first.") { key, stance, words };
        var publication = PublicationOptions.AddTo(command);
        var list = ListOptions.AddTo(command);
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => TimelineOf(parsed.GetValue(key)!).ShowAsync(
            publication(parsed, Query.Empty).With("stance", parsed.GetValue(stance)).With("q", parsed.GetValue(words)),
            remote(parsed),
            list(parsed),
            terminal,
            cancellationToken));
        return command;
    }

    private static ServiceList<TimelineStatement> TimelineOf(string key) => new(
        $"/api/actors/{Uri.EscapeDataString(key)}/timeline",
        ServiceJson.Readable.TimelineStatement,
        ["published", "outlet", "article", "stance", "statement"],
        said => [Cell.Day(said.Article.PublishedAt), Cell.Of(said.Article.Outlet), Cell.Of(said.Article.Id), Cell.Of(said.Statement.Stance), Cell.Of(string.Join(" … ", said.Statement.Content.Select(piece => piece.Text)))],
        "There is no such statement.");

    private static Command StancesCommand(Terminal terminal)
    {
        var key = new Argument<string>("KEY") { Description = "The actor's, as perspectives actors lists it." };
        var json = SharedOptions.Json("Write what the service gives.");
        var command = new Command("stances", "Counts an actor's statements on each side, by month and outlet.") { key };
        var time = PublicationOptions.AddTimeTo(command);
        command.Options.Add(json);
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            ShowStancesAsync(parsed.GetValue(key)!, time(parsed, Query.Empty), remote(parsed), parsed.GetValue(json), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> ShowStancesAsync(string key, Query filters, RemoteOptions remote, bool json, Terminal terminal, CancellationToken cancellationToken)
    {
        using var client = ServiceClient.Connect(remote, ServiceClient.ShortPatience, terminal);
        var answer = await client.CallAsync(HttpMethod.Get, $"/api/actors/{Uri.EscapeDataString(key)}/stances{filters}", cancellationToken);
        await using var output = terminal.OpenText();
        if (json)
        {
            await output.WriteLineAsync(answer.Text);
            return ExitCode.Done;
        }

        var table = new Table("month", "articles", "statements", "stances", "outlet");
        foreach (var month in answer.Read(ServiceJson.Readable.ActorStancesResponse).Months)
        {
            table.Add(
                Cell.Of(month.Month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)), Cell.Of(month.ArticleCount), Cell.Of(month.Stances.Total), Cell.Of(month.Stances), Cell.Of(month.Outlet ?? "(none)"));
        }

        table.Write(Paper.Of(terminal, output));
        return ExitCode.Done;
    }
}
