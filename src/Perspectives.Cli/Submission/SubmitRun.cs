using System.Text.Json;
using Perspectives.Cli.Analyze;
using Perspectives.Cli.Inputs;
using Perspectives.Cli.Output;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Submission;

/// <summary>One run of <c>submit</c>.</summary>
internal sealed class SubmitRun(SubmitOptions options, ServiceClient client, Terminal terminal)
{
    private readonly List<SubmissionOutcome> _outcomes = [];

    public static async Task<int> RunAsync(SubmitOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        var found = InputFinder.Find(PathsOf(options, terminal));
        Check(options, found);
        if (options.Describes && found.Find(static input => input.IsJson) is { } json)
            await terminal.Error.WriteLineAsync($"--outlet and --tag are given to the texts and pages only: {json.Name} is JSON, which brings its own.");
        if (options.Queue is { } queue)
            return await DropRun.RunAsync(options, queue, found, terminal, cancellationToken);
        using var client = ServiceClient.Connect(options.Remote, ServiceClient.LongPatience, terminal);
        return await new SubmitRun(options, client, terminal).RunAsync(found, cancellationToken);
    }

    private async Task<int> RunAsync(List<FoundInput> found, CancellationToken cancellationToken)
    {
        await using var output = terminal.OpenText();
        try
        {
            await SendAsync(found, output, cancellationToken);
            if (options.Wait)
                await WaitAsync(output, cancellationToken);
        }
        catch (Exception ended) when (ended is OperationCanceledException or ServiceCallException)
        {
            // What was accepted stays accepted, whatever this program does.
            await terminal.Error.WriteLineAsync($"Ended early: {Sum()}. To go on, submit the same again.");
            throw;
        }

        if (!options.Json)
            await output.WriteLineAsync($"{Sum()}.");
        return _outcomes.Exists(outcome => outcome.HasFailed) ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static IReadOnlyList<string> PathsOf(SubmitOptions options, Terminal terminal) => options.Paths switch
    {
        [] when terminal.InIsTerminal => throw new UsageException("Give files, folders or - for standard input. See: perspectives submit --help"),
        [] => [InputFinder.StandardInput],
        var paths => paths,
    };

    private static void Check(SubmitOptions options, List<FoundInput> found)
    {
        if (options.Queue is not null && (options.Wait || options.Force))
            throw new UsageException(options.Wait ? "--wait cannot be: nothing comes back from a queue. Ask the service, as: perspectives articles" : "--force cannot be: what comes out of the queue is checked for English. Send it to a service (--url).");
        if (options.Title is not null && (found.Count > 1 || found[0].IsLines))
            throw new UsageException("--title is for one article, but several are given.");
        if (options.Describes && found.Find(static input => input.IsJson) is { } json && found.TrueForAll(static input => input.IsJson || input.Error is not null))
            throw new UsageException($"--title, --outlet and --tag are for texts and pages, but {json.Name} is JSON, which brings its own.");
    }

    private async Task SendAsync(List<FoundInput> found, TextWriter output, CancellationToken cancellationToken)
    {
        var reader = new OutgoingReader(terminal.In, isForOne: options.Describes);
        var submitter = new Submitter(new ArticleSender(client, options), new BatchSender(client, options.Force, TimeProvider.System));
        var progress = new ProgressLine(terminal, found.Sum(input => input.Length), isForSeveral: found.Count > 1 || found[0].IsLines);
        try
        {
            await foreach (var outcome in submitter.SendAsync(reader.Read(found), cancellationToken))
            {
                progress.Erase();
                _outcomes.Add(outcome with { Article = outcome.Article with { Content = [] } });
                // Lines of JSON keep the order of the articles; whoever reads messages wants them at once.
                if (!options.Wait || !options.Json)
                    Report(outcome, output);
                progress.Advance(outcome.Article.Length);
            }
        }
        finally
        {
            progress.Erase();
        }
    }

    private async Task WaitAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var watch = new OperationWatch(client, TimeProvider.System);
        var progress = new ProgressLine(terminal, _outcomes.Count, isForSeveral: _outcomes.Count > 1);
        try
        {
            for (var number = 0; number < _outcomes.Count; number++)
            {
                if (_outcomes[number].Operation is { } operation)
                    _outcomes[number] = _outcomes[number] with { Operation = await watch.WaitAsync(operation, cancellationToken) };
                progress.Erase();
                if (options.Json || _outcomes[number].Operation is not null)
                    Report(_outcomes[number], output);
                progress.Advance(1);
            }
        }
        finally
        {
            progress.Erase();
        }
    }

    private void Report(SubmissionOutcome outcome, TextWriter output)
    {
        if (options.Json)
            output.WriteLine(outcome.Operation is { } operation ? JsonSerializer.Serialize(operation, ServiceJson.Readable.OperationResponse) : JsonSerializer.Serialize(Failed(outcome), FailureJson.Readable.FailedArticle));
        if (!options.Json && outcome.Reason is { } reason)
            terminal.Error.WriteLine($"{outcome.Article.Name}: {reason}");
    }

    private static FailedArticle Failed(SubmissionOutcome outcome) => new(
        new FailedArticle.Reference(outcome.Article.Id), new FailedArticle.Failure(outcome.ErrorCode!, outcome.Error!, outcome.Article.Name));

    private string Sum() => new SubmitTally(_outcomes).ToString();
}
