using System.Text.Json;
using Perspectives.FunctionsHost;

namespace Perspectives.Functions.Tests;

/// <summary>What the host reads of the built app before any of its code runs.</summary>
public sealed class BuiltFilesTests
{
    [Fact]
    public void Addresses_have_no_prefix() =>
        Assert.Equal("", ReadBuilt("host.json").GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());

    [Theory]
    [InlineData("messageEncoding", "none")]
    [InlineData("batchSize", "2")]
    [InlineData("newBatchThreshold", "0")]
    [InlineData("visibilityTimeout", "00:00:30")]
    [InlineData("maxPollingInterval", "00:00:05")]
    [InlineData("maxDequeueCount", "1000")]
    public void Messages_are_handed_over_raw_few_at_a_time_and_tries_are_counted_by_us(string name, string value) =>
        Assert.Equal(value, ReadBuilt("host.json").GetProperty("extensions").GetProperty("queues").GetProperty(name).ToString());

    [Fact]
    public void What_every_request_logs_stays_in_the_worker()
    {
        var levels = ReadBuilt("host.json").GetProperty("logging").GetProperty("logLevel");

        Assert.Equal("Warning", levels.GetProperty("Microsoft.AspNetCore").GetString());
        Assert.Equal("Warning", levels.GetProperty("Function").GetString());
    }

    [Fact]
    public void There_is_one_function_for_all_requests_and_one_for_the_queue()
    {
        var functions = ReadBuilt("functions.metadata").EnumerateArray().ToDictionary(function => function.GetProperty("name").GetString()!, StringComparer.Ordinal);

        Assert.Equal(["Http", "Queue"], functions.Keys.Order(StringComparer.Ordinal));
        var http = TriggerOf(functions["Http"], "httpTrigger");
        Assert.Equal("{*path}", http.GetProperty("route").GetString());
        Assert.Equal("Anonymous", http.GetProperty("authLevel").GetString());
        Assert.False(http.TryGetProperty("methods", out _));
        var queue = TriggerOf(functions["Queue"], "queueTrigger");
        Assert.Equal("%PerspectivesQueue%", queue.GetProperty("queueName").GetString());
        Assert.Equal("PerspectivesStorage", queue.GetProperty("connection").GetString());
    }

    [Fact]
    public void The_host_loads_the_extension_that_reads_queues() =>
        Assert.Contains("AzureStorageQueues", ReadBuilt("extensions.json").GetRawText(), StringComparison.Ordinal);

    private static JsonElement TriggerOf(JsonElement function, string type) =>
        function.GetProperty("bindings").EnumerateArray().Single(binding => string.Equals(binding.GetProperty("type").GetString(), type, StringComparison.OrdinalIgnoreCase));

    private static JsonElement ReadBuilt(string name) => JsonElement.Parse(File.ReadAllText(Path.Combine(WorkerFiles.Built, name)));
}
