namespace Perspectives.Service.Contracts;

/// <summary>A key that was made just now.</summary>
/// <param name="Key">"id.secret", for the header X-Api-Key; shown this once.</param>
/// <param name="Details">What is kept of it.</param>
internal sealed record IssuedKeyResponse(string Key, KeyResponse Details);
