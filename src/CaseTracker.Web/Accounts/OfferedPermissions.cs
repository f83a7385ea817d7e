using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;

namespace CaseTracker.Web.Accounts;

/// <summary>What a page offers to whoever asks for it. Whether they may do it is asked again when they do.</summary>
internal sealed class OfferedPermissions(ICurrentActor current, SiteSettings settings)
{
    /// <summary>True where this person may, or would be asked for a second factor first.</summary>
    public async ValueTask<bool> HasAsync(Permission permission, CancellationToken cancellation) =>
        Has(await current.ReadAsync(cancellation), permission);

    /// <inheritdoc cref="HasAsync"/>
    public bool Has(Actor? actor, Permission permission) =>
        AccessPolicy.Allows(actor, permission, null, settings).Refusal is null or AccessRefusal.SecondFactor;
}
