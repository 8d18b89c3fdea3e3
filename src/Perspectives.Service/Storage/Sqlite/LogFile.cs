using System.Buffers.Binary;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// Reads a store's log (-wal) as SQLite does where nobody has the store open, and tells what SQLite is silent about: it takes a log with a damaged head
/// for an empty one, and ends at the first page whose checksum is wrong.
/// </summary>
/// <remarks>
/// <para>
/// The form is SQLite's (https://www.sqlite.org/fileformat2.html#walformat): a head with two random numbers, then pages. Each page carries the two numbers
/// of the log that it belongs to, whether it is the last of a transaction, and a checksum that goes on from the one of the page before.
/// </para>
/// <para>
/// What follows the first wrong page is in order in three cases: pages of an earlier log (other numbers); pages of a transaction that never ended, or of
/// one that was rolled back (no last page among them); and a transaction during which the power was lost, of which any pages may be missing. Of that
/// last one the end may be there, but nothing behind it: the next transaction is only written when it is on the disk. So there is damage just where
/// something goes on, with the right checksum, behind the last page of a transaction, and that page or one before is wrong. Where it is the very last
/// transaction that is damaged, it looks as if the power had been lost, and is not told.
/// </para>
/// </remarks>
internal sealed class LogFile
{
    /// <summary>Bytes before the first page.</summary>
    public const int HeadLength = 32;

    private const int PageHeadLength = 24;
    private const uint LittleEndian = 0x377f0682;
    private const uint BigEndian = 0x377f0683;
    private const uint Version = 3007000;

    private readonly Stream _stream;
    private readonly byte[] _head;
    private readonly byte[] _page;
    private readonly bool _isBigEndian;

    private LogFile(Stream stream, byte[] head)
    {
        (_stream, _head) = (stream, head);
        _isBigEndian = Number(head, 0) == BigEndian;
        _page = new byte[PageHeadLength + Number(head, 8)];
    }

    private LogPage Begin => new(IsOfLog: true, IsEnd: false, LogChecksum.Read(_head.AsSpan(24)));

    /// <summary>Where the log of a store lies.</summary>
    public static string PathOf(string storePath) => $"{storePath}-wal";

    /// <summary>Whether there is a log of a length that can hold anything.</summary>
    /// <param name="path">Of the log.</param>
    public static bool HoldsAnything(string path) => new FileInfo(path) is { Exists: true, Length: > HeadLength };

    /// <returns>Null where nothing is lost by damage.</returns>
    public static LogDamage? FindDamage(string path)
    {
        // What another process is just writing looks damaged too, but not twice in the same way.
        var damage = Look(path);
        return damage is not null && Look(path) == damage ? damage : null;
    }

    /// <returns>What the log begins with, by which it is told from every other; null where there is none.</returns>
    public static byte[]? ReadHead(string path)
    {
        using var stream = TryOpen(path);
        return stream is null ? null : TryReadHead(stream);
    }

    /// <summary>The pages of the store that lie in a log, from its beginning to the first that is wrong. Each is there until the next one is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> ReadPages(string path)
    {
        using var stream = TryOpen(path);
        if (stream is null || TryReadHead(stream) is not { } head || !IsWhole(head))
            yield break;
        var log = new LogFile(stream, head);
        var before = log.Begin;
        for (; log.TryReadPage(before, out var page, out var goesOn) && goesOn; before = page)
            yield return log._page.AsMemory(PageHeadLength);
    }

    private static LogDamage? Look(string path)
    {
        using var stream = TryOpen(path);
        if (stream is null || TryReadHead(stream) is not { } head)
            return null;
        if (!IsWhole(head))
            return new LogDamage(IsOfHead: true, Pages: 0);
        var pages = new LogFile(stream, head).CountLost();
        return pages == 0 ? null : new LogDamage(IsOfHead: false, pages);
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return HoldsAnything(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16) : null;
        }
        catch (FileNotFoundException)
        {
            // Whoever had the store open has closed it: the log is removed then.
            return null;
        }
    }

    private static byte[]? TryReadHead(FileStream stream)
    {
        var head = new byte[HeadLength];
        return stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) == HeadLength ? head : null;
    }

    private static bool IsWhole(byte[] head)
    {
        if (Number(head, 0) is not (LittleEndian or BigEndian) || Number(head, 4) != Version || Number(head, 8) is not (>= 512 and <= 65536))
            return false;
        var sum = default(LogChecksum).Add(head.AsSpan(0, 24), Number(head, 0) == BigEndian);
        return sum == LogChecksum.Read(head.AsSpan(24));
    }

    /// <returns>Pages from the first wrong one to the last of this log; 0 where all that follows is in order.</returns>
    private long CountLost()
    {
        long position = 0, wrong = -1, last = -1;
        var isLost = false;
        var before = Begin;
        for (; TryReadPage(before, out var page, out var goesOn); position++)
        {
            if (wrong < 0 && !goesOn)
                wrong = position;
            if (wrong >= 0 && page.IsOfLog)
                last = position;
            isLost |= wrong >= 0 && wrong < position && goesOn && before.IsEnd;
            before = page;
        }

        return isLost ? last - wrong + 1 : 0;
    }

    private bool TryReadPage(LogPage before, out LogPage page, out bool goesOn)
    {
        (page, goesOn) = (default, false);
        if (_stream.ReadAtLeast(_page, _page.Length, throwOnEndOfStream: false) < _page.Length)
            return false;
        var isOfLog = Number(_page, 0) != 0 && _page.AsSpan(8, 8).SequenceEqual(_head.AsSpan(16, 8));
        page = new LogPage(isOfLog, IsEnd: isOfLog && Number(_page, 4) != 0, LogChecksum.Read(_page.AsSpan(16)));
        goesOn = isOfLog && before.IsOfLog
            && before.Checksum.Add(_page.AsSpan(0, 8), _isBigEndian).Add(_page.AsSpan(PageHeadLength), _isBigEndian) == page.Checksum;
        return true;
    }

    private static uint Number(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offset));

    /// <summary>What the head of a page in the log says.</summary>
    /// <param name="IsOfLog">Whether the page carries this log's numbers.</param>
    /// <param name="IsEnd">Whether it is the last of a transaction.</param>
    /// <param name="Checksum">From which the next page's goes on.</param>
    private readonly record struct LogPage(bool IsOfLog, bool IsEnd, LogChecksum Checksum);
}
