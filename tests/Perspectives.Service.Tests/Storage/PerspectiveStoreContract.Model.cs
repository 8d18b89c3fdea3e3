using CsCheck;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveStoreContract
{
    private static readonly string[] Ids = ["a", "b", "c"];
    private static readonly string[] Texts = ["We will not wait", "We will wait", "We may wait"];

    private enum Call
    {
        Accept,
        AcceptAgain,
        Publish,
        Fail,
        Revive,
        Delete,
    }

    /// <summary>How many rows of calls are tried: fewer where each call takes long.</summary>
    protected virtual int RowsOfCalls => 40;

    /// <summary>Any row of calls, on few articles with few texts, so that they meet in every state; late ones among them.</summary>
    [Fact]
    public Task Any_row_of_calls_does_what_a_simple_store_does()
    {
        var round = 0;
        var call = Gen.Frequency(
            (6, Gen.Const(Call.Accept)), (2, Gen.Const(Call.AcceptAgain)), (6, Gen.Const(Call.Publish)), (2, Gen.Const(Call.Fail)), (2, Gen.Const(Call.Revive)), (2, Gen.Const(Call.Delete)));
        return Gen.Select(call, Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 9]).Array[1, 40].SampleAsync(calls => CompareAsync($"r{round++}-", calls), iter: RowsOfCalls, threads: 1);
    }

    /// <summary>The store is the same for all rounds: each has names and texts of its own.</summary>
    private async Task CompareAsync(string round, (Call Call, int Id, int Text, int Back)[] calls)
    {
        var model = new SimpleStore();
        var sent = new List<(string Operation, string Id, string Words)>();
        for (var minute = 0; minute < calls.Length; minute++)
        {
            var (call, id, text, back) = calls[minute];
            var earlier = sent.Count > back ? sent[^(back + 1)] : (Operation: round + "unknown", Id: round + Ids[id], Words: round + Texts[text]);
            switch (call)
            {
                case Call.Accept:
                    sent.Add(($"{round}o{sent.Count}", round + Ids[id], round + Texts[text]));
                    await SendAsync(model, sent[^1], minute);
                    break;
                case Call.AcceptAgain when sent.Contains(earlier):
                    await SendAsync(model, earlier, minute);
                    break;
                case Call.Publish:
                    Assert.Equal(model.Publish(earlier.Operation), await PublishAsync(ArticleOf(earlier.Id, earlier.Words), earlier.Operation, minute));
                    break;
                case Call.Fail:
                    model.Fail(earlier.Operation);
                    await Store.FailAsync(earlier.Operation, new OperationError("failed", "It failed."), At(minute), Cancellation);
                    break;
                case Call.Revive:
                    Assert.Equal(model.Revive(earlier.Operation), await Store.ReviveAsync(earlier.Operation, Cancellation));
                    break;
                case Call.Delete:
                    Assert.Equal(model.Delete(round + Ids[id]), await DeleteAsync(round + Ids[id]));
                    break;
            }
        }

        foreach (var id in Ids)
            await CompareArticleAsync(model, round + id);
        foreach (var (operation, state) in model.Operations)
            Assert.Equal(state.StartsWith('=') ? model.Operations[state[1..]] : state, await StateNameAsync(operation));
    }

    private async Task SendAsync(SimpleStore model, (string Operation, string Id, string Words) sent, int minute) =>
        Assert.Equal(model.Accept(sent.Operation, sent.Id, sent.Words), (await AcceptAsync(ArticleOf(sent.Id, sent.Words), sent.Operation, minute)).Outcome);

    private async Task CompareArticleAsync(SimpleStore model, string id)
    {
        var article = await Store.FindArticleAsync(id, Cancellation);
        var answer = await Store.FindAnswerAsync(id, Cancellation);
        if (model.Find(id) is not { } expected)
        {
            Assert.Equal((null, null, null), (article, answer, await TextAsync(id)));
            return;
        }

        Assert.Equal((expected.Operation, expected.State, expected.IsPending, expected.SameAs), (article!.OperationId, article.State, article.IsPending, article.SameAs));
        Assert.Equal(ArticleOf(id, expected.Text).Text, await TextAsync(id));
        Assert.Equal(expected.AnsweredText, answer?.Answer.Statements[0].Content[0].Text);
        Assert.Equal((answer?.Text is null ? null : article.Version, article.SameAs), (answer?.Version, answer?.Answer.Article.SameAs));
    }

    private async Task<string> StateNameAsync(string operation)
    {
        var (state, code) = await StateAsync(operation);
        return code ?? (state == OperationState.Succeeded ? "succeeded" : "queued");
    }
}
