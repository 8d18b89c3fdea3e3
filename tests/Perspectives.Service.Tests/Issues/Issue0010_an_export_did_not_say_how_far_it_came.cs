using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: an export from a service that goes out of order on the way ended with the service's words alone, and what had come before was partly lost.</summary>
public sealed class Issue0010_an_export_did_not_say_how_far_it_came : IAsyncLifetime
{
    private const string Busy = """{"type":"urn:perspectives:problem:store_unavailable","title":"The store is not available","status":503,"detail":"The store is busy.","code":"store_unavailable"}""";

    private const string Article = """
        {"id":"a","title":null,"outlet":null,"publishedAt":"2026-05-03T14:30:00Z","tags":[],"language":"en","length":2,"state":"queued","revision":0,"pending":true,"sameAs":null,
         "statementCount":0,"actorCount":0,"acceptedAt":"2026-05-03T14:30:00Z","answeredAt":null,"links":{"self":"","perspectives":"","text":"","operation":""}}
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _service;

    // How often the second page is refused before it is given, and for how long.
    private int _refusals = int.MaxValue;
    private int _seconds = 3600;

    public Issue0010_an_export_did_not_say_how_far_it_came()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _service = builder.Build();
        _service.Run(AnswerAsync);
    }

    public async ValueTask InitializeAsync() => await _service.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_had_come_stands_whole_in_the_output_and_is_counted()
    {
        var result = await ExportAsync();
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Equal("The store is busy. 1 article had come before and stand in the output, which is not whole. Export again.\n", result.Error);
        Assert.EndsWith("}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_not_written()
    {
        var result = await ExportAsync("--output", _folder["out.jsonl"]);
        Assert.Equal($"The store is busy. 1 article had come before; {_folder["out.jsonl"]} is not written, since it would not be whole. Export again.\n", result.Error);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task One_that_is_back_when_it_says_is_exported_whole()
    {
        (_refusals, _seconds) = (1, 0);
        var result = await ExportAsync();
        Assert.Equal((ExitCode.Done, 2), (result.ExitCode, result.Output.Count(static letter => letter == '\n')));
        Assert.StartsWith("The service is busy. It is asked again when it says that it may be.\n", result.Error, StringComparison.Ordinal);
    }

    private Task<CliResult> ExportAsync(params string[] options) => CliDriver.RunAsync(["export", "--format", "jsonl", "--url", _service.Urls.Single(), .. options]);

    private Task AnswerAsync(HttpContext context)
    {
        var isSecondPage = context.Request.Query.ContainsKey("continuation");
        if (isSecondPage && _refusals-- > 0)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.ContentType = "application/problem+json";
            context.Response.Headers.RetryAfter = _seconds.ToString(CultureInfo.InvariantCulture);
            return context.Response.WriteAsync(Busy);
        }

        return context.Response.WriteAsync(context.Request.Path.Value switch
        {
            "/api/articles" => $$"""{"items":[{{Article}}],"continuation":{{(isSecondPage ? "null" : "\"next\"")}}}""",
            "/api/articles/a/text" => "No.",
            _ => Article,
        });
    }
}
