using System.Collections.Concurrent;
using Perspectives.Service.Tests.Security;

[assembly: AssemblyFixture(typeof(SuiteLogs))]

namespace Perspectives.Service.Tests.Security;

/// <summary>Looks through all that the whole suite makes the product log, whatever a test is about. The run fails at its end where a line had a secret.</summary>
public sealed class SuiteLogs : IDisposable
{
    private static readonly ConcurrentDictionary<string, string> Found = new(StringComparer.Ordinal);

    /// <param name="logged">A line with its exception, or several.</param>
    internal static void Look(string logged)
    {
        if (LoggedSecrets.FindIn(logged) is { } secret)
            Found.TryAdd(secret, logged);
    }

    public void Dispose() =>
        Assert.True(Found.IsEmpty, "Secrets were logged:\n" + string.Join('\n', Found.Select(found => $"\"{found.Key}\" in: {found.Value}")));
}
