using CaseTracker.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace CaseTracker.Web.Tests;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("urls", "http://0.0.0.0:80", true)]
    [InlineData("http_ports", "8080", true)]
    [InlineData("https_ports", "8443", true)]
    [InlineData("Kestrel:Endpoints:Main:Url", "http://localhost:1", true)]
    [InlineData("urls", " ", false)]
    [InlineData("CaseTracker:DataDirectory", "data", false)]
    public void IsChosen_KnowsEachSettingThatNamesAnAddress(string key, string value, bool expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();

        Assert.Equal(expected, ListenAddress.IsChosen(configuration));
    }

    [Fact]
    public void Default_IsReachableFromThisMachineOnly() => Assert.True(new Uri(ListenAddress.Default).IsLoopback);
}
