using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Perspectives.Articles;
using Perspectives.Cli.Inputs;
using Perspectives.Cli.Output;
using Perspectives.Service.Queues;

namespace Perspectives.Cli.Transfer;

/// <summary>One run of <c>import</c>.</summary>
internal sealed class ImportRun(ImportedStore store, ProgressLine progress, Terminal terminal)
{
    /// <summary>Bytes of a line: text and answer of the longest article.</summary>
    private const int LongestLine = 64 * 1024 * 1024;

    private readonly ImportTally _tally = new();

    public static async Task<int> RunAsync(IReadOnlyList<string> paths, StoreChoice choice, Terminal terminal, CancellationToken cancellationToken)
    {
        var found = InputFinder.Find(paths);
        await using var store = new ImportedStore(choice, terminal.Error);
        store.OpenIfThere();
        var progress = new ProgressLine(terminal, found.Sum(input => input.Length), isForSeveral: true);
        var run = new ImportRun(store, progress, terminal);
        try
        {
            foreach (var input in found)
                await run.ImportAsync(input, cancellationToken);
            return run._tally.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (QueueFullException full)
        {
            progress.Erase();
            await terminal.Error.WriteLineAsync($"{full.Message.Split('.')[0]}. Let a server work on them (perspectives serve), then import again: it goes on where it stopped.");
            return ExitCode.SomeFailed;
        }
        finally
        {
            progress.Erase();
            if (!store.IsRefused)
                await terminal.Error.WriteLineAsync($"{run._tally}.");
        }
    }

    private async Task ImportAsync(FoundInput input, CancellationToken cancellationToken)
    {
        if (input.Error is { } error)
        {
            Fail(input.Name, error.Code == "no_articles" ? "The folder holds no exports. Give the files that perspectives export has written." : error.Message);
            return;
        }

        await using var stream = Open(input);
        if (stream is null)
            return;
        var beginning = new FileBeginning(input.Name, Fail);
        var isEmpty = true;
        foreach (var line in Utf8Lines.Read(stream, maximumLength: LongestLine))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!line.IsBlank)
                beginning.Add(await ImportAsync(line, cancellationToken), line.Number);
            isEmpty &= line.IsBlank;
            progress.Advance(line.Length);
            if (beginning.IsOfNoExport)
                break;
        }

        beginning.Complete();
        if (isEmpty)
            Fail(input.Name, ArticleInput.NoArticles.Message);
    }

    private async Task<LineOutcome> ImportAsync(Utf8Line line, CancellationToken cancellationToken)
    {
        string reason;
        if (LineKind.IsIdentity(line.Bytes))
        {
            return Parse(line, TransferJson.Complete.ExportedIdentity, out reason) is { } identity
                ? new LineOutcome(IsOfExport: true, await RestoreAsync(identity, cancellationToken))
                : new LineOutcome(IsOfExport: false, reason);
        }

        return Parse(line, TransferJson.Complete.ImportedLine, out reason) is { } exported
            ? new LineOutcome(IsOfExport: true, await RestoreAsync(exported, cancellationToken))
            : new LineOutcome(IsOfExport: false, reason);
    }

    /// <returns>What is wrong with it; empty where nothing is.</returns>
    private async Task<string> RestoreAsync(ImportedLine line, CancellationToken cancellationToken)
    {
        if (line.Identity?.Fault is { } fault)
            return $"What is said of who its actors are is none: {fault}.";
        if (ArticleRestorer.Read(line, out var errors) is not { } article)
            return string.Join(' ', errors.Select(error => error.Message));
        _tally.Add(await store.Restorer.RestoreAsync(article, line, cancellationToken));
        return "";
    }

    /// <inheritdoc cref="RestoreAsync(ImportedLine, CancellationToken)"/>
    private async Task<string> RestoreAsync(ExportedIdentity line, CancellationToken cancellationToken) =>
        IdentityCheck.FaultOf(line) ?? await store.Restorer.RestoreAsync(line, cancellationToken) ?? "";

    private static T? Parse<T>(Utf8Line line, JsonTypeInfo<T> type, out string reason)
        where T : class
    {
        reason = "";
        try
        {
            if (!line.IsTooLong && JsonSerializer.Deserialize(line.Bytes, type) is { } exported)
                return exported;
            reason = line.IsTooLong ? line.TellTooLong(LongestLine, "no exported article has that many") : NoExport;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The message of the JSON reader names our types.
            reason = JsonFault.Describe(line.Bytes) is { } broken ? $"The line {broken}. An export has an article a line; make it again, or leave this line out." : NoExport;
        }

        return null;
    }

    private const string NoExport = "This is no line of an export (\"article\", \"text\" and \"answer\"). Other articles are sent with: perspectives submit";

    private Stream? Open(FoundInput input)
    {
        try
        {
            return input.Path is null ? terminal.In : File.OpenRead(input.Path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Fail(input.Name, ArticleInput.UnreadableFile(refused).Message);
            return null;
        }
    }

    private void Fail(string name, string reason)
    {
        progress.Erase();
        terminal.Error.WriteLine($"{name}: {reason}");
        _tally.Add(null);
    }
}
