using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Perspectives.Fuzz;

/// <summary>Counts how often one execution goes from a branch to another, and remembers what any execution did before.</summary>
internal sealed unsafe class BranchMap
{
    private const int Size = 64 * 1024;

    // Never freed: what runs in the background writes here until the process ends.
    private readonly byte* _now = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public BranchMap() => Trace.SharedMem = _now;

    /// <summary>Ways from a branch to the next that were gone at least once.</summary>
    public int Count => _seen.Count(static counts => counts != 0);

    public void Begin()
    {
        Trace.PrevLocation = 0;
        new Span<byte>(_now, Size).Clear();
    }

    /// <summary>Whether the execution went a way that none went before, or one much more often.</summary>
    public bool End()
    {
        var now = new ReadOnlySpan<byte>(_now, Size);
        var isNew = false;
        for (var at = now.IndexOfAnyExcept((byte)0); at >= 0;)
        {
            var step = MagnitudeOf(now[at]);
            isNew |= (_seen[at] & step) == 0;
            _seen[at] |= step;
            var next = now[(at + 1)..].IndexOfAnyExcept((byte)0);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return isNew;
    }

    public void Forget() => _seen.AsSpan().Clear();

    /// <summary>Once, twice, up to four, eight … times: a bit each.</summary>
    private static byte MagnitudeOf(byte count) => (byte)(1 << BitOperations.Log2(count));
}
