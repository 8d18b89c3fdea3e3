using System.Text.Json.Serialization;
using Perspectives.Service.Identity;

namespace Perspectives.Cli.Transfer;

/// <summary>A line behind the articles of an export: what is known of a name, or where a key leads.</summary>
internal sealed record ExportedIdentity
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NameRecord? Record { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ActorJoin? Join { get; init; }
}
