using System.Buffers;

namespace Perspectives.Reading;

/// <summary>The memory of one reading, which goes to the next article when it is disposed of. Several threads may rent at once.</summary>
internal sealed class ReadingMemory : IDisposable
{
    private readonly List<float[]> _rented = [];

    /// <summary>At least so many numbers; what they are is not defined.</summary>
    public float[] Rent(int count)
    {
        var numbers = ArrayPool<float>.Shared.Rent(count);
        lock (_rented)
            _rented.Add(numbers);
        return numbers;
    }

    /// <summary>Nothing that was rented may be used any more. A second time there is nothing to give back.</summary>
    public void Dispose()
    {
        lock (_rented)
        {
            _rented.ForEach(static numbers => ArrayPool<float>.Shared.Return(numbers));
            _rented.Clear();
        }
    }
}
