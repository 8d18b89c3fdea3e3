using Perspectives.Azurite;
using Perspectives.Functions.Tests;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Perspectives.Functions.Tests;

/// <summary>One Azurite for all tests, also where an application is started by a static method.</summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private static readonly SharedAzurite Azurite = new();

    /// <inheritdoc cref="SharedAzurite.TakeAccountAsync"/>
    public static Task<string> TakeAccountAsync() => Azurite.TakeAccountAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Azurite.DisposeAsync();
}
