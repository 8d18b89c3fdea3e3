using System.Globalization;
using System.Text.Json;
using Perspectives.Articles;
using Perspectives.Cli.Analyze;
using Perspectives.Cli.Inputs;
using Perspectives.Cli.Output;
using Perspectives.Service.Queues;

namespace Perspectives.Cli.Submission;

/// <summary>One run of <c>submit --queue</c>: articles are put into the queue of a storage account, for a service that works on it. Nothing comes back from there.</summary>
internal sealed class DropRun(SubmitOptions options, IArticleQueue queue, Terminal terminal)
{
    private int _dropped;
    private int _failed;

    public static async Task<int> RunAsync(SubmitOptions options, string storage, List<FoundInput> found, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var store = ServiceStore.Open(new StoreChoice(DataFolder: null, storage), mayBeNew: true, terminal.Error);
        return await new DropRun(options, store.Get<IArticleQueue>(), terminal).RunAsync(found, cancellationToken);
    }

    private async Task<int> RunAsync(List<FoundInput> found, CancellationToken cancellationToken)
    {
        await using var output = terminal.OpenText();
        var described = new InputReader(new ArticleReaderOptions { Title = options.Title, Outlet = options.Outlet, Tags = options.Tags }, terminal.In);
        var json = new InputReader(new ArticleReaderOptions(), terminal.In);
        var progress = new ProgressLine(terminal, found.Sum(input => input.Length), isForSeveral: found.Count > 1 || found[0].IsLines);
        try
        {
            foreach (var input in found.SelectMany(input => (input.IsJson ? json : described).Read([input])).RefuseRepeatedIds("sent"))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var line = input.Article is { } article ? await DropAsync(article, input.Name, cancellationToken) : Fail(input, progress);
                progress.Erase();
                if (options.Json)
                    await output.WriteLineAsync(line);
                progress.Advance(input.Length);
            }
        }
        catch (Exception) when (_dropped + _failed > 0)
        {
            progress.Erase();
            await terminal.Error.WriteLineAsync($"Ended early: {Sum()}. To go on, submit the same again: an article that is known changes nothing.");
            throw;
        }
        finally
        {
            progress.Erase();
        }

        if (!options.Json)
            await output.WriteLineAsync($"{Sum()}.");
        return _failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private async Task<string> DropAsync(Article article, string name, CancellationToken cancellationToken)
    {
        var messageId = await queue.EnqueueAsync(ArticleMessage.ForArticle(article), operationId: null, cancellationToken);
        _dropped++;
        return JsonSerializer.Serialize(DroppedArticle.Of(article.Id, messageId, name), DroppedJson.Readable.DroppedArticle);
    }

    private string Fail(ArticleInput input, ProgressLine progress)
    {
        _failed++;
        if (!options.Json)
        {
            progress.Erase();
            foreach (var error in input.Errors)
                terminal.Error.WriteLine($"{input.Name}: {error.Message}");
        }

        return JsonSerializer.Serialize(FailedArticle.Of(input), FailureJson.Readable.FailedArticle);
    }

    private string Sum()
    {
        var failed = _failed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {_failed} failed");
        return string.Create(CultureInfo.InvariantCulture, $"{_dropped} put into the queue{failed}");
    }
}
