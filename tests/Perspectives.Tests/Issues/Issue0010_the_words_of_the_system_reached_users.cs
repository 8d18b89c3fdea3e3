using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Tests.Issues;

/// <summary>Found by a stranger: what the system says of files named some that nobody has heard of ("Could not find file '/proc/x.22919.part'"), or none.</summary>
public sealed class Issue0010_the_words_of_the_system_reached_users : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static bool IsLinux => OperatingSystem.IsLinux();

    public void Dispose() => _folder.Dispose();

    [Theory(SkipUnless = nameof(IsLinux), Skip = "There are no such places on this system.")]
    [InlineData("/proc/x", ExitCode.WrongUse, "/proc/x cannot be written: there is no such place, or none can be made there. Give another place.\n")]
    [InlineData("/dev/full", ExitCode.Fault, "/dev/full cannot be written: there is no room left on its disk. Make room, or write to another place.\n")]
    public async Task Where_nothing_can_be_written_the_place_is_told_as_it_was_given(string place, int exitCode, string told)
    {
        await File.WriteAllTextAsync(_folder["a.txt"], "Ana Silva said no.", TestContext.Current.CancellationToken);

        var result = await CliDriver.RunAsync("analyze", _folder["a.txt"], "--output", place);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.EndsWith(told, result.Error, StringComparison.Ordinal);
    }

    [Theory(SkipUnless = nameof(IsLinux), Skip = "There is no full device on this system.")]
    [InlineData("--help")]
    [InlineData("analyze", "--help")]
    public async Task Help_that_cannot_be_written_is_told_too(params string[] args)
    {
        await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

        var result = await CliDriver.RunAsync(new CliSetting { Output = full }, args);

        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Contains("no room left on its disk", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_where_a_file_is_wanted_is_told_by_its_name()
    {
        var result = await CliDriver.RunAsync("evaluate", _folder.Path);

        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.StartsWith($"{_folder.Path} cannot be read: ", result.Error, StringComparison.Ordinal);
    }
}
