using System.CommandLine;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Transfer;

/// <summary><c>perspectives export</c>: its options and its help.</summary>
internal static class ExportCommand
{
    private const string Help =
        """
        Writes out all articles of the service's data folder or storage account, also while a server runs, or those of a service that is asked over HTTP.

        jsonl: an article a line, with text and answer, for perspectives import; behind them, from a folder or an account, what is known of names and which keys were merged
        or split, and why. csv: a statement a row, for spreadsheets.
        Of an article whose newer text waits for its answer, the answered text is exported.

        Examples:
          perspectives export --format jsonl --output articles.jsonl
          perspectives export --format jsonl | gzip > archive.jsonl.gz
          perspectives export --format csv --output statements.csv --url https://perspectives.example.org
        """;

    public static Command Create(Terminal terminal)
    {
        var format = new Option<ExportFormat>("--format")
        {
            Description = "jsonl or csv.",
            HelpName = "FORMAT",
            Required = true,
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "jsonl":
                        return ExportFormat.Jsonl;
                    case "csv":
                        return ExportFormat.Csv;
                    default:
                        result.AddError($"--format must be jsonl or csv, not \"{result.Tokens[0].Value}\".");
                        return default;
                }
            },
        };
        var output = new Option<string>("--output") { Description = "Write to a file instead of standard output. It appears when all of it is written.", HelpName = "FILE" };
        var command = new Command("export", Help) { format, output };
        var store = StoreChoice.AddTo(command);
        var remote = RemoteOptions.AddTo(command, "Ask the service at this address, instead of its store.");
        command.SetAction((parsed, cancellationToken) => ExportRun.RunAsync(
            new ExportOptions
            {
                Format = parsed.GetValue(format),
                Output = parsed.GetValue(output),
                Store = store(parsed),
                Remote = remote(parsed),
            },
            terminal,
            cancellationToken));
        return command;
    }
}
