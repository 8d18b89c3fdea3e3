using System.Text.Json;
using Perspectives.Grouping;
using Perspectives.Tests.Cli;

namespace Perspectives.Tests;

public sealed class PerspectiveAnalyzerTests(SharedModel shared)
{
    [Fact]
    public void Without_arguments_it_brings_the_embedded_model_and_answers_the_same()
    {
        var answer = new PerspectiveAnalyzer().Analyze(TestArticles.Of(Samples.Bridge), TestContext.Current.CancellationToken);
        Assert.NotEmpty(answer.Statements);
        Assert.Equal(Json(shared.Analyze(Samples.Bridge)), Json(answer));
    }

    private static string Json(ArticlePerspectives answer) => JsonSerializer.Serialize(answer, AnswerJson.Readable.ArticlePerspectives);
}
