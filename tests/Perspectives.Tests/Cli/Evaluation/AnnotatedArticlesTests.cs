using System.Text.Json;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Evaluation;

/// <summary>Whole articles of our own with who says what in them, which no model was trained on: agreement may not fall below what docs/accuracy.md tells by more than a point.</summary>
public sealed class AnnotatedArticlesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("annotated-development.jsonl", 89.8, 85.2, 90.2, 94)]
    [InlineData("annotated-held-out.jsonl", 83.9, 74.4, 85.1, 90.8)]
    [InlineData("annotated-news-held-out.jsonl", 87.2, 80.2, 88.3, 94.3)]
    public async Task Agreement_does_not_fall(string file, double found, double attributed, double actors, double kinds)
    {
        var scored = await CliDriver.RunAsync("evaluate", RepositoryFile.PathOf("tests", "Perspectives.Tests", "Fixtures", file), "--json");

        Assert.Equal(ExitCode.Done, scored.ExitCode);
        using var json = JsonDocument.Parse(scored.Output);
        output.WriteLine(scored.Output);
        Assert.Equal(100, json.RootElement.GetProperty("verbatim").GetDouble());
        Assert.InRange(F1("found"), found, 100);
        Assert.InRange(F1("attributed"), attributed, 100);
        Assert.InRange(F1("actors"), actors, 100);
        Assert.InRange(json.RootElement.GetProperty("actorKindAgreement").GetDouble(), kinds, 100);

        double F1(string figure) => json.RootElement.GetProperty(figure).GetProperty("f1").GetDouble();
    }
}
