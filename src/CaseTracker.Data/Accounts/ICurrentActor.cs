using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Accounts;

/// <summary>Who acts now, read from the database at each call: a page that
/// was opened an hour ago acts with the role of this second.</summary>
public interface ICurrentActor
{
    /// <summary>Null where nobody is signed in.</summary>
    ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default);
}
