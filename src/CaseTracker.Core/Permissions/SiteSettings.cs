namespace CaseTracker.Core.Permissions;

/// <summary>What the operator decided about who may do what.</summary>
/// <param name="RequireSecondFactor">Whatever changes what readers see, or who may do so, asks for a session with a second factor.</param>
/// <param name="EditorsPublishOwnMinor">Editors publish changes of their own that alter no fact without a review.</param>
/// <param name="AnotherReviews">Nobody reviews or publishes a proposal of their
/// own. On by default: four eyes. A site of one person turns it off.</param>
public sealed record SiteSettings(bool RequireSecondFactor = true, bool EditorsPublishOwnMinor = false, bool AnotherReviews = true);
