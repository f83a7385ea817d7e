using System.Text.Json;

namespace CaseTracker.Web.Archiving;

/// <summary>What a copy says of itself, for programs.</summary>
/// <param name="Site">Null where the site's address is not known.</param>
/// <param name="Day">The day on which its pages tell of today.</param>
/// <param name="SiteRevision">The number that each publishing raises.</param>
/// <param name="Build">The build of the program that wrote it.</param>
internal sealed record SiteCopyStamp(string? Site, DateOnly Day, DateTimeOffset MadeAt, long SiteRevision, string Build)
{
    public const string File = "copy.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);
}
