using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Hosting;

/// <summary>On an endpoint: tells one set of assets from another, so that
/// a page which links to them is sent anew when one changes.</summary>
public sealed record AssetsVersion(string Digest)
{
    public static AssetsVersion From(IEnumerable<ResourceAsset> assets)
    {
        var addresses = string.Join('\n', assets.Select(asset => asset.Url).Order(StringComparer.Ordinal));
        return new AssetsVersion(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(addresses)))[..8]);
    }
}
