using System.Net;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Access;

public sealed class LoopbackOnlyTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://LOCALHOST")]
    [InlineData("https://perspectives.localhost:5081/")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.9.8.7:80")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://unix:/run/perspectives.sock")]
    [InlineData("http://pipe:/perspectives")]
    public void Addresses_of_this_machine_may_be_served_without_a_key(string address) => Assert.Empty(LoopbackOnly.FindOthers([address]));

    [Theory]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("http://example.org")]
    [InlineData("http://localhost.example.org")]
    [InlineData("http://notlocalhost")]
    [InlineData("5080")]
    [InlineData("")]
    public void Addresses_that_others_can_reach_are_named(string address) =>
        Assert.Equal([address], LoopbackOnly.FindOthers(["http://localhost:1", address, "http://127.0.0.1:2"]));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("::ffff:127.1.2.3", true)]
    [InlineData("10.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    public void A_connection_is_local_by_its_address(string address, bool local) => Assert.Equal(local, LoopbackOnly.IsLocal(IPAddress.Parse(address)));

    [Fact]
    public void A_connection_without_an_address_is_made_on_this_machine() => Assert.True(LoopbackOnly.IsLocal(null));
}
