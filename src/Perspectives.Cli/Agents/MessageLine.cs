using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Perspectives.Articles;

namespace Perspectives.Cli.Agents;

/// <summary>Reads a line as a message of JSON-RPC, or says to whoever wrote it what is wrong with it.</summary>
internal static class MessageLine
{
    private static readonly Dictionary<string, Type> Params = new(StringComparer.Ordinal)
    {
        [RequestMethods.Initialize] = typeof(InitializeRequestParams),
        [RequestMethods.Ping] = typeof(PingRequestParams),
        [RequestMethods.ServerDiscover] = typeof(DiscoverRequestParams),
        [RequestMethods.SubscriptionsListen] = typeof(SubscriptionsListenRequestParams),
        [RequestMethods.ToolsCall] = typeof(CallToolRequestParams),
        [RequestMethods.ToolsList] = typeof(ListToolsRequestParams),
    };

    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public static bool TryRead(Utf8Line line, [NotNullWhen(true)] out JsonRpcMessage? message, [NotNullWhen(false)] out JsonRpcError? fault)
    {
        message = null;
        fault = null;
        try
        {
            if (line.IsTooLong)
                fault = Fault(McpErrorCode.ParseError, default, line.TellTooLong(Utf8Lines.MaximumLength, "no message has that many"));
            else
                message = JsonSerializer.Deserialize<JsonRpcMessage>(line.Bytes, McpJsonUtilities.DefaultOptions)!;
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            fault = Fault(line.Bytes);
        }

        if (message is JsonRpcRequest request && !CanReadParams(request))
            (message, fault) = (null, Fault(McpErrorCode.InvalidParams, request.Id, $"The params are not those that {request.Method} takes: see the schema of the Model Context Protocol."));
        return message is not null;
    }

    /// <summary>What cannot be read would end in the library as a fault of the program.</summary>
    private static bool CanReadParams(JsonRpcRequest request)
    {
        if (request.Params is null || !Params.TryGetValue(request.Method, out var type))
            return true;
        try
        {
            return request.Params.Deserialize(McpJsonUtilities.DefaultOptions.GetTypeInfo(type)) is not null;
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonRpcError Fault(byte[] line)
    {
        if (JsonFault.Describe(line) is { } broken)
            return Fault(McpErrorCode.ParseError, default, $"The line is no JSON: it {broken}. A message is JSON on one line of UTF-8.");
        using var json = JsonDocument.Parse(line, AnyDepth);
        return Fault(McpErrorCode.InvalidRequest, IdOf(json.RootElement), "The line is JSON, but no request of JSON-RPC 2.0, or is nested too deep for one. Expected: {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"…\", \"params\": {…}}");
    }

    /// <summary>Without an id where the line has none that a request may have.</summary>
    private static RequestId IdOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("id", out var id))
            return default;
        try
        {
            return JsonSerializer.Deserialize<RequestId>(id, McpJsonUtilities.DefaultOptions);
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    private static JsonRpcError Fault(McpErrorCode code, RequestId id, string reason) =>
        new() { Id = id, Error = new JsonRpcErrorDetail { Code = (int)code, Message = reason } };
}
