using CaseTracker.Core.Permissions;
using Xunit;

namespace CaseTracker.Tests.Permissions;

/// <summary>Who may do what, cell by cell.</summary>
public sealed class AccessPolicyTests
{
    private static readonly Guid Me = new(1, 0, 0, new byte[8]);
    private static readonly Guid Other = new(2, 0, 0, new byte[8]);
    private static readonly Role[] Roles = [Role.Contributor, Role.Editor, Role.Reviewer, Role.Administrator];

    /// <summary>For contributor, editor, reviewer and administrator with a second factor: about no thing in particular, one's own, somebody
    /// else's, and somebody else's who named one, where that is another thing.</summary>
    private static readonly Dictionary<Permission, string[]> Table = new()
    {
        //                                C    E    R    A
        [Permission.KeepOwnAccount] = ["yes  yes  yes  yes ", "yes  yes  yes  yes ", "not  not  not  not "],
        [Permission.DraftOwn] = ["yes  yes  yes  yes ", "yes  yes  yes  yes ", "not  not  not  not "],
        [Permission.WriteDraft] = ["yes  yes  yes  yes ", "yes  yes  yes  yes ", "not  not  not  not ", "yes  yes  yes  yes "],
        [Permission.ShareDraft] = ["role role role yes ", "yes  yes  yes  yes ", "role role role yes "],
        [Permission.ReadAllDrafts] = ["role yes  yes  yes ", "yes  yes  yes  yes ", "role yes  yes  yes ", "yes  yes  yes  yes "],
        [Permission.AnswerSuggestions] = ["role yes  yes  yes ", "role yes  yes  yes ", "role yes  yes  yes "],
        [Permission.SubmitProposal] = ["yes  yes  yes  yes ", "yes  yes  yes  yes ", "not  not  not  not "],
        [Permission.Review] = ["role role yes  yes ", "role role yes  yes ", "role role yes  yes "],
        [Permission.Publish] = ["role role yes  yes ", "role role yes  yes ", "role role yes  yes "],
        [Permission.PublishOwnMinor] = ["role set  yes  yes ", "role set  yes  yes ", "role not  not  not "],
        [Permission.Withhold] = ["role role yes  yes ", "role role yes  yes ", "role role yes  yes "],
        [Permission.Retract] = ["role role yes  yes ", "role role yes  yes ", "role role yes  yes "],
        [Permission.ManagePeople] = ["role role role yes ", "role role role yes ", "role role role yes "],
        [Permission.ManageSettings] = ["role role role yes ", "role role role yes ", "role role role yes "],
    };

    private static readonly Dictionary<string, AccessRefusal?> Codes = new()
    {
        ["yes"] = null,
        ["role"] = AccessRefusal.Role,
        ["not"] = AccessRefusal.NotOwn,
        ["set"] = AccessRefusal.Setting,
    };

    private static readonly SiteSettings OnePerson = new(AnotherReviews: false);

    public static TheoryData<Permission, Role, int> Cells
    {
        get
        {
            var cells = new TheoryData<Permission, Role, int>();
            foreach (var permission in Enum.GetValues<Permission>())
            foreach (var role in Enum.GetValues<Role>())
                for (var of = 0; of < 4; of++)
                    cells.Add(permission, role, of);
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Allows_EachRolePermissionAndOwnership_IsWhatTheTableSays(Permission permission, Role role, int of)
    {
        var expected = Codes[
            Table[permission][Math.Min(of, Table[permission].Length - 1)].Split(' ', StringSplitOptions.RemoveEmptyEntries)[
                Array.IndexOf(Roles, role)
            ]
        ];

        Assert.Equal(new AccessDecision(expected), AccessPolicy.Allows(Somebody(role), permission, From(of), OnePerson));
        Assert.Equal(
            AccessRefusal.Disabled,
            AccessPolicy.Allows(Somebody(role) with { IsDisabled = true }, permission, From(of), OnePerson).Refusal
        );
        Assert.Equal(AccessRefusal.SignedOut, AccessPolicy.Allows(null, permission, From(of), OnePerson).Refusal);
    }

    [Theory]
    [InlineData(Permission.KeepOwnAccount, false)]
    [InlineData(Permission.DraftOwn, false)]
    [InlineData(Permission.WriteDraft, false)]
    [InlineData(Permission.ShareDraft, false)]
    [InlineData(Permission.ReadAllDrafts, false)]
    [InlineData(Permission.AnswerSuggestions, false)]
    [InlineData(Permission.SubmitProposal, false)]
    [InlineData(Permission.Review, true)]
    [InlineData(Permission.Publish, true)]
    [InlineData(Permission.PublishOwnMinor, true)]
    [InlineData(Permission.Withhold, true)]
    [InlineData(Permission.Retract, true)]
    [InlineData(Permission.ManagePeople, true)]
    [InlineData(Permission.ManageSettings, true)]
    public void Allows_ASessionByPasswordAlone_ReachesNothingThatReadersSee(Permission permission, bool asks)
    {
        var weak = Somebody(Role.Administrator) with { HasSecondFactor = false };

        Assert.Equal(asks ? AccessRefusal.SecondFactor : null, AccessPolicy.Allows(weak, permission, null, new SiteSettings()).Refusal);
        Assert.True(AccessPolicy.Allows(weak, permission, null, new SiteSettings(RequireSecondFactor: false)).IsAllowed);
    }

    [Fact]
    public void Allows_EditorsWhereTheSettingSaysSo_TheirOwnMinorChangesOnly()
    {
        var settings = new SiteSettings(EditorsPublishOwnMinor: true);

        Assert.True(AccessPolicy.Allows(Somebody(Role.Editor), Permission.PublishOwnMinor, new Ownership(Me), settings).IsAllowed);
        Assert.Equal(
            AccessRefusal.NotOwn,
            AccessPolicy.Allows(Somebody(Role.Editor), Permission.PublishOwnMinor, new Ownership(Other), settings).Refusal
        );
        Assert.Equal(
            AccessRefusal.Role,
            AccessPolicy.Allows(Somebody(Role.Contributor), Permission.PublishOwnMinor, new Ownership(Me), settings).Refusal
        );
    }

    [Theory]
    [InlineData(Permission.Review)]
    [InlineData(Permission.Publish)]
    public void Allows_UnlessTheSettingsSayOtherwise_NobodysOwnWork(Permission permission)
    {
        var settings = new SiteSettings();

        Assert.Equal(
            AccessRefusal.OwnWork,
            AccessPolicy.Allows(Somebody(Role.Administrator), permission, new Ownership(Me), settings).Refusal
        );
        Assert.Equal(
            AccessRefusal.OwnWork,
            AccessPolicy.Allows(Somebody(Role.Reviewer), permission, new Ownership(Other) { Writers = [Other, Me] }, settings).Refusal
        );
        Assert.True(
            AccessPolicy
                .Allows(Somebody(Role.Reviewer), permission, new Ownership(Other) { Named = [Me], Writers = [Other] }, settings)
                .IsAllowed
        );
        Assert.True(AccessPolicy.Allows(Somebody(Role.Reviewer), permission, new Ownership(Other), settings).IsAllowed);
        Assert.True(AccessPolicy.Allows(Somebody(Role.Reviewer), permission, new Ownership(null), settings).IsAllowed);
    }

    [Fact]
    public void Words_OfEachRefusal_AreASentence() =>
        Assert.All(
            Enum.GetValues<AccessRefusal>(),
            refusal => Assert.EndsWith(".", new AccessDecision(refusal).Words, StringComparison.Ordinal)
        );

    private static Actor Somebody(Role role) => new(Me, "Ada Marsh", role, IsDisabled: false, HasSecondFactor: true);

    private static Ownership? From(int of) =>
        of switch
        {
            0 => null,
            1 => new Ownership(Me),
            2 => new Ownership(Other),
            _ => new Ownership(Other) { Named = [Me] },
        };
}
