namespace Perspectives.Service.Tests.Queues.Sqlite;

/// <summary>What the embedded queue does, said as simply as can be: a list in its order.</summary>
internal sealed class SimpleQueue(TimeProvider time)
{
    private readonly List<Message> _messages = [];
    private int _receipts;

    public int SentCount { get; private set; }

    public int Count => _messages.Count;

    private DateTimeOffset Now => time.GetUtcNow();

    public void Enqueue() => _messages.Add(new Message { Number = SentCount++, FreeAt = Now });

    public IReadOnlyList<(int Number, int DequeueCount, int Receipt)> Receive(int most, TimeSpan lease)
    {
        var received = _messages.Where(message => message.FreeAt <= Now).Take(most).ToList();
        foreach (var message in received)
            (message.FreeAt, message.DequeueCount, message.Receipt) = (Now + lease, message.DequeueCount + 1, ++_receipts);
        return [.. received.Select(message => (message.Number, message.DequeueCount, message.Receipt!.Value))];
    }

    public int? Renew(int receipt, TimeSpan lease)
    {
        if (Find(receipt) is not { } message)
            return null;
        (message.FreeAt, message.Receipt) = (Now + lease, ++_receipts);
        return message.Receipt;
    }

    public bool Release(int receipt, TimeSpan delay)
    {
        if (Find(receipt) is not { } message)
            return false;
        (message.FreeAt, message.Receipt) = (Now + delay, null);
        return true;
    }

    public bool Complete(int receipt) => _messages.RemoveAll(message => message.Receipt == receipt) > 0;

    public int GiveBackAbandoned()
    {
        var abandoned = _messages.Where(message => message.Receipt is not null).ToList();
        foreach (var message in abandoned)
        {
            _messages.Remove(message);
            _messages.Add(message);
            (message.FreeAt, message.Receipt) = (Now + TimeSpan.FromSeconds(Math.Min(60, 1L << (message.DequeueCount - 1))), null);
        }

        return abandoned.Count;
    }

    public bool Contains(int number) => _messages.Exists(message => message.Number == number);

    public long? FindPosition(int number)
    {
        // Leased ones are on their way already; those that are free come in their order, then the others as their delays end.
        var coming = _messages.Where(message => message.FreeAt <= Now || message.Receipt is null).OrderBy(message => message.FreeAt <= Now ? Now : message.FreeAt).ToList();
        var position = coming.FindIndex(message => message.Number == number);
        return position < 0 ? null : position;
    }

    private Message? Find(int receipt) => _messages.Find(message => message.Receipt == receipt);

    private sealed class Message
    {
        public required int Number { get; init; }

        public required DateTimeOffset FreeAt { get; set; }

        public int DequeueCount { get; set; }

        public int? Receipt { get; set; }
    }
}
