using System.CommandLine;

namespace Perspectives.Cli.Archives;

/// <summary><c>perspectives report</c>: its arguments and its help.</summary>
internal static class ReportCommand
{
    private const int UsualActors = 25;
    private const int MostActors = 500;

    private const string Help =
        """
        Writes a page about all that lies in the service's data folder or storage account, also while a server runs: the outlets; and of those who are quoted most, what they
        said when, where and on which side, with the strongest statements of each side word for word. The page needs no other file and runs no script. Copies of an earlier
        article are not counted. Articles that lie in files are brought into a folder first, by submit.

        Examples:
          perspectives report perspectives-data --html report.html
          perspectives report /srv/archive --html report.html --actors 100
        """;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR") { Description = $"The service's data folder; the same as {StoreChoice.DataName}.", Arity = ArgumentArity.ZeroOrOne };
        var html = new Option<string>("--html") { Description = "The file to write, which must be named. It appears when all of it is written.", HelpName = "FILE" };
        html.RefuseEmpty();
        var actors = SharedOptions.Number("--actors", $"How many of those who are quoted most, 1 to {MostActors}.", static () => UsualActors, MostActors);
        var command = new Command("report", Help) { folder, html, actors };
        var store = StoreChoice.AddTo(command, folder);
        command.Validators.Add(result =>
        {
            if (result.GetResult(html) is null)
                result.AddError("Name the page to write, and the data folder where it is not perspectives-data: perspectives report DIR --html FILE");
        });
        command.SetAction((parsed, cancellationToken) => ReportRun.RunAsync(
            new ReportOptions { Store = store(parsed), Html = parsed.GetRequiredValue(html), Actors = parsed.GetValue(actors) }, terminal, cancellationToken));
        return command;
    }
}
