using System.Text.Json.Serialization;

namespace Perspectives.Grouping;

/// <summary>What made an answer.</summary>
/// <param name="Name">The language model.</param>
/// <param name="Version">Its version.</param>
public sealed record ModelDescription(string Name, string Version)
{
    /// <summary>The second reader whose names went into the answer; null, and not written, where there was none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReaderDescription? SecondReader { get; init; }
}
