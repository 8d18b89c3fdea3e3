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
          pbpaste | perspectives submit - --title "Council votes on the bridge"

        A file .jsonl, or JSON lines from standard input, hold an article a line: {"id": "…", "title": "…", "outlet": "…", "publishedAt": "…", "tags": [], "text": "…"}.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files (.txt .md .html .htm .json .jsonl), folders with all that is below them, patterns (* and **), or - for standard input.",
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
            },
            terminal,
            cancellationToken));
        return command;
    }
}
