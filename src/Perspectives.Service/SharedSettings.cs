using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Perspectives.Service.Queues.Storage;

namespace Perspectives.Service;

/// <summary>
/// Settings under the names by which a Functions host finds account and queue too: one setting each, which both read. What the service's own section says
/// of the account counts more; of the queue it says nothing.
/// </summary>
internal sealed class SharedSettings(IConfiguration configuration) : IConfigureOptions<ServiceOptions>, IValidateOptions<ServiceOptions>
{
    // A connection string, or a section with the addresses of the account's services, to be used with the identity of this process.
    private const string Storage = "PerspectivesStorage";

    private const string Queue = "PerspectivesQueue";

    public void Configure(ServiceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Storage = Find(Storage) ?? Find($"{Storage}:tableServiceUri");
    }

    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Storage is null)
            return ValidateOptionsResult.Fail($"No storage account is named. Set {Storage} to a connection string (UseDevelopmentStorage=true for Azurite), or {Storage}__tableServiceUri to the address of its tables.");
        return Find(Queue) is null or StorageQueueRegistration.Name
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"The host would listen to another queue than the service sends to: set {Queue} to {StorageQueueRegistration.Name}.");
    }

    private string? Find(string name) => configuration[name] is { Length: > 0 } value ? value : null;
}
