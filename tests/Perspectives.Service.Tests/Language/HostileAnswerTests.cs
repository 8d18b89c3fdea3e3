namespace Perspectives.Service.Tests.Language;

/// <summary>Answers of the right form that say what is not so: only names that stand in the text are taken from them.</summary>
public sealed class HostileAnswerTests
{
    private const string Text = "😀 Ana Silva said no to the Bank of Caldonia.";
    private const string Good = """{"text":"Ana Silva","category":"Person","offset":3,"length":9,"confidenceScore":0.9}""";

    [Theory]
    [InlineData("""{"text":"Eva Evil","category":"Person","offset":3,"length":8,"confidenceScore":1}""")]
    [InlineData("""{"text":"Ana Silva","category":"Person","offset":2,"length":9,"confidenceScore":1}""")]
    [InlineData("""{"text":"Ana Silva","category":"Person","offset":-1,"length":9,"confidenceScore":1}""")]
    [InlineData("""{"text":"Ana Silva","category":"Person","offset":40,"length":9,"confidenceScore":1}""")]
    [InlineData("""{"text":"Ana Silva","category":"Person","offset":9223372036854775807,"length":9,"confidenceScore":1}""")]
    [InlineData("""{"text":"Ana Silva","category":"Person","offset":3,"length":9223372036854775807,"confidenceScore":1}""")]
    [InlineData("""{"text":"","category":"Person","offset":3,"length":0,"confidenceScore":1}""")]
    [InlineData("""{"text":null,"category":"Person","offset":3,"length":9,"confidenceScore":1}""")]
    [InlineData("""{"text":"Ana Silva","category":"Event","offset":3,"length":9,"confidenceScore":1}""")]
    [InlineData("""{"text":"Ana Silva","category":"person","offset":3,"length":9,"confidenceScore":1}""")]
    [InlineData("""{"text":"Ana Silva","category":null,"offset":3,"length":9,"confidenceScore":1}""")]
    [InlineData("""{"text":"Caldonia","category":"Organization","offset":36,"length":8,"confidenceScore":0.2}""")]
    [InlineData("""{"text":"Caldonia","category":"Organization","offset":36,"length":8}""")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData(Good)]
    public async Task Entities_that_are_not_there_are_left_out_and_the_others_stay(string entity)
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = async (context, _, _) =>
        {
            await LanguageServer.WriteEntitiesAsync(context, $"{entity},{Good}");
            return true;
        };
        await using var reader = Reader.Of(server.Endpoint);
        var reading = await reader.ReadAsync(Text);

        Assert.Equal(["Person Ana Silva"], Reader.WordsOf(reading, Text));
        Assert.Null(reading.Warning);
    }

    [Fact]
    public async Task A_whole_article_is_nobodys_name()
    {
        var text = string.Concat(Enumerable.Repeat("Ana Silva ", 100));
        await using var server = await LanguageServer.StartAsync((text, "Person"));
        await using var reader = Reader.Of(server.Endpoint);

        Assert.Empty((await reader.ReadAsync(text)).Names);
    }

    [Fact]
    public async Task Of_very_many_entities_as_many_are_taken_as_a_document_can_have()
    {
        var text = string.Concat(Enumerable.Repeat("A ", 2_500));
        await using var server = await LanguageServer.StartAsync(("A", "Person"));
        await using var reader = Reader.Of(server.Endpoint);

        Assert.Equal(2_000, (await reader.ReadAsync(text)).Names.Count);
    }

    [Fact]
    public async Task A_model_version_that_is_none_is_not_repeated()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = async (context, _, _) =>
        {
            await LanguageServer.WriteAsync(context, """{"results":{"documents":[{"id":"1","entities":[]},{"id":"1","entities":null}],"modelVersion":"<script>alert(1)</script>"}}""");
            return true;
        };
        await using var reader = Reader.Of(server.Endpoint);

        Assert.Equal("unknown", (await reader.ReadAsync(Text)).Reader!.Version);
    }
}
