using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Perspectives.Service.Queues.Storage;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>Lets go wrong what can, and puts it right again.</summary>
internal sealed class StorageFaults(Random random, FaultyAccount account, WorkerPair workers, StorageCrashFigures figures)
{
    private static readonly TimeSpan LongestFault = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan BetweenDoubles = TimeSpan.FromMilliseconds(100);

    private readonly QueueClient _queue = new(account.Direct, StorageQueueRegistration.Name);

    /// <summary>To be called before anything is sent: the line is bad from the start on, or only in the middle.</summary>
    public void Prepare(Fault fault)
    {
        if (random.Next(2) == 0)
            Disturb(fault);
    }

    public async Task BreakAsync(Fault fault)
    {
        switch (fault)
        {
            case Fault.Kill:
                await KillWorkersAsync();
                break;
            case Fault.Stop:
                await account.StopAsync();
                figures.Stops++;
                await ComeBackAsync();
                break;
            case Fault.KillAzurite:
                await account.KillAsync();
                figures.AzuriteKills++;
                await ComeBackAsync();
                break;
            case Fault.Cut or Fault.Slow or Fault.Throttle:
                Disturb(fault);
                await Task.Delay(LongestFault * random.NextDouble());
                break;
            case Fault.Double:
                for (var time = 0; time < 3; time++)
                {
                    await DoubleMessagesAsync();
                    await Task.Delay(BetweenDoubles);
                }

                break;
        }
    }

    public async Task MendAsync()
    {
        account.Mend();
        (figures.Cuts, figures.Delays, figures.Refusals) = (account.Cuts, account.Delays, account.Refusals);
        await workers.StartAsync();
    }

    /// <summary>Puts what waits in the queue into it once more, as a delivery does whose worker was thought to be dead.</summary>
    public async Task DoubleMessagesAsync()
    {
        if (!await _queue.ExistsAsync())
            return;
        PeekedMessage[] waiting = await _queue.PeekMessagesAsync(5);
        foreach (var message in waiting)
            await _queue.SendMessageAsync(message.MessageText, TimeSpan.Zero, TimeSpan.FromSeconds(-1));
        figures.Doubled += waiting.Length;
    }

    private void Disturb(Fault fault)
    {
        switch (fault)
        {
            case Fault.Cut:
                account.Cut();
                break;
            case Fault.Slow:
                account.Slow();
                break;
            case Fault.Throttle:
                account.Throttle();
                break;
        }
    }

    private async Task KillWorkersAsync()
    {
        await workers.KillAsync(random.Next(2));
        if (random.Next(3) == 0)
            await Task.WhenAll(workers.KillAsync(0), workers.KillAsync(1));
        figures.Kills++;
    }

    private async Task ComeBackAsync()
    {
        await Task.Delay(LongestFault * random.NextDouble());
        await account.RestartAsync();
    }
}
