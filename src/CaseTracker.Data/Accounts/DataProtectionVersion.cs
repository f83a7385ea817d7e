using System.Reflection;
using Microsoft.AspNetCore.DataProtection;

namespace CaseTracker.Data.Accounts;

/// <summary>Keeps the site off a framework whose cookies anybody can forge.</summary>
public static class DataProtectionVersion
{
    private static readonly Version FirstBroken = new(10, 0, 0);
    private static readonly Version FirstMended = new(10, 0, 7);

    /// <exception cref="InvalidOperationException">The framework under the site is one of the broken versions.</exception>
    public static void Check()
    {
        var version = typeof(DataProtectionBuilderExtensions)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion;
        if (Complaint(version ?? "") is { } complaint)
            throw new InvalidOperationException(complaint);
    }

    /// <summary>Null for a version to be trusted, and for one that does not read as a version.</summary>
    /// <param name="informational">As assemblies give it: <c>10.0.12+commit</c>.</param>
    public static string? Complaint(string informational) =>
        Version.TryParse(informational.Split('+', '-')[0], out var version) && version >= FirstBroken && version < FirstMended
            ? $"ASP.NET Core {version} lets anybody forge the cookies of signed-in people (CVE-2026-40372). Install {FirstMended} or newer."
            : null;
}
