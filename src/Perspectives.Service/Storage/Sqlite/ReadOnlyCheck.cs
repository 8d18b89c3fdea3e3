using Microsoft.Extensions.Options;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Refuses to only read a storage account: there it would not hold, since others write to it.</summary>
internal sealed class ReadOnlyCheck : IValidateOptions<ServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceOptions options) => options is { ReadOnly: true, Storage: not null }
        ? ValidateOptionsResult.Fail($"{ServiceOptions.Section}:{nameof(ServiceOptions.ReadOnly)} is for a data folder, and {nameof(ServiceOptions.Storage)} names an account. Give the key that is used the role reader instead.")
        : ValidateOptionsResult.Success;
}
