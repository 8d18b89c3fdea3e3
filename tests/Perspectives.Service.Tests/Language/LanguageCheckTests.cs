using Microsoft.Extensions.Options;

namespace Perspectives.Service.Tests.Language;

public sealed class LanguageCheckTests
{
    [Theory]
    [InlineData("not an address", null, "Perspectives:Language:Endpoint is no address. Write it as https://NAME.cognitiveservices.azure.com.")]
    [InlineData("ftp://example.org", null, "Perspectives:Language:Endpoint is no address. Write it as https://NAME.cognitiveservices.azure.com.")]
    [InlineData("http://example.org", "k", "Perspectives:Language:Endpoint must begin with https://: article text and key are not sent unencrypted to other machines.")]
    [InlineData("https://example.org/language", "k", "Perspectives:Language:Endpoint has more than scheme and host. Write it as https://NAME.cognitiveservices.azure.com.")]
    [InlineData("https://me:secret@example.org", "k", "Perspectives:Language:Endpoint has more than scheme and host. Write it as https://NAME.cognitiveservices.azure.com.")]
    [InlineData("https://westeurope.api.cognitive.microsoft.com/", null, "Perspectives:Language:Endpoint is a region's address, which takes keys only. Write it as https://NAME.cognitiveservices.azure.com.")]
    [InlineData(null, "k", "Perspectives:Language:Key is set and Perspectives:Language:Endpoint is not. Set both, or neither for no second reader.")]
    [InlineData("https://example.org", "a b", "Perspectives:Language:Key has spaces or letters that no key has. Copy it again from the resource's \"Keys and Endpoint\".")]
    public async Task Start_ends_with_a_sentence_that_names_the_setting(string? endpoint, string? key, string sentence)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(endpoint, key, records: 1));
        Assert.Equal(sentence, refused.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public async Task Budgets_out_of_bounds_are_refused(int records)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(endpoint: null, key: null, records));
        Assert.Equal($"Perspectives:Language:TextRecordsPerMinute is {records}; it must be between 1 and 1000000.", refused.Message);
    }

    [Theory]
    [InlineData("https://lang-perspectives.cognitiveservices.azure.com/", null)]
    [InlineData("https://westeurope.api.cognitive.microsoft.com", "k")]
    [InlineData("http://127.0.0.1:5000", "k")]
    [InlineData(" ", "")]
    public Task Right_settings_are_taken(string? endpoint, string? key) => StartAsync(endpoint, key, records: 1);

    private static async Task StartAsync(string? endpoint, string? key, int records)
    {
        await using var application = await ServiceApplication.StartAsync(options => (options.Language.Endpoint, options.Language.Key, options.Language.TextRecordsPerMinute) = (endpoint, key, records));
    }
}
