using Azure.Core;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>An identity that whoever answers takes.</summary>
internal sealed class AnyToken : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("token", DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
}
