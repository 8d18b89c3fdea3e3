using System.CommandLine;

namespace Perspectives.Cli.Analyze;

/// <summary><c>perspectives analyze</c>: its arguments and its help.</summary>
internal static class AnalyzeCommand
{
    private const string Help =
        """
        Reads articles and says who is quoted in them, what each says and on which side: supportive, critical or cautious, always towards the
        matter that the passage is about.

        Examples:
          perspectives analyze article.txt
          perspectives analyze articles/ page.html "archive/**/*.md"
          perspectives analyze articles.jsonl --output answers.jsonl
          perspectives analyze page.html --html marked.html
          perspectives analyze archive/ --output answers.jsonl --resume
          pbpaste | perspectives analyze - --title "Council votes on the bridge"

        A file .jsonl, or JSON lines from standard input, hold an article a line: {"id": "…", "title": "…", "text": "…"}; other fields are ignored.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files (.txt .md .html .htm .json .jsonl), folders with all that is below them but a README, patterns (* and **), or - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.RefuseOptions();
        var json = new Option<bool>("--json") { Description = "Write an answer a line, in the order of the articles; an error stands in its article's place." };
        var output = new Option<string>("--output") { Description = "Write to a file instead of standard output: JSON where its name ends in .jsonl or .json, as with --json, else text. It appears when all of it is written.", HelpName = "FILE" };
        var resume = new Option<bool>("--resume")
        {
            Description = "Go on with the --output file of an earlier run, as JSON: each answer is written when it is there, articles that have one are passed over, and errors go into a file beside it (.errors.jsonl).",
        };
        var html = new Option<string>("--html") { Description = "Write a page with every article's text, its statements marked. It needs no other file.", HelpName = "FILE" };
        var title = new Option<string>("--title") { Description = "The headline, where one article is given without it.", HelpName = "TEXT" };
        var outlet = new Option<string>("--outlet") { Description = "Who published it, where one article is given.", HelpName = "NAME" };
        var force = new Option<bool>("--force") { Description = "Analyse articles in other languages than English too. The answers will be poor." };
        var threads = SharedOptions.Threads();
        var command = new Command("analyze", Help) { paths, json, output, resume, html, title, outlet, force, threads };
        command.SetAction((parsed, cancellationToken) => AnalyzeRun.RunAsync(
            new AnalyzeOptions
            {
                Paths = parsed.GetValue(paths) ?? [],
                Json = parsed.GetValue(json) || parsed.GetValue(resume) || OutputForm.IsJson(parsed.GetValue(output)),
                Output = parsed.GetValue(output),
                Resume = parsed.GetValue(resume),
                Html = parsed.GetValue(html),
                Title = parsed.GetValue(title),
                Outlet = parsed.GetValue(outlet),
                Force = parsed.GetValue(force),
                Threads = parsed.GetValue(threads),
            },
            terminal,
            cancellationToken));
        return command;
    }
}
