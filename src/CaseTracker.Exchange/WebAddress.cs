namespace CaseTracker.Exchange;

/// <summary>Addresses as files write them.</summary>
internal static class WebAddress
{
    /// <summary>Escaped, with the host in ASCII (RFC 3986, section 3.2.2): "https://xn--bcher-kva.example/".</summary>
    public static string Written(Uri address) =>
        address.HostNameType == UriHostNameType.Dns
            ? new UriBuilder(address) { Host = address.IdnHost, Port = address.IsDefaultPort ? -1 : address.Port }
                .Uri
                .AbsoluteUri
            : address.AbsoluteUri;
}
