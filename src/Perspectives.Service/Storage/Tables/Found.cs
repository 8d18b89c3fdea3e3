using Azure;

namespace Perspectives.Service.Storage.Tables;

/// <summary>What a row says, and the tag that proves that it still does when it is written.</summary>
internal sealed record Found<T>(T Value, ETag Tag);
