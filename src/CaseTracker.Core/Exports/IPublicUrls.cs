namespace CaseTracker.Core.Exports;

/// <summary>The addresses under which readers find the site, as files to be taken away name them: whole where the site's public address is
/// known, else from its root.</summary>
public interface IPublicUrls
{
    /// <summary>Null where no public address is known, so that nothing outside the site leads to it.</summary>
    Uri? Root { get; }

    /// <param name="path">From the site's root, with its slash.</param>
    string Absolute(string path);

    /// <summary>A page or a file of a case.</summary>
    /// <param name="place">What stands behind the case's own address, as in <c>/money</c>, <c>/events/verdict</c> or <c>.ics</c>.</param>
    /// <param name="asOf">Null for today.</param>
    /// <param name="knownAt">Null for what is known today.</param>
    string Case(string slug, string place = "", DateOnly? asOf = null, DateOnly? knownAt = null);

    /// <summary>Several cases as one file.</summary>
    /// <param name="slugs">Null for all.</param>
    string CasesFile(string extension, IReadOnlyList<string>? slugs, DateOnly asOf);

    string Court(string courtId);
}
