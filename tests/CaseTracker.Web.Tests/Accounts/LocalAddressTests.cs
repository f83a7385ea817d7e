using CaseTracker.Web.Accounts;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/edit")]
    [InlineData("/edit/cases/a-v-b?tab=events#e1")]
    [InlineData("/account/sign-in?return=%2Fedit")]
    public void IsLocal_APathOfTheSite_IsTrue(string address) => Assert.True(LocalAddress.IsLocal(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("edit")]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/edit\\..")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("/\0/evil.example")]
    [InlineData("/\u007f/evil.example")]
    [InlineData("/ /evil.example")]
    [InlineData("/\u3000/evil.example")]
    [InlineData("/é")]
    [InlineData(" /edit")]
    [InlineData("https://evil.example")]
    [InlineData("https:/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("~/edit")]
    public void IsLocal_AnythingElse_IsFalse(string? address)
    {
        Assert.False(LocalAddress.IsLocal(address));
        Assert.Equal("/account", LocalAddress.Or(address, "/account"));
    }

    [Fact]
    public void IsLocal_AVeryLongPath_IsFalse() => Assert.False(LocalAddress.IsLocal("/" + new string('a', 2_000)));
}
