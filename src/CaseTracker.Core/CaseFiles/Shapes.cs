using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.CaseFiles;

/// <summary>The case file, record by record: the one place where keys, their order and what is required are written down.</summary>
internal static partial class Shapes
{
    public const string FormatVersion = "1.0";

    public static CourtCase Case(Mapper m, CourtCase? c) =>
        new()
        {
            Slug = m.Required("slug", c?.Slug, Scalars.Id),
            Name = m.Required("name", c?.Name, Scalars.Text),
            EarlierNames = m.Many("earlierNames", c?.EarlierNames, Former),
            ShortName = m.Optional("shortName", c?.ShortName, Scalars.Text),
            About = m.Required("about", c?.About, Scalars.Text),
            AboutSources = m.Many("aboutSources", c?.AboutSources, Citation),
            Topics = m.List("topics", c?.Topics, Scalars.Text),
            Coding = m.RequiredOne("coding", c?.Coding, Coding),
            Dockets = m.Many("dockets", c?.Dockets, Docket, atLeast: 1),
            Parties = m.Many("parties", c?.Parties, Party),
            Judges = m.Many("judges", c?.Judges, Judge),
            Participations = m.Many("participations", c?.Participations, Participation),
            Counsel = m.Many("counsel", c?.Counsel, Appearance),
            Claims = m.Many("claims", c?.Claims, Claim),
            ReliefSought = m.Many("reliefSought", c?.ReliefSought, ReliefSought),
            Motions = m.Many("motions", c?.Motions, Motion),
            Awards = m.Many("awards", c?.Awards, Award),
            Injunctions = m.Many("injunctions", c?.Injunctions, Injunction),
            Events = m.Many("events", c?.Events, Event),
            Quotations = m.Many("quotations", c?.Quotations, Quotation),
            Figures = m.Many("figures", c?.Figures, Figure),
            NotFound = m.Many("notFound", c?.NotFound, NotFound),
            Leads = m.Many("leads", c?.Leads, Lead),
            Related = m.Many("related", c?.Related, RelatedCase),
            Sources = m.Many("sources", c?.Sources, Source),
        };

    private static Coding Coding(Mapper m, Coding? c) =>
        new(
            m.Required("state", c?.State ?? default, Scalars.Word<CodingState>()),
            m.Required("lastChecked", c?.LastChecked ?? default, Scalars.Day),
            m.Optional("note", c?.Note, Scalars.Text)
        );

    private static Docket Docket(Mapper m, Docket? d) =>
        new()
        {
            Id = m.Id("id", d?.Id, "docket"),
            Court = m.Optional("court", d?.Court, Scalars.Court),
            CourtName = m.OneOf("courtName", d?.CourtName, Scalars.Text, "court"),
            Number = m.Optional("number", d?.Number, Scalars.Text),
            NumberRaw = m.Optional("numberRaw", d?.NumberRaw, Scalars.Text),
            EarlierNumbers = m.Many("earlierNumbers", d?.EarlierNumbers, Former),
            Caption = m.Optional("caption", d?.Caption, Scalars.Text),
            EarlierCaptions = m.Many("earlierCaptions", d?.EarlierCaptions, Former),
            Filed = m.Required("filed", d?.Filed, Scalars.Date),
            NatureOfSuit = m.Optional("natureOfSuit", d?.NatureOfSuit, Scalars.Text),
            NatureOfSuitRaw = m.Optional("natureOfSuitRaw", d?.NatureOfSuitRaw, Scalars.Text),
            Cause = m.Optional("cause", d?.Cause, Scalars.Text),
            Judges = m.Many("judges", d?.Judges, JudgeAssignment),
            Links = m.Many("links", d?.Links, DocketLink),
            CourtListenerId = m.Optional("courtListenerId", d?.CourtListenerId, Scalars.Text),
            PacerCaseId = m.Optional("pacerCaseId", d?.PacerCaseId, Scalars.Text),
            Sources = m.Many("sources", d?.Sources, Citation),
        };

    private static JudgeAssignment JudgeAssignment(Mapper m, JudgeAssignment? j) =>
        new(
            m.Required("judge", j?.Judge, Scalars.RefTo("judge")),
            m.Required("role", j?.Role, Scalars.Text),
            m.Optional("from", j?.From, Scalars.Date),
            m.Optional("until", j?.Until, Scalars.Date)
        );

    private static DocketLink DocketLink(Mapper m, DocketLink? l) =>
        new(
            m.Required("to", l?.To, Scalars.RefTo("docket")),
            m.Required("by", l?.By ?? default, Scalars.Word<DocketLinkKind>()),
            m.Many("sources", l?.Sources, Citation)
        );

    private static Party Party(Mapper m, Party? p) =>
        new()
        {
            Id = m.Id("id", p?.Id, "party"),
            Registry = m.Optional("registry", p?.Registry, Scalars.Id),
            Kind = m.Required("kind", p?.Kind ?? default, Scalars.Word<PartyKind>()),
            Names = m.Many("names", p?.Names, NameInTime, atLeast: 1),
            Description = m.Optional("description", p?.Description, Scalars.Text),
            Sources = m.Many("sources", p?.Sources, Citation),
        };

    internal static NameInTime NameInTime(Mapper m, NameInTime? n) =>
        new(
            m.Required("name", n?.Name, Scalars.Text),
            m.Optional("from", n?.From, Scalars.Date),
            m.Optional("until", n?.Until, Scalars.Date),
            m.Optional("note", n?.Note, Scalars.Text)
        );

    /// <summary>What something was called until a date.</summary>
    private static NameInTime Former(Mapper m, NameInTime? n) =>
        new(
            m.Required("name", n?.Name, Scalars.Text),
            null,
            m.Required("until", n?.Until, Scalars.Date),
            m.Optional("note", n?.Note, Scalars.Text)
        );

    private static Judge Judge(Mapper m, Judge? j) =>
        new()
        {
            Id = m.Id("id", j?.Id, "judge"),
            Registry = m.Optional("registry", j?.Registry, Scalars.Id),
            Names = m.Many("names", j?.Names, NameInTime, atLeast: 1),
            Offices = m.Many("offices", j?.Offices, Office),
            Sources = m.Many("sources", j?.Sources, Citation),
        };

    internal static Office Office(Mapper m, Office? o) =>
        new(
            m.Required("title", o?.Title, Scalars.Text),
            m.Optional("court", o?.Court, Scalars.Court),
            m.Optional("from", o?.From, Scalars.Date),
            m.Optional("until", o?.Until, Scalars.Date)
        );

    private static Participation Participation(Mapper m, Participation? p) =>
        new()
        {
            Id = m.Id("id", p?.Id, "participation"),
            Party = m.Required("party", p?.Party, Scalars.RefTo("party")),
            Docket = m.Required("docket", p?.Docket, Scalars.RefTo("docket")),
            Role = m.Required("role", p?.Role ?? default, Scalars.Word<PartyRole>()),
            RoleRaw = m.Optional("roleRaw", p?.RoleRaw, Scalars.Text),
            From = m.Optional("from", p?.From, Scalars.Date),
            Until = m.Optional("until", p?.Until, Scalars.Date),
            Sources = m.Many("sources", p?.Sources, Citation),
        };

    private static Appearance Appearance(Mapper m, Appearance? a) =>
        new()
        {
            Id = m.Id("id", a?.Id, "counsel"),
            Firm = m.Required("firm", a?.Firm, Scalars.Text),
            Lawyers = m.List("lawyers", a?.Lawyers, Scalars.Text),
            For = m.List("for", a?.For, Scalars.RefTo("party"), atLeast: 1),
            Dockets = m.List("dockets", a?.Dockets, Scalars.RefTo("docket"), atLeast: 1),
            Role = m.Optional("role", a?.Role, Scalars.Text),
            From = m.Optional("from", a?.From, Scalars.Date),
            Until = m.Optional("until", a?.Until, Scalars.Date),
            Sources = m.Many("sources", a?.Sources, Citation),
        };

    private static NotFound NotFound(Mapper m, NotFound? n) =>
        new(
            m.Id("id", n?.Id, "not-found"),
            m.Required("about", n?.About, Scalars.Fact),
            m.Required("what", n?.What, Scalars.Text),
            m.Required("where", n?.Where, Scalars.Text),
            m.Required("until", n?.Until ?? default, Scalars.Day)
        );

    private static RelatedCase RelatedCase(Mapper m, RelatedCase? r) =>
        new(
            m.Id("id", r?.Id, "related"),
            m.Required("name", r?.Name, Scalars.Text),
            m.Optional("slug", r?.Slug, Scalars.Id),
            m.Required("by", r?.By ?? default, Scalars.Word<CaseRelation>()),
            m.Optional("court", r?.Court, Scalars.Court),
            m.Optional("number", r?.Number, Scalars.Text),
            m.Optional("note", r?.Note, Scalars.Text),
            m.Many("sources", r?.Sources, Citation)
        );
}
