using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Perspectives.Grouping;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Documents;
using Perspectives.Service.Storage.Tables.Identity;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables;

/// <summary>What rows say.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleHeader))]
[JsonSerializable(typeof(OperationRecord))]
[JsonSerializable(typeof(RevisionMetadata))]
[JsonSerializable(typeof(PoisonRecord))]
[JsonSerializable(typeof(ApiKeyRecord))]
[JsonSerializable(typeof(IdempotencyRecord))]
[JsonSerializable(typeof(WaitingRecord))]
[JsonSerializable(typeof(IndexedRevision))]
[JsonSerializable(typeof(CopyRecord))]
[JsonSerializable(typeof(ActorEntry))]
[JsonSerializable(typeof(ActorMonth))]
[JsonSerializable(typeof(LedgerRecord<ActorRecord>))]
[JsonSerializable(typeof(OutletEntry))]
[JsonSerializable(typeof(OutletMonth))]
[JsonSerializable(typeof(LedgerRecord<OutletRecord>))]
[JsonSerializable(typeof(ActorJoin))]
[JsonSerializable(typeof(UnsettledJoin))]
[JsonSerializable(typeof(NameRecord))]
[JsonSerializable(typeof(DecisionRecord))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(Statement[]))]
internal sealed partial class TableJson : JsonSerializerContext
{
    /// <summary>Letters of all languages stand as they are and times are in UTC, as in <see cref="AnswerJson.Readable"/>.</summary>
    public static TableJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new UtcTimeConverter() },
    });
}
