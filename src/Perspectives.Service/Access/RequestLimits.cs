using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Access;

/// <summary>How many requests each key may make or, of callers without a valid one, each address. This machine has no limit as long as there is no key.</summary>
internal sealed class RequestLimits(IOptions<ServiceOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    private const int Ipv6NetworkBytes = 8;

    public void Configure(RateLimiterOptions limiter)
    {
        var (rate, burst) = (options.Value.RequestsPerSecond, options.Value.RequestBurst);
        if (rate == 0)
            return;
        var bucket = new TokenBucketRateLimiterOptions { TokenLimit = burst, TokensPerPeriod = rate, ReplenishmentPeriod = TimeSpan.FromSeconds(1), AutoReplenishment = true };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Features.Get<LocalAccess>() is not null
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(PartitionOf(context), _ => bucket));
        limiter.OnRejected = RefuseAsync;
    }

    /// <summary>Exposed so that tests need no connections of many addresses.</summary>
    internal static string PartitionOf(HttpContext context)
    {
        if (Caller.FindId(context.User) is { } id)
            return id;
        var address = context.Connection.RemoteIpAddress;
        if (address is { IsIPv4MappedToIPv6: true })
            address = address.MapToIPv4();
        // One household has a whole network of these.
        return address is { AddressFamily: AddressFamily.InterNetworkV6 }
            ? new IPAddress([.. address.GetAddressBytes().AsSpan(0, Ipv6NetworkBytes), .. new byte[Ipv6NetworkBytes]]).ToString()
            : address?.ToString() ?? "";
    }

    private ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        var detail = string.Create(CultureInfo.InvariantCulture,
            $"Each key may make {options.Value.RequestsPerSecond:N0} requests a second, and {options.Value.RequestBurst:N0} at once. Send the request again when Retry-After has passed.");
        return new ValueTask(new Problem(ProblemKind.TooManyRequests, detail) { RetryAfter = wait }.ExecuteAsync(rejected.HttpContext));
    }
}
