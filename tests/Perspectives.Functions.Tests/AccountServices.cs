using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service;

namespace Perspectives.Functions.Tests;

/// <summary>The service's parts over a storage account, in the tests' own process: what a second instance, or an administrator, would see and do.</summary>
internal static class AccountServices
{
    public static ServiceProvider Create(string storage)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Perspectives:Storage", storage)]).Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddPerspectivesService().BuildServiceProvider();
    }
}
