using System.Text;
using Perspectives.Articles;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Tests.Issues;

/// <summary>Found by a stranger: "'b' is an invalid start of a property name" and "reached end of data" are for those who program the reader.</summary>
public sealed class Issue0010_the_words_of_the_JSON_reader_reached_users
{
    private const string Advice = ". Names and texts stand in double quotes, with a comma between two and none after the last";

    [Theory]
    [InlineData("{broken json", "is broken at line 1, column 2, at b" + Advice)]
    [InlineData("{'text': 1}", "is broken at line 1, column 2, at '" + Advice)]
    [InlineData("{\"text\": “a”}", "is broken at line 1, column 10, at “" + Advice)]
    [InlineData("{\"“a”\": 1,\n \"b\" 2}", "is broken at line 2, column 6, at 2" + Advice)]
    [InlineData("{\"text\": 1,}", "is broken at line 1, column 12, at }" + Advice)]
    [InlineData("{\"text\": \"a\nb\"}", "is broken at line 1, column 12" + Advice)]
    [InlineData("{} {}", "is broken at line 1, column 4, at {" + Advice)]
    [InlineData("{\"text\": \"a", "ends at line 1, column 12 before it is complete, as if it was cut there")]
    [InlineData("{\n\"text\": [1, \n", "ends at line 2, column 12 before it is complete, as if it was cut there")]
    [InlineData("{\"text\": tru", "ends at line 1, column 13 before it is complete, as if it was cut there")]
    [InlineData(" \n", "is empty")]
    public void What_is_broken_is_told_with_its_place(string json, string told) => Assert.Equal(told, JsonFault.Describe(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("\uFEFF{\"a\": [1, null, true, \"b\"]}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    [InlineData("5")]
    public void Nothing_is_told_of_what_is_JSON(string json) => Assert.Null(JsonFault.Describe(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public async Task A_file_that_was_cut_is_told_as_such()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["cut.json"], """{"id": "a", "text": "Ana Silva said “no” to""", TestContext.Current.CancellationToken);

        var result = await CliDriver.RunAsync("analyze", folder["cut.json"]);

        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.EndsWith("cut.json: The JSON ends at line 1, column 44 before it is complete, as if it was cut there.\n", result.Error, StringComparison.Ordinal);
    }
}
