using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Issues;

public sealed class Issue0009_a_message_delivered_many_times_at_once_became_poison
{
    [Fact]
    public async Task Each_delivery_after_the_first_finds_nothing_to_do()
    {
        await using var application = await ServiceApplication.StartAsync();
        var intake = application.Services.GetRequiredService<ArticleIntake>();
        var message = new QueuedMessage("m1", Encoding.UTF8.GetBytes(ApiCalls.Article("a")), DequeueCount: 1, TimeProvider.System.GetUtcNow(), "");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, new ServiceOptions().MaximumTries * 2).Select(_ => Task.Run(() => intake.ProcessAsync(message, TestContext.Current.CancellationToken))));
        Assert.Single(outcomes, outcome => outcome.End == MessageEnd.Answered);
        Assert.DoesNotContain(outcomes, outcome => outcome.End is MessageEnd.Poisoned or MessageEnd.Retry);
    }
}
