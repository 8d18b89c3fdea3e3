using System.CommandLine;

namespace Perspectives.Cli.Evaluation;

/// <summary><c>perspectives evaluate</c>: its arguments and its help.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string[]>("GOLD")
        {
            Description = "Files of annotated articles, one JSON object a line; several are pooled into one figure.",
            Arity = ArgumentArity.OneOrMore,
        };
        gold.RefuseOptions();
        var heldOut = new Option<bool>("--held-out") { Description = "Of the GOLD files only the lines whose number, from 0, is divisible by ten: the model was trained on the others." };
        var whole = new Option<string[]>("--whole") { Description = "A further file of which every line counts, --held-out or not; may be given several times.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Write the figures as JSON." };
        var details = new Option<bool>("--details") { Description = "List every statement that was missed or given to the wrong actor, with counts by kind, rule, stance and cause." };
        var answers = new Option<string>("--answers") { Description = "Score these answers, as analyze --json wrote them, instead of analysing.", HelpName = "FILE" };
        var save = new Option<string>("--save") { Description = "Write the answers to a file, one a line.", HelpName = "FILE" };
        var threads = SharedOptions.Threads();
        var command = new Command("evaluate", Help) { gold, heldOut, whole, json, details, answers, save, threads };
        command.SetAction((parsed, cancellationToken) => EvaluateRun.RunAsync(
            new EvaluateOptions
            {
                Gold = parsed.GetRequiredValue(gold),
                Whole = parsed.GetValue(whole) ?? [],
                HeldOut = parsed.GetValue(heldOut),
                Json = parsed.GetValue(json),
                Details = parsed.GetValue(details),
                Answers = parsed.GetValue(answers),
                Save = parsed.GetValue(save),
                Threads = parsed.GetValue(threads),
            },
            terminal,
            cancellationToken));
        return command;
    }

    private const string Help =
        """
        Analyses annotated articles and prints how far the answers agree with the annotations.

        Examples:
          perspectives evaluate articles.jsonl
          perspectives evaluate trained-on.jsonl --held-out --whole never-seen.jsonl
          perspectives evaluate articles.jsonl --details --save answers.jsonl
          perspectives evaluate articles.jsonl --answers answers.jsonl --json
        """;
}
