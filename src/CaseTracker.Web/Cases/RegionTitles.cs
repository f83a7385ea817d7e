using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases;

/// <summary>Titles that tell the regions of a page apart, since two records may have the same.</summary>
internal static class RegionTitles
{
    public static string Of(CaseView view, Injunction injunction) =>
        Of(injunction.Id, injunction.Title, view.Case.Injunctions.Select(other => (other.Id, other.Title)));

    public static string Of(CaseView view, Award award) =>
        Of(award.Id, award.Title, view.Case.Awards.Select(other => (other.Id, other.Title)));

    /// <summary>The title, with its place among those of the same title where there are others: "Permanent injunction (2 of 2)".</summary>
    private static string Of(string id, string title, IEnumerable<(string Id, string Title)> all)
    {
        var same = all.Where(other => other.Title == title).Select(other => other.Id).ToList();
        return same.Count < 2 ? title : $"{title} ({same.IndexOf(id) + 1} of {same.Count})";
    }
}
