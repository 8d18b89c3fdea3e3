using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Tests.Issues;

/// <summary>Found by a stranger: "Required argument 'GOLD' missing for command: 'evaluate'" says what is wrong, and not what to give.</summary>
public sealed class Issue0010_the_words_of_the_parser_reached_users
{
    [Theory]
    [InlineData("A command is missing. The commands are: analyze, serve, submit, ")]
    [InlineData("A command is missing. The commands of keys are: create, list, revoke.\n", "keys")]
    [InlineData("There is no place for \"show\" here. The commands of keys are: create, list, revoke.\n", "keys", "show")]
    [InlineData("GOLD is missing. Files of annotated articles, one JSON object a line", "evaluate")]
    [InlineData("ID is missing. As keys list has it", "keys", "revoke")]
    [InlineData("--role ROLE is missing. What its holder may do: ", "keys", "create")]
    [InlineData("--output FILE is given without what belongs to it. Write ", "analyze", "a.txt", "--output")]
    [InlineData("--data is given several times. Give it once.\n", "serve", "--data", "a", "--data", "b")]
    public async Task What_is_missing_is_told_with_what_to_give(string told, params string[] args)
    {
        var result = await CliDriver.RunAsync(args);

        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith(told, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("equired", result.Error, StringComparison.Ordinal);
    }
}
