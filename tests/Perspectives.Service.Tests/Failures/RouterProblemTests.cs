using System.Net;

namespace Perspectives.Service.Tests.Failures;

public sealed class RouterProblemTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    [Theory]
    [InlineData("/api")]
    [InlineData("/api/nothing")]
    [InlineData("/API/Articles/a/b/c")]
    public async Task Address_that_does_not_exist_is_a_problem(string address)
    {
        using var response = await application.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        await ProblemAssert.IsAsync(response, HttpStatusCode.NotFound, "unknown_route");
    }

    [Fact]
    public async Task Method_that_the_address_does_not_know_is_a_problem_that_names_the_known_ones()
    {
        using var response = await application.Client.DeleteAsync(new Uri("/api/operations/o", UriKind.Relative), TestContext.Current.CancellationToken);
        await ProblemAssert.IsAsync(response, HttpStatusCode.MethodNotAllowed, "method_not_allowed");
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }
}
