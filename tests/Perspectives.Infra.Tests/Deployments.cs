using Perspectives.Infra.Tests;

[assembly: AssemblyFixture(typeof(Deployments))]

namespace Perspectives.Infra.Tests;

/// <summary>The two deployments that most tests look at, predicted once.</summary>
public sealed class Deployments
{
    public const string Operator = "11111111-1111-1111-1111-111111111111";

    private readonly Lazy<Task<Deployment>> _plain = new(() => Deployment.PredictAsync());

    private readonly Lazy<Task<Deployment>> _full = new(() => Deployment.PredictAsync(
        ("AZURE_PRINCIPAL_ID", Operator), ("PERSPECTIVES_LANGUAGE", "true"), ("PERSPECTIVES_ALERT_EMAIL", "desk@example.org"),
        ("PERSPECTIVES_ALWAYS_READY", "1"), ("PERSPECTIVES_INSTANCE_MEMORY_MB", "4096")));

    /// <summary>With no variable set.</summary>
    internal Task<Deployment> Plain => _plain.Value;

    /// <summary>With an operator, alerts by mail, the language account, and an instance kept warm.</summary>
    internal Task<Deployment> Full => _full.Value;
}
