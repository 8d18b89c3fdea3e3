using Perspectives.Reading;

namespace Perspectives.Tests.Reading;

public sealed class ReadingMemoryTests
{
    private const int Numbers = 1_000;

    [Fact]
    public void Nothing_is_given_back_twice()
    {
        var memory = new ReadingMemory();
        memory.Rent(Numbers);
        memory.Dispose();
        memory.Dispose();

        using var next = new ReadingMemory();
        Assert.NotSame(next.Rent(Numbers), next.Rent(Numbers));
    }

    [Fact]
    public void There_is_room_for_what_was_asked_for()
    {
        using var memory = new ReadingMemory();
        Assert.InRange(memory.Rent(Numbers).Length, Numbers, int.MaxValue);
        Assert.NotNull(memory.Rent(0));
    }
}
