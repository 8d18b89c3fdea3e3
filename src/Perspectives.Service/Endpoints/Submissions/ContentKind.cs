namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>What a body is.</summary>
internal enum ContentKind
{
    Json,
    Text,
    Html,
    JsonLines,
}
