using System.Text.Json;

namespace Perspectives.Infra.Tests;

/// <summary>What a deployment of main.bicep would make, as the compiler predicts it: loops run, conditions decided, parameters filled in.</summary>
internal sealed class Deployment
{
    private readonly JsonElement _snapshot;

    private Deployment(JsonElement snapshot) => _snapshot = snapshot;

    public IEnumerable<JsonElement> Resources => _snapshot.GetProperty("predictedResources").EnumerateArray();

    public IEnumerable<string> Outputs => _snapshot.GetProperty("outputs").EnumerateObject().Select(output => output.Name);

    public IEnumerable<JsonElement> Diagnostics => _snapshot.GetProperty("diagnostics").EnumerateArray();

    /// <summary>Predicts with main.bicepparam and these environment variables.</summary>
    public static async Task<Deployment> PredictAsync(params (string Name, string Value)[] variables)
    {
        using var infra = new InfraCopy();
        await infra.CompileAsync(variables.ToDictionary(variable => variable.Name, variable => variable.Value),
            "snapshot", "main.bicepparam", "--subscription-id", Guid.Empty.ToString(), "--location", "swedencentral", "--deployment-name", "test");
        await using var snapshot = File.OpenRead(infra["main.snapshot.json"]);
        return new Deployment(await JsonSerializer.DeserializeAsync<JsonElement>(snapshot));
    }

    public IEnumerable<JsonElement> OfType(string type) => Resources.Where(resource => resource.GetProperty("type").GetString() == type);

    public JsonElement Single(string type) => Assert.Single(OfType(type));

    /// <summary>Last parts of the names of all resources of a type.</summary>
    public IEnumerable<string> Names(string type) => OfType(type).Select(resource => resource.GetProperty("name").GetString()!.Split('/')[^1]);
}
