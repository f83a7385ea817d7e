namespace CaseTracker.Web.Hosting;

/// <summary>On an endpoint: its answers carry another content security policy than the site's.</summary>
/// <param name="Of">The policy, once the status of the answer is known.</param>
public sealed record OwnPolicy(Func<HttpContext, string> Of)
{
    /// <summary>Of the pages of editors and administrators.</summary>
    public static OwnPolicy Desk { get; } = new(_ => SecurityHeaders.ForDesk);
}
