namespace Perspectives.Service;

/// <summary>Azure AI Language as a second reader of names. As long as no <see cref="Endpoint"/> is set, no text leaves the machine for it.</summary>
public sealed class LanguageOptions
{
    /// <summary>Address of the resource ("https://NAME.cognitiveservices.azure.com").</summary>
    /// <value>Null, as if it were blank: there is no second reader.</value>
    public string? Endpoint
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>A key of the resource. Never logged and never in an answer.</summary>
    /// <value>Null, as if it were blank: the identity of this process is used.</value>
    public string? Key
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>The most text records that this process sends in a minute; one is what the service bills: 1,000 characters of a document, or what is left of it.</summary>
    /// <value>300; 1 to 1,000,000.</value>
    public int TextRecordsPerMinute { get; set; } = 300;
}
