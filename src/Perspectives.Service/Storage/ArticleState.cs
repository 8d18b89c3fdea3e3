using System.Text.Json.Serialization;

namespace Perspectives.Service.Storage;

[JsonConverter(typeof(JsonStringEnumConverter<ArticleState>))]
public enum ArticleState
{
    /// <summary>Accepted, no answer yet.</summary>
    [JsonStringEnumMemberName("queued")]
    Queued,

    /// <summary>There is an answer; a newer text may be on its way.</summary>
    [JsonStringEnumMemberName("answered")]
    Answered,

    /// <summary>The analysis failed, and no earlier text was answered.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
