using CaseTracker.Core.Exports;

namespace CaseTracker.Exchange.Export;

/// <summary>Where an exported file comes from; every format carries all of it.</summary>
/// <param name="Revision">The number of the revision that it was made from.</param>
/// <param name="RevisionHash">That revision's link of the hash chain, in lower-case hexadecimal.</param>
/// <param name="PublishedAt">When that revision was published, in UTC.</param>
/// <param name="Urls">The addresses of the site that gives it out.</param>
/// <param name="KnownAt">The day by whose end the site had published what is
/// exported, where the reader asked for one; addresses carry it on.</param>
public sealed record ExportStamp(int Revision, string RevisionHash, DateTimeOffset PublishedAt, IPublicUrls Urls, DateOnly? KnownAt = null)
{
    /// <summary>Raised when the same case would be written otherwise.</summary>
    public const string WriterVersion = "1.2";

    public const string Licence = "CC BY 4.0";
    public const string LicenceUrl = "https://creativecommons.org/licenses/by/4.0/";
}
