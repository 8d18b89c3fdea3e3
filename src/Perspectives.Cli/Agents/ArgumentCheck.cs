using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Perspectives.Cli.Agents;

/// <summary>Tells an agent which arguments it has left out, misnamed or given as something else, instead of that "an error occurred".</summary>
internal static class ArgumentCheck
{
    /// <exception cref="McpProtocolException">There is no such tool.</exception>
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Before(McpRequestHandler<CallToolRequestParams, CallToolResult> next) => (request, cancellationToken) =>
    {
        if (request.MatchedPrimitive is not McpServerTool tool)
            throw new McpProtocolException($"There is no tool \"{request.Params?.Name}\". There are: {string.Join(", ", request.Server.ServerOptions.ToolCollection!.PrimitiveNames)}.", McpErrorCode.InvalidParams);
        return Fault(tool.ProtocolTool, request.Params.Arguments ?? new Dictionary<string, JsonElement>()) is { } fault
            ? ValueTask.FromResult(ToolAnswer.Refused(fault))
            : next(request, cancellationToken);
    };

    private static string? Fault(Tool tool, IDictionary<string, JsonElement> given)
    {
        var known = tool.InputSchema.GetProperty("properties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
        if (given.Keys.FirstOrDefault(name => !known.ContainsKey(name)) is { } unknown)
            return $"{tool.Name} has no argument \"{unknown}\". It takes {string.Join(", ", known.Keys)}.";
        if (tool.InputSchema.TryGetProperty("required", out var required) && required.EnumerateArray().Select(name => name.GetString()!).FirstOrDefault(name => !given.ContainsKey(name)) is { } missing)
            return $"{tool.Name} needs the argument \"{missing}\": {known[missing].GetProperty("description").GetString()}";
        return given.Where(argument => !Fits(argument.Value, known[argument.Key])).Select(argument => $"\"{argument.Key}\" must be {TypesOf(known[argument.Key])}.").FirstOrDefault();
    }

    private static bool Fits(JsonElement value, JsonElement schema) => TypeNames(schema).Any(type => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String),
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => true,
    });

    private static string TypesOf(JsonElement schema) => string.Join(" or ", TypeNames(schema).Where(static type => type is not "null").Select(static type => type switch
    {
        "string" => "a text",
        "integer" => "a whole number",
        "boolean" => "true or false",
        "array" => "a list of texts",
        _ => type,
    }));

    private static IEnumerable<string> TypeNames(JsonElement schema) => schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } types
        ? types.EnumerateArray().Select(type => type.GetString()!)
        : [schema.GetProperty("type").GetString()!];
}
