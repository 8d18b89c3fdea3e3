using System.CommandLine;
using Perspectives.Cli.Analyze.Report;
using Perspectives.Cli.Output;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Browsing;

/// <summary><c>perspectives articles</c>: its commands and their help.</summary>
internal static class ArticlesCommand
{
    private const string Help =
        """
        Lists articles of a running service, newest publication first.

        Examples:
          perspectives articles --outlet "The Courier" --from 2026-11-01
          perspectives articles --actor ana-silva --stance critical
          perspectives articles get bridge
          perspectives articles delete bridge
        """;

    private static readonly ServiceList<ArticleResponse> Articles = new(
        "/api/articles",
        ServiceJson.Readable.ArticleResponse,
        ["published", "id", "state", "statements", "outlet", "title"],
        article => [Cell.Day(article.PublishedAt), Cell.Of(article.Id), Cell.Of(StateOf(article)), Cell.Of(article.StatementCount), Cell.Of(article.Outlet), Cell.Of(article.Title)],
        "There is no such article.");

    private static readonly ItemCalls Deletion = new()
    {
        Name = "delete",
        Help = "Deletes articles with all traces of them: text, answer, and what they added to lists and timelines.",
        IdHelp = "Of an article, as perspectives articles lists it.",
        Method = HttpMethod.Delete,
        Path = id => $"/api/articles/{id}",
        Done = "deleted",
    };

    public static Command Create(Terminal terminal)
    {
        var tag = new Option<string>("--tag") { Description = "Only with this tag.", HelpName = "TAG" };
        var actor = new Option<string>("--actor") { Description = "Only those in which this actor speaks.", HelpName = "KEY" };
        var stance = new Option<string>("--stance") { Description = "Only those in which that actor, or without --actor anybody, is on this side.", HelpName = "STANCE" };
        var words = new Option<string>("--words") { Description = "Only those with all these words in the title.", HelpName = "TEXT" };
        var command = new Command("articles", Help) { tag, actor, stance, words };
        var publication = PublicationOptions.AddTo(command);
        var list = ListOptions.AddTo(command);
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Articles.ShowAsync(
            publication(parsed, Query.Empty).With("tag", parsed.GetValue(tag)).With("actor", parsed.GetValue(actor)).With("stance", parsed.GetValue(stance)).With("q", parsed.GetValue(words)),
            remote(parsed),
            list(parsed),
            terminal,
            cancellationToken));
        command.Subcommands.Add(GetCommand(terminal));
        command.Subcommands.Add(Deletion.Create(terminal));
        return command;
    }

    private static string StateOf(ArticleResponse article) => article switch
    {
        { State: ArticleState.Answered, Pending: true } => "answered, newer text queued",
        { State: ArticleState.Answered } => "answered",
        { State: ArticleState.Failed } => "failed",
        _ => "queued",
    };

    private static Command GetCommand(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "As perspectives articles lists it." };
        var json = SharedOptions.Json("Write the answer as the service gives it.");
        var command = new Command("get", "Shows who is quoted in an article, what each says, and on which side: as analyze does.") { id, json };
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ShowAsync(parsed.GetValue(id)!, remote(parsed), parsed.GetValue(json), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> ShowAsync(string id, RemoteOptions remote, bool json, Terminal terminal, CancellationToken cancellationToken)
    {
        using var client = ServiceClient.Connect(remote, ServiceClient.ShortPatience, terminal);
        var answer = await client.CallAsync(HttpMethod.Get, $"/api/articles/{Uri.EscapeDataString(id)}/perspectives", cancellationToken);
        await using var output = terminal.OpenText();
        if (json)
            await output.WriteLineAsync(answer.Text);
        else
            new ReportWriter(Paper.Of(terminal, output)).Write(answer.Read(ServiceJson.Readable.ArticlePerspectives), id);
        return ExitCode.Done;
    }
}
