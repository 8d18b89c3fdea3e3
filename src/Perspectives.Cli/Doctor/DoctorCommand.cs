using System.CommandLine;

namespace Perspectives.Cli.Doctor;

/// <summary><c>perspectives doctor</c>: its help.</summary>
internal static class DoctorCommand
{
    private const string Help =
        """
        Checks this installation: versions, the language model's files, what the processor can do, an analysis with a known outcome, times and memory, and
        whether serve could begin here: the data folder or storage account, the port, and the second reader of names where the settings have one. That one is
        asked with a made-up name, for which a text record is billed.
        Exit code 1 and advice where something is wrong. Give its output with every report of a fault.

        Examples:
          perspectives doctor
          perspectives doctor --storage UseDevelopmentStorage=true
        """;

    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--model") { Description = "Folder of the language model, where not the one that came along.", HelpName = "FOLDER" };
        var threads = SharedOptions.Threads();
        var command = new Command("doctor", Help) { folder, threads };
        var store = StoreChoice.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new Reading.LanguageModelOptions { Threads = parsed.GetValue(threads) };
            if (parsed.GetValue(folder) is { } path)
                options = options with { Folder = path };
            return new Examination(options, store(parsed), terminal).RunAsync(cancellationToken);
        });
        return command;
    }
}
