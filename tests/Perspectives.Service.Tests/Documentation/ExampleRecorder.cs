using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Perspectives.Service.Access;
using Perspectives.Service.Analysis;
using Perspectives.Service.Documentation;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Tests.Access;

namespace Perspectives.Service.Tests.Documentation;

/// <summary>Sends the requests of the examples to the real application, on the real model, and records what is answered.</summary>
internal sealed class ExampleRecorder
{
    private const string Json = "application/json";
    private const string Article = "/api/articles/wind-farm-vote";
    private const string Actor = "/api/actors/effie-macsorley";

    private const string Split = """
        {
          "key": "ruaridh-macsorley",
          "reason": "They are cousins: the article of 3 November says so."
        }
        """;

    private const string Key = """
        {
          "name": "Night desk",
          "role": "administrator"
        }
        """;

    private readonly Recording _recording = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Recording> RecordAsync()
    {
        var recorder = new ExampleRecorder();
        recorder.RecordRequests();
        await recorder.RecordAnswersAsync();
        await recorder.RecordWaitingAsync();
        await recorder.RecordKeysAsync();
        await recorder.RecordRefusalsAsync();
        await recorder.RecordLimitsAsync();
        await recorder.RecordFailuresAsync();
        return recorder._recording;
    }

    private static string Merge(string from, string to) => $$"""
        {
          "from": "{{from}}",
          "to": "{{to}}",
          "reason": "The parish register has one MacSorley only."
        }
        """;

    private void RecordRequests()
    {
        foreach (var operation in (string[])["SubmitArticle", "PutArticle", "Analyze"])
        {
            _recording.Add($"{operation}.request.json", operation switch { "SubmitArticle" => SampleArticles.Json, "PutArticle" => SampleArticles.JsonWithoutId, _ => SampleArticles.TextAsJson });
            _recording.Add($"{operation}.request.txt", SampleArticles.Text);
            _recording.Add($"{operation}.request.html", SampleArticles.Html);
        }

        _recording.Add("MergeActors.request.json", Merge("ruaridh-macsorley", "effie-macsorley"));
        _recording.Add("SplitActors.request.json", Split);
        _recording.Add("CreateKey.request.json", Key);
        _recording.Add("SubmitBatch.request.json", SampleArticles.Array);
        _recording.Add("SubmitBatch.request.jsonl", SampleArticles.Lines);
    }

    private async Task RecordAnswersAsync()
    {
        await using var application = await StartAsync();
        await RecordAsync(application, "SubmitArticle", HttpMethod.Post, "/api/articles", SampleArticles.Json, Json, ("Prefer", "wait=60"));
        await RecordAsync(application, "SubmitArticle", HttpMethod.Post, "/api/articles", SampleArticles.Json, Json);
        await RecordAsync(application, "PutArticle", HttpMethod.Put, Article, SampleArticles.JsonWithoutId, Json);
        await RecordAsync(application, "Analyze", HttpMethod.Post, "/api/analyze", SampleArticles.TextAsJson, Json);
        await RecordAsync(application, "PutArticle", HttpMethod.Put, "/api/articles/school-phones", SampleArticles.Lines.Split('\n')[1], Json, ("Prefer", "wait=60"));
        foreach (var (operation, address) in new[]
        {
            ("ListArticles", "/api/articles"), ("GetArticle", Article), ("GetPerspectives", $"{Article}/perspectives"), ("GetText", $"{Article}/text"),
            ("ListActors", "/api/actors?q=mac"), ("GetActor", Actor), ("GetActorStances", $"{Actor}/stances"), ("GetActorTimeline", $"{Actor}/timeline"),
            ("ListOutlets", "/api/outlets"), ("CompareOutlets", "/api/compare?outlets=The+Outer+Isles+Observer,Tarn+Valley+Herald"), ("IsLive", "/health/live"), ("IsReady", "/health/ready"),
        })
            await RecordAsync(application, operation, HttpMethod.Get, address);
        foreach (var format in (string[])["csv", "jsonl"])
        {
            await RecordAsync(application, "GetPerspectives", HttpMethod.Get, $"{Article}/perspectives?format={format}");
            await RecordAsync(application, "GetActorTimeline", HttpMethod.Get, $"{Actor}/timeline?format={format}");
        }

        await RecordQueryProblemsAsync(application);
        await RecordObsoletePoisonAsync(application);
        await RecordJoinsAsync(application);
    }

    private async Task RecordJoinsAsync(ServiceApplication application)
    {
        await RecordAsync(application, "MergeActors", HttpMethod.Post, "/api/actors/merge", Merge("ruaridh-macsorley", "effie-macsorley"), Json);
        await RecordAsync(application, "ListJoins", HttpMethod.Get, "/api/joins");
        await RecordAsync(application, "GetActorAliases", HttpMethod.Get, $"{Actor}/aliases");
        var other = JsonElement.Parse((await SendAsync(application, HttpMethod.Get, "/api/actors", null, null)).Body).GetProperty("items").EnumerateArray()
            .Select(static actor => actor.GetProperty("key").GetString()!).First(static key => !Actor.EndsWith(key, StringComparison.Ordinal));
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/actors/merge", Merge("effie-macsorley", "ruaridh-macsorley"), Json);
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/actors/merge", Merge("ruaridh-macsorley", other), Json);
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/actors/merge", "{}", Json);
        await RecordAsync(application, "SplitActors", HttpMethod.Post, "/api/actors/split", Split, Json);
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/actors/split", Split.Replace("ruaridh", "effie", StringComparison.Ordinal), Json);
    }

    private async Task RecordQueryProblemsAsync(ServiceApplication application)
    {
        foreach (var address in (string[])["/api/actors?kind=cat&pageSize=0", "/api/actors?continuation=x", "/api/articles/none", "/api/actors/none", "/api/operations/none"])
            await RecordAsync(application, "Problem", HttpMethod.Get, address);
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/poison/none/replay");
        await RecordAsync(application, "Problem", HttpMethod.Get, $"{Article}/perspectives", null, null, ("Accept", "image/png"));
        await RecordAsync(application, "Problem", HttpMethod.Put, Article, SampleArticles.JsonWithoutId, Json, ("If-Match", "\"old\""));
        await RecordAsync(application, "Problem", HttpMethod.Put, Article, SampleArticles.JsonWithoutId, Json, ("If-Match", "old"));
        await SendAsync(application, HttpMethod.Post, "/api/articles", SampleArticles.Json, Json, ("Idempotency-Key", "1"));
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/articles", SampleArticles.TextAsJson, Json, ("Idempotency-Key", "1"));
        foreach (var (body, type) in new (string, string?)[]
        {
            ("", null), ("{\"text\": \"Ana said", Json), ("{\"text\": \" \"}", Json), ("{\"id\": \"a b\", \"text\": \"Ana said no.\", \"tags\": [\"\"]}", Json), ("Ana said no.", "application/pdf"),
            ("{\"text\": \"La ministra dijo el martes que el puente seguirá cerrado hasta mayo, y los vecinos del barrio criticaron la decisión del gobierno.\"}", Json), (new string('x', (4 << 20) + 1), "text/plain"),
        })
            await RecordAsync(application, "Problem", HttpMethod.Post, "/api/articles", body, type);
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/articles/batch", "[{\"text\": ", Json);
    }

    private async Task RecordWaitingAsync()
    {
        await using var application = await StartAsync(options => options.Worker = false);
        var operation = await RecordAsync(application, "SubmitArticle", HttpMethod.Post, "/api/articles", SampleArticles.Json, Json);
        var id = JsonElement.Parse(operation).GetProperty("id").GetString()!;
        await RecordAsync(application, "GetOperation", HttpMethod.Get, $"/api/operations/{id}");
        await RecordAsync(application, "SubmitBatch", HttpMethod.Post, "/api/articles/batch", SampleArticles.Array, Json);
        await RecordAsync(application, "SubmitBatch", HttpMethod.Post, "/api/articles/batch", $"{SampleArticles.Lines}{{\"text\": \"\"}}\n", "application/jsonl");
        await RecordAsync(application, "Problem", HttpMethod.Get, $"{Article}/perspectives");
        await FailAsync(application.Services, id);
        await RecordAsync(application, "Problem", HttpMethod.Get, $"{Article}/perspectives");
        var poison = await RecordAsync(application, "ListPoison", HttpMethod.Get, "/api/poison");
        var message = JsonElement.Parse(poison).GetProperty("items")[0].GetProperty("id").GetString();
        await RecordAsync(application, "ReplayPoison", HttpMethod.Post, $"/api/poison/{message}/replay");
        await RecordAsync(application, "AnalyzeAgain", HttpMethod.Post, $"{Article}/analyze");
        await RecordAsync(application, "PutArticle", HttpMethod.Put, Article, SampleArticles.TextAsJson, Json);
    }

    // Its article was answered before somebody came to replay it.
    private async Task RecordObsoletePoisonAsync(ServiceApplication application)
    {
        var answered = (await application.Services.GetRequiredService<IPerspectiveStore>().FindArticleAsync("wind-farm-vote", Cancellation))!;
        var operation = await application.Services.GetRequiredService<IPerspectiveStore>().FindOperationAsync(answered.OperationId, Cancellation);
        await application.Services.GetRequiredService<PoisonArticles>().AddAsync(new QueuedMessage("1", default, 5, default, ""), new OperationError("too_many_tries", ""), operation, Cancellation);
        var poison = (await application.Services.GetRequiredService<IPoisonStore>().ListAsync(new PageRequest(1), Cancellation)).Items[0];
        await RecordAsync(application, "Problem", HttpMethod.Post, $"/api/poison/{poison.Id}/replay");
    }

    // What the fifth failed try does.
    private static async Task FailAsync(IServiceProvider services, string operationId)
    {
        var (store, now) = (services.GetRequiredService<IPerspectiveStore>(), new SteadyClock().GetUtcNow());
        var reason = new OperationError("analysis_failed", "The analysis failed 5 times, last with OutOfMemoryException. This is a fault of the program; the log has more.");
        var operation = (await store.BeginTryAsync(operationId, now, Cancellation))!.Operation with { Tries = 5 };
        await store.FailAsync(operationId, reason, now, Cancellation);
        var message = new QueuedMessage("1", Encoding.UTF8.GetBytes($"{{\"operation\":\"{operationId}\"}}"), 5, now, "");
        await services.GetRequiredService<PoisonArticles>().AddAsync(message, reason, operation, Cancellation);
    }

    private async Task RecordKeysAsync()
    {
        await using var application = await StartAsync();
        await RecordAsync(application, "Problem", HttpMethod.Delete, "/api/keys/none");
        var created = await RecordAsync(application, "CreateKey", HttpMethod.Post, "/api/keys", Key, Json);
        var key = JsonElement.Parse(created).GetProperty("key").GetString()!;
        await RecordAsync(application, "ListKeys", HttpMethod.Get, "/api/keys", null, null, ("X-Api-Key", key));
    }

    private async Task RecordRefusalsAsync()
    {
        await using var application = await KeyedApplication.StartAsync(options => (options.RequestsPerSecond, options.RequestBurst) = (1, 3));
        await RecordAsync(application.Application, "Problem", HttpMethod.Get, Actor);
        await RecordAsync(application.Application, "Problem", HttpMethod.Get, Actor, null, null, ("X-Api-Key", "x"));
        await RecordAsync(application.Application, "Problem", HttpMethod.Delete, Article, null, null, ("X-Api-Key", application.KeyOf(Role.Reader)));
        while (!_recording.Files.ContainsKey("Problem.too_many_requests.json"))
            await RecordAsync(application.Application, "Problem", HttpMethod.Get, "/api/actors/none", null, null, ("X-Api-Key", application.KeyOf(Role.Submitter)));
    }

    private async Task RecordLimitsAsync()
    {
        await using var application = await StartAsync(options => (options.Worker, options.MaximumQueueLength, options.MaximumWordsAtOnce) = (false, 1, 100));
        await SendAsync(application, HttpMethod.Post, "/api/articles", SampleArticles.Json, Json);
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/articles", SampleArticles.TextAsJson, Json);
        await RecordAsync(application, "Problem", HttpMethod.Post, "/api/analyze", SampleArticles.TextAsJson, Json);
        await RecordAsync(application, "Problem", HttpMethod.Get, Actor, null, null, ("Host", "rebound.example"));
        await RecordAsync(application, "Problem", HttpMethod.Delete, Article, null, null, ("Origin", "https://news.example"));
    }

    private async Task RecordFailuresAsync()
    {
        foreach (var failure in (Exception[])[new StoreException(), new InvalidDataException()])
        {
            await using var application = await ServiceApplication.StartAsync(replace: services => services.AddSingleton<IPerspectiveIndex>(new BrokenIndex(failure)));
            await RecordAsync(application, "Problem", HttpMethod.Get, Actor);
        }

        await using var starting = await ServiceApplication.StartAsync(replace: services =>
        {
            services.AddSingleton(new ArticleAnalysis(Options.Create(new ServiceOptions { Threads = 1 })));
            services.RemoveAll<IHostedService>();
        });
        await RecordAsync(starting, "IsReady", HttpMethod.Get, "/health/ready");
    }

    private static Task<ServiceApplication> StartAsync(Action<ServiceOptions>? configure = null) =>
        ServiceApplication.StartAsync(configure, services => services.AddSingleton<TimeProvider>(new SteadyClock()));

    /// <summary>Keeps the first answer of each name.</summary>
    private async Task<string> RecordAsync(
        ServiceApplication application, string operation, HttpMethod method, string address, string? body = null, string? type = null, params (string Name, string Value)[] headers)
    {
        var (status, answer, ending) = await SendAsync(application, method, address, body, type, headers);
        var name = operation == "Problem"
            ? $"Problem.{JsonElement.Parse(answer).GetProperty("code").GetString()}.json"
            : $"{operation}.{status}.{ending}";
        if (!_recording.Files.ContainsKey(name))
            _recording.Add(name, answer);
        return answer;
    }

    private static async Task<(int Status, string Body, string Ending)> SendAsync(
        ServiceApplication application, HttpMethod method, string address, string? body, string? type, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await application.Client.SendAsync(request, Cancellation);
        var answer = await response.Content.ReadAsStringAsync(Cancellation);
        return ((int)response.StatusCode, answer, ExampleFiles.EndingOf(response.Content.Headers.ContentType!.MediaType!));
    }
}
