using System.Globalization;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Identity;

/// <summary>What is decided of keys, the newest decision first; those of one moment by their keys.</summary>
internal static class JoinList
{
    private const char Mark = ' ';

    /// <param name="joins">All of them.</param>
    /// <param name="reason">Only decisions with this reason; null for all.</param>
    /// <param name="page">Which part.</param>
    /// <exception cref="InvalidPositionException">The position is none of this list's.</exception>
    public static Page<ActorJoin> Read(JoinMap joins, JoinReason? reason, PageRequest page)
    {
        ActorJoin[] found =
        [
            .. joins.All.Where(join => !join.SaysNothing && (reason is null || join.Reason == reason))
                .OrderByDescending(static join => join.At.UtcTicks).ThenBy(static join => join.Key, StringComparer.Ordinal),
        ];
        var left = page.After is null ? found : After(found, page.After);
        return new Page<ActorJoin>([.. left.Take(page.Size)], left.Length > page.Size ? PositionOf(left[page.Size - 1]) : null);
    }

    private static ActorJoin[] After(ActorJoin[] joins, string position)
    {
        var mark = position.IndexOf(Mark, StringComparison.Ordinal);
        if (mark < 0 || !long.TryParse(position.AsSpan(0, mark), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
            throw new InvalidPositionException();
        var key = position[(mark + 1)..];
        return Array.FindAll(joins, join => join.At.UtcTicks < ticks || (join.At.UtcTicks == ticks && string.CompareOrdinal(join.Key, key) > 0));
    }

    private static string PositionOf(ActorJoin join) => string.Create(CultureInfo.InvariantCulture, $"{join.At.UtcTicks}{Mark}{join.Key}");
}
