using System.Globalization;
using Perspectives.Cli.Archives.Page;
using Perspectives.Cli.Output;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Archives;

/// <summary>One run of <c>report</c>.</summary>
internal static class ReportRun
{
    public static async Task<int> RunAsync(ReportOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var store = ServiceStore.Open(options.Store, mayBeNew: false, terminal.Error);
        using var file = OutputFile.Create(OutputPath.Resolve(options.Html, "--html"));
        UnfinishedOutput.Tell(options.Html, terminal.Error);
        var unread = new UnreadParts("shown");
        var archive = new ArchiveReader(store.Get<IPerspectiveIndex>(), unread);
        var facts = await archive.CountAsync(cancellationToken);
        var outlets = await archive.CompareOutletsAsync(cancellationToken);
        var actors = await archive.ListActorsAsync(options.Actors, cancellationToken);

        await using (var output = Terminal.OpenText(file.Stream))
        {
            var page = new ReportPage(output);
            page.Begin(facts, outlets, actors);
            var progress = new ProgressLine(terminal, total: actors.Count, isForSeveral: true);
            try
            {
                foreach (var actor in actors)
                {
                    page.Write(actor, await archive.ReadStrongestAsync(actor, cancellationToken));
                    progress.Advance(1);
                }
            }
            finally
            {
                progress.Erase();
            }

            page.Finish();
        }

        file.Complete();
        foreach (var line in unread.Describe())
            await terminal.Error.WriteLineAsync(line);
        await terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{options.Html}: {facts.Articles} articles, {actors.Count} of those who are quoted most."));
        return unread.IsNone ? ExitCode.Done : ExitCode.Fault;
    }
}
