using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => ["analyze", "serve", "submit", "articles", "actors", "poison", "keys", "export", "import", "report", "evaluate", "mcp", "doctor"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_is_named_in_the_help_and_has_help_with_an_example(string command)
    {
        var all = await CliDriver.RunAsync("--help");
        Assert.Contains(all.OutputLines, line => line.StartsWith($"  {command} ", StringComparison.Ordinal));
        Assert.All(all.OutputLines, line => Assert.True(line.Length <= 160, line));
        var help = await CliDriver.RunAsync(command, "--help");
        Assert.Equal(ExitCode.Done, help.ExitCode);
        Assert.Contains($"  perspectives {command}", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles", "get")]
    [InlineData("articles", "delete")]
    [InlineData("actors", "timeline")]
    [InlineData("actors", "stances")]
    [InlineData("poison", "list")]
    [InlineData("poison", "replay")]
    [InlineData("poison", "delete")]
    [InlineData("keys", "create")]
    [InlineData("keys", "list")]
    [InlineData("keys", "revoke")]
    public async Task Every_part_of_a_command_has_help(string command, string part)
    {
        var help = await CliDriver.RunAsync(command, part, "--help");
        Assert.Equal(ExitCode.Done, help.ExitCode);
        Assert.Contains($" {part} ", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_command_is_named()
    {
        var result = await CliDriver.RunAsync("server");
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith("There is no command or option \"server\".", result.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, (await CliDriver.RunAsync("keys")).ExitCode);
    }
}
