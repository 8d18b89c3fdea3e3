using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class SqliteIdentityTransferTests : IdentityTransferContract
{
    private const string Name = """{"name":"maria-santos","record":{"bearers":[{"key":"maria-santos","roles":[],"withoutRole":{"sightings":[],"hasMore":true},"joins":[]}],"given":1}}""";
    private const string Join = """{"join":{"key":"a-b","to":"c-d","reason":"administrator","articles":[],"note":"n","by":"k","at":"2026-01-01T00:00:00Z","apart":[]}}""";

    private protected override string[] Source => [StoreChoice.DataName, Folder["source"]];

    private protected override string[] Target => [StoreChoice.DataName, Folder["target"]];

    [Fact]
    public async Task Lines_as_a_store_writes_them_are_taken() => await ImportAsync([Name, Join]);

    [Theory]
    [InlineData("""{"name":"maria-santos"}""", "This line has neither a name with its record nor a join.")]
    [InlineData("""{"name":null,"record":null}""", "This line has neither a name with its record nor a join.")]
    [InlineData("""{"join":[]}""", "This is no line of an export")]
    [InlineData("""{"join":{"key":"a"}}""", "This is no line of an export")]
    [InlineData("""{"name":"a b","record":{"bearers":[],"given":0}}""", "\"name\" is no name")]
    [InlineData("""{"name":"a","record":{"bearers":null,"given":0}}""", "This is no line of an export")]
    [InlineData("""{"name":"a","record":{"given":0}}""", "This is no line of an export")]
    [InlineData("""{"name":"a","record":{"bearers":[null],"given":0}}""", "\"bearers\" are none")]
    [InlineData("""{"name":"a","record":{"bearers":[],"given":-1}}""", "\"given\" is out of bounds")]
    [InlineData("""{"name":"a","record":{"bearers":[{"key":"b"}],"given":1}}""", "a bearer's \"key\" is another name's")]
    [InlineData("""{"name":"a","record":{"bearers":[{"key":"a"},{"key":"a"}],"given":1}}""", "two bearers have one key")]
    [InlineData("""{"name":"a","record":{"bearers":[{"key":"a","roles":[null]}],"given":1}}""", "a bearer's \"roles\" are none")]
    [InlineData("""{"name":"a","record":{"bearers":[{"key":"a","roles":[{"role":"","evidence":{"sightings":[],"hasMore":true}}]}],"given":1}}""", "a bearer's \"roles\" are none")]
    [InlineData("""{"name":"a","record":{"bearers":[{"key":"a","roles":[],"joins":[{"to":"b","reason":"administrator","evidence":{"sightings":[],"hasMore":true}}]}],"given":1}}""", "a bearer's \"joins\" are none")]
    [InlineData("""{"name":"a","record":{"bearers":[{"key":"a","roles":[],"joins":[],"withoutRole":{"sightings":[{"articleId":"../x","operationId":"1"}],"hasMore":true}}],"given":1}}""", "what a bearer is known by is none")]
    [InlineData("""{"name":"a","record":{"bearers":[{"key":"a","roles":[],"joins":[],"withoutRole":{"sightings":[null],"hasMore":true}}],"given":1}}""", "what a bearer is known by is none")]
    [InlineData("""{"join":{"key":"a","to":"a","reason":"administrator","note":"n","at":"2026-01-01T00:00:00Z"}}""", "\"key\" and \"to\" are not two keys")]
    [InlineData("""{"join":{"key":"a","to":"b","reason":"administrator","at":"2026-01-01T00:00:00Z"}}""", "\"reason\" is none")]
    [InlineData("""{"join":{"key":"a","to":"b","reason":"because","note":"n","at":"2026-01-01T00:00:00Z"}}""", "This is no line of an export")]
    [InlineData("""{"join":{"key":"a","to":"b","reason":7,"note":"n","at":"2026-01-01T00:00:00Z"}}""", "\"reason\" is none")]
    [InlineData("""{"join":{"key":"a","to":"b","reason":"administrator","note":"","at":"2026-01-01T00:00:00Z"}}""", "\"note\" or \"by\" is too long or empty")]
    [InlineData("""{"join":{"key":"a","to":"b","reason":"both_names","articles":["no id"],"at":"2026-01-01T00:00:00Z"}}""", "\"articles\" are none")]
    [InlineData("""{"join":{"key":"a","to":"b","reason":"administrator","note":"n","at":"2026-01-01T00:00:00Z"}}""", "\"articles\" are none")]
    [InlineData("""{"name":"a","record":{"bearers":[{"key":"a"}],"given":1}}""", "a bearer's \"roles\" are none")]
    [InlineData("""{"join":{"key":"a","to":"b","reason":"administrator","note":"n","articles":[],"apart":[null],"at":"2026-01-01T00:00:00Z"}}""", "\"apart\" has what is no key")]
    public async Task Lines_that_no_store_has_written_are_refused_with_their_number_and_the_reason(string line, string reason)
    {
        var result = await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Lines(Name, line, Join)) }, ["import", "-", .. Target]);

        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        var error = result.Error.Split('\n')[0];
        Assert.Matches("^[^:]*:2: ", error);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.EndsWith("1 failed.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Joins_that_would_lead_in_a_circle_are_refused()
    {
        var back = """{"join":{"key":"c-d","to":"a-b","reason":"administrator","articles":[],"note":"n","at":"2026-01-01T00:00:00Z","apart":[]}}""";
        var result = await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Lines(Join, back)) }, ["import", "-", .. Target]);

        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.Contains(":2: \"c-d\" cannot lead to \"a-b\", which leads to it in this store.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_articles_are_said_to_bear_out_is_believed_only_where_they_are_here()
    {
        var name = """{"name":"a-b","record":{"bearers":[{"key":"a-b","roles":[],"withoutRole":{"sightings":[],"hasMore":false},"joins":[{"to":"c-d","reason":"both_names","evidence":{"sightings":[{"articleId":"x","operationId":"1"}],"hasMore":false}}]}],"given":1}}""";
        var join = """{"join":{"key":"a-b","to":"c-d","reason":"both_names","articles":["x"],"at":"2026-01-01T00:00:00Z","apart":[]}}""";
        await ImportAsync([name, join]);

        Assert.Empty(await ExportAsync(Target));
    }
}
