using System.Text.Json;
using Perspectives.FunctionsHost.Protocol;

namespace Perspectives.FunctionsHost;

/// <summary>A function of the worker, as it describes it.</summary>
public sealed class WorkerFunction
{
    private readonly JsonElement _trigger;

    internal WorkerFunction(RpcFunctionMetadata metadata)
    {
        Id = metadata.FunctionId;
        Name = metadata.Name;
        _trigger = metadata.RawBindings.Select(binding => JsonElement.Parse(binding)).Single(binding => TypeOf(binding).EndsWith("Trigger", StringComparison.OrdinalIgnoreCase));
    }

    public string Name { get; }

    /// <summary>"httpTrigger" or "queueTrigger".</summary>
    public string TriggerType => TypeOf(_trigger);

    internal string Id { get; }

    /// <summary>Name of the parameter that gets what triggered.</summary>
    internal string Parameter => this["name"]!;

    /// <summary>What the trigger says of itself by this name; null for nothing.</summary>
    public string? this[string name] => _trigger.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static string TypeOf(JsonElement binding) => binding.GetProperty("type").GetString()!;
}
