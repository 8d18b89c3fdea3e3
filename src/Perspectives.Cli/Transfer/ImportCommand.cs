using System.CommandLine;

namespace Perspectives.Cli.Transfer;

/// <summary><c>perspectives import</c>: its arguments and its help.</summary>
internal static class ImportCommand
{
    private const string Help =
        """
        Puts exported articles into the service's data folder or storage account, also while a server runs. An article whose answer was given by this program's own language
        model, and whose every piece stands at its offsets, is there at once; any other is queued, and a server analyses it. Importing twice changes nothing:
        an import that was interrupted is begun again. Who is who comes along where the export was made from a store: names, merges and splits with their reasons. An article that is there under the same id with another text becomes the imported one.

        Examples:
          perspectives import articles.jsonl
          gunzip -c archive.jsonl.gz | perspectives import - --data restored
        """;

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Written by perspectives export --format jsonl; - for standard input.", Arity = ArgumentArity.OneOrMore };
        files.RefuseOptions();
        var command = new Command("import", Help) { files };
        var store = StoreChoice.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ImportRun.RunAsync(parsed.GetValue(files) ?? [], store(parsed), terminal, cancellationToken));
        return command;
    }
}
