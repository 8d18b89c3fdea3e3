using System.CommandLine;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Submission;

/// <summary><c>perspectives submit</c>: its arguments and its help.</summary>
internal static class SubmitCommand
{
    private const string Help =
        """
        Sends articles to a running service, which analyses them one after the other and keeps the answers. The same article sent again changes nothing; a
        changed text under the same id replaces the earlier one. The id is the one in the JSON, or else the file's name.

        Examples:
          perspectives submit article.txt --outlet "The Courier" --tag bridge
          perspectives submit articles/ "archive/**/*.html" --wait
          perspectives submit articles.jsonl --url https://perspectives.example.org --json
          perspectives submit articles/ --queue https://NAME.queue.core.windows.net
          pbpaste | perspectives submit - --title "Council votes on the bridge"

        With --queue they are put into the storage account's queue, and whoever works on that finds them there, also if nobody does at the moment.

        A file .jsonl, or JSON lines from standard input, hold an article a line: {"id": "…", "title": "…", "outlet": "…", "publishedAt": "…", "tags": [], "text": "…"}.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files (.txt .md .html .htm .json .jsonl), folders with all that is below them but a README, patterns (* and **), or - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.RefuseOptions();
        var title = new Option<string>("--title") { Description = "The headline, where one text or page is given without it.", HelpName = "TEXT" };
        var outlet = new Option<string>("--outlet") { Description = "Who published the texts and pages; articles in JSON bring their own.", HelpName = "NAME" };
        var tags = new Option<string[]>("--tag") { Description = "A tag of the texts and pages; may be given several times.", HelpName = "TAG", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        var force = new Option<bool>("--force") { Description = "Send articles in other languages than English too. The answers will be poor." };
        var wait = new Option<bool>("--wait") { Description = "Wait until all are answered, and say how many were." };
        var json = SharedOptions.Json("Write an operation a line, in the order of the articles; an error stands in its article's place.");
        var command = new Command("submit", Help) { paths, title, outlet, tags, force, wait, json };
        var remote = RemoteOptions.AddTo(command);
        var queue = AddQueueTo(command);
        command.SetAction((parsed, cancellationToken) => SubmitRun.RunAsync(
            new SubmitOptions
            {
                Paths = parsed.GetValue(paths) ?? [],
                Title = parsed.GetValue(title),
                Outlet = parsed.GetValue(outlet),
                Tags = parsed.GetValue(tags) ?? [],
                Force = parsed.GetValue(force),
                Wait = parsed.GetValue(wait),
                Json = parsed.GetValue(json),
                Remote = remote(parsed),
                Queue = parsed.GetValue(queue),
            },
            terminal,
            cancellationToken));
        return command;
    }

    private static Option<string> AddQueueTo(Command command)
    {
        var queue = new Option<string>("--queue")
        {
            Description = "Put the articles into the queue of this Azure storage account: a connection string, or https://NAME.queue.core.windows.net for who is signed in (az login).",
            HelpName = "CONNECTION",
        };
        queue.RefuseEmpty();
        command.Options.Add(queue);
        command.Validators.Add(result =>
        {
            if (result.GetResult(queue) is not null && command.Options.Any(option => option.Name == "--url" && result.GetResult(option) is not null))
                result.AddError("--url and --queue name two places. Leave one of them out.");
        });
        return queue;
    }
}
