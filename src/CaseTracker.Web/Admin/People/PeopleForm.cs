using System.Text.Json.Serialization;
using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Admin.People;

/// <summary>A form of the page of people that was sent and did nothing, to be shown again with what is wrong with it.</summary>
/// <param name="Place">Which form: that of an invitation, or the role of the
/// person of this id; null for the others, which have no field.</param>
public sealed record PeopleForm(string? Place, IReadOnlyList<FormFault> Faults, string For, string Role)
{
    public const string Invitation = "invite";

    public static PeopleForm Empty { get; } = new(null, [], "", "");

    public static IReadOnlyList<(string, string)> Roles { get; } = [.. EnumTerm.All<Role>().Select(role => (role, role))];

    /// <summary>What stands above the page.</summary>
    [JsonIgnore] // the page is given what was sent, and makes this of it
    public FormFaults OfPage => new FormFaults(Faults, null).OfPage;

    /// <summary>What is wrong in the fields of one of the forms, where it is the one that was sent.</summary>
    public IReadOnlyList<FormFault> Of(string place) => Place == place ? new FormFaults(Faults, null).OfForm : [];
}
