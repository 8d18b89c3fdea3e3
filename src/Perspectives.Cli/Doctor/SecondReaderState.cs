using Microsoft.Extensions.Options;
using Perspectives.Service;
using Perspectives.Service.Language;

namespace Perspectives.Cli.Doctor;

/// <summary>Whether a server would have a second reader of names, and could use it. No article text is sent for it.</summary>
/// <param name="Description">How it is, as a part of a sentence.</param>
/// <param name="Fault">What is wrong and what to do; null where nothing is.</param>
internal sealed record SecondReaderState(string Description, string? Fault)
{
    public static async Task<SecondReaderState> ExamineAsync(StoreChoice choice, CancellationToken cancellationToken)
    {
        await using var service = ServiceStore.Unopened(choice);
        try
        {
            return service.Get<IOptions<ServiceOptions>>().Value.Language.Endpoint is null
                ? new SecondReaderState("none; article text stays here", Fault: null)
                : await AskAsync(service, cancellationToken);
        }
        catch (OptionsValidationException wrong)
        {
            return new SecondReaderState("cannot be used", string.Join(' ', wrong.Failures));
        }
    }

    private static async Task<SecondReaderState> AskAsync(ServiceStore service, CancellationToken cancellationToken)
    {
        var access = service.Get<LanguageAccess>();
        var place = $"Azure AI Language at {access.Address.GetLeftPart(UriPartial.Authority)}, with {(access.HasKey ? "a key" : "the identity of this process")},";
        try
        {
            await service.Get<AzureLanguageClient>().ProbeAsync(cancellationToken);
            return new SecondReaderState($"{place} answers; article text is sent to it", Fault: null);
        }
        catch (Exception refused) when (!cancellationToken.IsCancellationRequested)
        {
            return new SecondReaderState($"{place} cannot be used", $"The second reader cannot be used: {LanguageFault.Explain(refused)}. Articles are answered without it, with a warning.");
        }
    }
}
