using Perspectives.Cli.Agents;

namespace Perspectives.Service.Tests.Cli;

public sealed class AwaitedModelTests
{
    [Fact]
    public async Task The_model_is_loaded_by_the_first_article_and_not_by_offering_to_read()
    {
        await using var model = new AwaitedModel(threads: 1);
        Assert.Single(new ReadingTool(model).Tools);
        Assert.False(model.IsLoading);

        Assert.Same(await model.AnalyzerAsync(), await model.AnalyzerAsync());
        Assert.True(model.IsLoading);
    }
}
