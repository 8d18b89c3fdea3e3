using System.Text;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Inputs;

public sealed class Utf8LinesTests
{
    [Fact]
    public void Lines_end_with_either_line_end_or_with_the_stream()
    {
        Assert.Equal(["a", "", "b", "c"], Read("a\r\n\nb\nc").Select(line => Encoding.UTF8.GetString(line.Bytes)));
        Assert.Equal([1, 2, 3, 4], Read("a\r\n\nb\nc").Select(line => line.Number));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line() => Assert.Equal("a"u8.ToArray(), Read("\uFEFFa\nb").First().Bytes);

    [Fact]
    public void What_was_read_before_comes_first()
    {
        using var stream = new MemoryStream("b\nc"u8.ToArray());
        Assert.Equal(["ab", "c"], Utf8Lines.Read(stream, "a"u8.ToArray()).Select(line => Encoding.UTF8.GetString(line.Bytes)));
    }

    [Fact]
    public void A_line_beyond_all_measure_is_counted_and_dropped()
    {
        var lines = Read(new string('x', Utf8Lines.MaximumLength + 10) + "\nnext").ToList();

        Assert.True(lines[0].IsTooLong);
        Assert.Empty(lines[0].Bytes);
        Assert.Equal(Utf8Lines.MaximumLength + 11, lines[0].Length);
        Assert.Equal("next"u8.ToArray(), lines[1].Bytes);
    }

    [Fact]
    public void A_line_that_never_ends_is_given_up()
    {
        using var endless = new EndlessStream();
        var line = Assert.Single(Utf8Lines.Read(endless));
        Assert.True(line.IsTooLong && line.HasNoEnd);
        Assert.Equal("The line has more than 16 MiB; so it is. Its end was not found in 1 GiB, and nothing behind that is read.", line.TellTooLong(Utf8Lines.MaximumLength, "so it is"));
    }

    private static IEnumerable<Utf8Line> Read(string text) => Utf8Lines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
