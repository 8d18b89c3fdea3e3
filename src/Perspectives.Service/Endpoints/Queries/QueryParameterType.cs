namespace Perspectives.Service.Endpoints.Queries;

internal enum QueryParameterType
{
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>ISO 8601: a day, or a time with or without a zone.</summary>
    Time,

    /// <summary>"true" or "false".</summary>
    Flag,
}
