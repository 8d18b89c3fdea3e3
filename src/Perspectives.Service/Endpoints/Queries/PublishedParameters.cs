namespace Perspectives.Service.Endpoints.Queries;

/// <summary>The times between which articles were published, the same wherever they are asked for.</summary>
internal static class PublishedParameters
{
    public static readonly QueryParameter From = new("from", "Only articles published at this time or later; a day begins at midnight UTC.") { Type = QueryParameterType.Time };

    public static readonly QueryParameter To = new("to", "Only articles published before this time; a day counts whole.") { Type = QueryParameterType.Time };
}
