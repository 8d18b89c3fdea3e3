namespace Perspectives.Service.Endpoints;

/// <summary>The header that says where the operation of an article is.</summary>
internal static class OperationHeader
{
    public const string Name = "Operation-Location";
}
