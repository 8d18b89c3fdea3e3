using Microsoft.Extensions.Time.Testing;
using Perspectives.Cli;
using Perspectives.Cli.Output;

namespace Perspectives.Tests.Cli.Output;

public sealed class ProgressLineTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _error.Dispose();

    [Theory]
    [InlineData(4, 25, "")]
    [InlineData(10, 25, ", 0:30 left")]
    [InlineData(600, 25, ", 30:00 left")]
    [InlineData(36_000, 50, ", 10:00:00 left")]
    [InlineData(360_000, 50, ", 4 d 4 h left")]
    [InlineData(10, 100, "")]
    public void The_time_that_is_left_is_told_once_some_of_it_has_gone(int seconds, long done, string left)
    {
        var line = Open();
        _time.Advance(TimeSpan.FromSeconds(seconds));
        line.Advance(done);

        Assert.EndsWith($" 1 done{left}", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_done_before_takes_no_time()
    {
        var line = Open();
        line.Pass(50);
        _time.Advance(TimeSpan.FromSeconds(10));
        line.Advance(25);

        Assert.EndsWith(" 75 %, 1 done, 0:10 left", _error.ToString(), StringComparison.Ordinal);
    }

    private ProgressLine Open() => new(
        new Terminal { In = Stream.Null, Out = Stream.Null, Error = _error, ErrorIsTerminal = true, Environment = static _ => null, Time = _time }, total: 100, isForSeveral: true);
}
