using System.Text.Json.Serialization;

namespace Perspectives.Service.Intake;

/// <summary>How far the analysis of an accepted text is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OperationState>))]
public enum OperationState
{
    [JsonStringEnumMemberName("queued")]
    Queued,

    [JsonStringEnumMemberName("running")]
    Running,

    /// <summary>The answer can be read.</summary>
    [JsonStringEnumMemberName("succeeded")]
    Succeeded,

    /// <summary>There will be no answer: the text could not be analysed, was replaced by a newer one before its turn came, or its article was deleted.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
