namespace CaseTracker.Web.Hosting;

/// <summary>Tells one build of the site from another: part of every validator.</summary>
public static class SiteVersion
{
    /// <summary>Eight hexadecimal digits of the assembly's module version id, which changes with its content.</summary>
    public static string Build { get; } = typeof(SiteVersion).Module.ModuleVersionId.ToString("N")[..8];
}
