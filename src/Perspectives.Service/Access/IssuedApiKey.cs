namespace Perspectives.Service.Access;

/// <summary>A key that has just been made.</summary>
/// <param name="Key">What is stored of it.</param>
/// <param name="Secret">What its holder gets; it cannot be had again.</param>
public sealed record IssuedApiKey(ApiKey Key, ApiKeySecret Secret);
