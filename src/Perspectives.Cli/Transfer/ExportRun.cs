using System.Globalization;
using Perspectives.Cli.Output;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Transfer;

/// <summary>One run of <c>export</c>.</summary>
internal static class ExportRun
{
    private const int BufferLength = 64 * 1024;

    public static async Task<int> RunAsync(ExportOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        if (options is { Remote: not null, Store.IsGiven: true })
            throw new UsageException($"{(options.Store.Storage is null ? StoreChoice.DataName : StoreChoice.StorageName)} and --url name two places. Leave one of them out.");
        if (options.Remote is { } remote)
        {
            using var client = ServiceClient.Connect(remote, ServiceClient.ReadingPatience, terminal);
            return await ExportAsync(new ServiceSource(client), options, terminal, cancellationToken);
        }

        await using var store = ServiceStore.Open(options.Store, mayBeNew: false, terminal.Error);
        return await ExportAsync(new StoreSource(store), options, terminal, cancellationToken);
    }

    private static async Task<int> ExportAsync(IArticleSource source, ExportOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        if (options.Output is { Length: > 0 } named)
            UnfinishedOutput.Tell(named, terminal.Error);
        using var file = options.Output is { } path ? OutputFile.Create(path) : null;
        var output = (Stream?)file?.Stream ?? Buffered(terminal.Out);
        var progress = new ProgressLine(terminal, total: 0, isForSeveral: file is not null || !terminal.OutIsTerminal);
        int exported = 0, pending = 0;
        try
        {
            await using var writer = WriterOf(options.Format, output);
            try
            {
                await foreach (var article in source.ReadAsync(cancellationToken))
                {
                    await writer.WriteAsync(article, cancellationToken);
                    exported++;
                    pending += article.Description.IsPending ? 1 : 0;
                    progress.Advance(1);
                }

                await foreach (var identity in source.ReadIdentitiesAsync(cancellationToken))
                    await writer.WriteAsync(identity, cancellationToken);
            }
            finally
            {
                // What came before a service was lost is told, and is to be there.
                await writer.FinishAsync(CancellationToken.None);
            }
        }
        catch (ServiceCallException lost) when (exported > 0)
        {
            throw new ServiceCallException($"{lost.Message} {HowFar(exported, options.Output)}", lost);
        }
        finally
        {
            progress.Erase();
        }

        file?.Complete();
        foreach (var line in source.Unread.Describe())
            await terminal.Error.WriteLineAsync(line);
        await terminal.Error.WriteLineAsync(Sum(exported, pending));
        return source.Unread.IsNone ? ExitCode.Done : ExitCode.Fault;
    }

    private static string HowFar(int exported, string? file)
    {
        var came = string.Create(CultureInfo.InvariantCulture, $"{exported} article{(exported == 1 ? "" : "s")} had come before");
        return file is null ? $"{came} and stand in the output, which is not whole. Export again." : $"{came}; {file} is not written, since it would not be whole. Export again.";
    }

    // Never disposed: that would close the process's output. The writer flushes it at the end.
    private static BufferedStream Buffered(Stream output) => new(output, BufferLength);

    private static IArticleWriter WriterOf(ExportFormat format, Stream output) => format == ExportFormat.Csv ? new StatementRowWriter(output) : new JsonLinesWriter(output);

    private static string Sum(int exported, int pending)
    {
        var waiting = pending == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({pending} of them with a text that waits for its answer)");
        return string.Create(CultureInfo.InvariantCulture, $"{exported} article{(exported == 1 ? "" : "s")} exported{waiting}.");
    }
}
