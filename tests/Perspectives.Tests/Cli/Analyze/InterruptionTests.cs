using System.Text;
using System.Text.Json;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Analyze;

public sealed class InterruptionTests
{
    [Fact]
    public async Task What_is_finished_has_been_written()
    {
        using var interrupted = new CancellationTokenSource();
        using var output = new InterruptingStream(interrupted);
        var setting = new CliSetting
        {
            Input = Samples.Utf8(Samples.Lines([.. Enumerable.Range(1, 50).Select(number => Samples.Line($"n{number}"))])),
            Output = output,
            CancellationToken = interrupted.Token,
        };
        var analyzed = await CliDriver.RunAsync(setting, "analyze", "-", "--json", "--threads", "1");

        Assert.Equal(ExitCode.Interrupted, analyzed.ExitCode);
        Assert.InRange(output.Ids.Length, 1, 49);
        Assert.Equal(Enumerable.Range(1, output.Ids.Length).Select(number => $"n{number}"), output.Ids);
        Assert.Contains("Interrupted: ", analyzed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_does_not_wait_for_the_next_article_nor_the_end_for_a_read_that_waits()
    {
        using var interrupted = new CancellationTokenSource();
        using var output = new InterruptingStream(interrupted);
        using var input = new WaitingStream(Samples.Utf8(Samples.Line("only") + "\n"));
        var setting = new CliSetting { InputStream = input, Output = output, CancellationToken = interrupted.Token };
        var analyzed = await CliDriver.RunAsync(setting, "analyze", "-", "--json");
        input.Release();

        Assert.Equal(ExitCode.Interrupted, analyzed.ExitCode);
        Assert.Equal(["only"], output.Ids);
    }

    [Fact]
    public async Task A_run_that_has_finished_nothing_leaves_an_earlier_file_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("answers.jsonl", "earlier");
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();
        var setting = new CliSetting { Input = Samples.Utf8(Samples.Line("one")), CancellationToken = interrupted.Token };
        var analyzed = await CliDriver.RunAsync(setting, "analyze", "-", "--json", "--output", folder["answers.jsonl"]);

        Assert.Equal(ExitCode.Interrupted, analyzed.ExitCode);
        Assert.Equal([folder["answers.jsonl"]], Directory.GetFiles(folder.Path));
        Assert.Equal("earlier", await File.ReadAllTextAsync(folder["answers.jsonl"], TestContext.Current.CancellationToken));
    }

    /// <summary>Interrupts the command as soon as it has written something.</summary>
    private sealed class InterruptingStream(CancellationTokenSource interrupted) : MemoryStream
    {
        public string[] Ids => [.. Encoding.UTF8.GetString(ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(IdOf)];

        public override void Flush()
        {
            if (Length > 0)
                interrupted.Cancel();
        }

        private static string IdOf(string line)
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("article").GetProperty("id").GetString()!;
        }
    }

    /// <summary>Gives what it has and then waits, as a pipe does whose writer is still there.</summary>
    private sealed class WaitingStream(byte[] content) : MemoryStream(content)
    {
        private readonly ManualResetEventSlim _released = new();

        public void Release() => _released.Set();

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            if (read == 0)
                _released.Wait(TestContext.Current.CancellationToken);
            return read;
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _released.Dispose();
        }
    }
}
