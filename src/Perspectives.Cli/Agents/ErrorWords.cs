using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Perspectives.Cli.Agents;

/// <summary>Errors of the protocol in words with which whoever wrote the request can mend it.</summary>
internal static class ErrorWords
{
    private const string Methods = "It knows initialize, ping, tools/list and tools/call.";

    public static McpMessageHandler Before(McpMessageHandler next) => (context, cancellationToken) =>
    {
        if (context.JsonRpcMessage is JsonRpcError { Error: var error } && Reworded(error) is { } message)
            error.Message = message;
        return next(context, cancellationToken);
    };

    /// <summary>Null for what is said well enough.</summary>
    private static string? Reworded(JsonRpcErrorDetail error) => (McpErrorCode)error.Code switch
    {
        McpErrorCode.MethodNotFound when error.Message.Split('\'') is [_, var method, _] => $"This server has no method \"{method}\". {Methods}",
        McpErrorCode.InternalError => "This is a fault of the program, please report it with the request.",
        _ => null,
    };
}
