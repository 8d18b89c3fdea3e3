using System.CommandLine;

namespace Perspectives.Cli.Doctor;

/// <summary><c>perspectives doctor</c>: its help.</summary>
internal static class DoctorCommand
{
    private const string Help =
        """
        Checks this installation: versions, the language model's files, what the processor can do, an analysis with a known outcome, times and memory, and
        whether serve could begin here: the data folder and the port.
        Exit code 1 and advice where something is wrong. Give its output with every report of a fault.

        Example:
          perspectives doctor
        """;

    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--model") { Description = "Folder of the language model, where not the one that came along.", HelpName = "FOLDER" };
        var threads = SharedOptions.Threads();
        var data = SharedOptions.Data();
        var command = new Command("doctor", Help) { folder, threads, data };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new Reading.LanguageModelOptions { Threads = parsed.GetValue(threads) };
            if (parsed.GetValue(folder) is { } path)
                options = options with { Folder = path };
            return Task.FromResult(new Examination(options, parsed.GetValue(data), terminal).Run(cancellationToken));
        });
        return command;
    }
}
