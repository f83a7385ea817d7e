using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseTracker.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    SortName = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: true),
                    HeadRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    Headline = table.Column<string>(type: "TEXT", nullable: false),
                    StatusLine = table.Column<string>(type: "TEXT", nullable: false),
                    AwardUnits = table.Column<long>(type: "INTEGER", nullable: true),
                    AwardCurrency = table.Column<string>(type: "TEXT", nullable: true),
                    AwardStage = table.Column<string>(type: "TEXT", nullable: true),
                    InjunctionStatus = table.Column<string>(type: "TEXT", nullable: true),
                    MainCourtId = table.Column<string>(type: "TEXT", nullable: false),
                    Filed = table.Column<string>(type: "TEXT", nullable: false),
                    FiledEarliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FiledLatest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastEventId = table.Column<string>(type: "TEXT", nullable: true),
                    LastEventTitle = table.Column<string>(type: "TEXT", nullable: true),
                    LastEventDate = table.Column<string>(type: "TEXT", nullable: true),
                    LastEventEarliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastEventLatest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastActivity = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastChecked = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EventCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceCount = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProjectedFor = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "courts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Citation = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: false),
                    System = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    AppealsTo = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_courts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "site_state",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_site_state", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "award_changes",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    AwardId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    EventId = table.Column<string>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", nullable: false),
                    Units = table.Column<long>(type: "INTEGER", nullable: false),
                    How = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_award_changes", x => new { x.CaseId, x.AwardId, x.Position });
                    table.ForeignKey(
                        name: "FK_award_changes_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "awards",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Units = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_awards", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_awards_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "citations",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_citations", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_citations_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claims",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Law = table.Column<string>(type: "TEXT", nullable: false),
                    Asserted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claims", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_claims_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "counsel",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    PartyId = table.Column<string>(type: "TEXT", nullable: false),
                    DocketId = table.Column<string>(type: "TEXT", nullable: false),
                    Firm = table.Column<string>(type: "TEXT", nullable: false),
                    Lawyers = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counsel", x => new { x.CaseId, x.Id, x.PartyId, x.DocketId });
                    table.ForeignKey(
                        name: "FK_counsel_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "docket_links",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    DocketId = table.Column<string>(type: "TEXT", nullable: false),
                    ToDocketId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_docket_links", x => new { x.CaseId, x.DocketId, x.ToDocketId, x.Kind });
                    table.ForeignKey(
                        name: "FK_docket_links_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dockets",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    CourtId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Caption = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Filed = table.Column<string>(type: "TEXT", nullable: false),
                    FiledEarliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FiledLatest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NatureOfSuit = table.Column<string>(type: "TEXT", nullable: true),
                    Cause = table.Column<string>(type: "TEXT", nullable: true),
                    CourtListenerId = table.Column<string>(type: "TEXT", nullable: true),
                    PacerCaseId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dockets", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_dockets_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<string>(type: "TEXT", nullable: false),
                    Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    DocketId = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Significance = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_events_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "injunction_clauses",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    InjunctionId = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Does = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_injunction_clauses", x => new { x.CaseId, x.InjunctionId, x.Id });
                    table.ForeignKey(
                        name: "FK_injunction_clauses_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "injunctions",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_injunctions", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_injunctions_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "judges",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    RegistryId = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_judges", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_judges_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "motions",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    DocketId = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motions", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_motions_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "not_found",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_not_found", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_not_found_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participations",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    PartyId = table.Column<string>(type: "TEXT", nullable: false),
                    DocketId = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    RoleRaw = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participations", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_participations_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    RegistryId = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parties", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_parties_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "party_names",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_party_names", x => new { x.CaseId, x.PartyId, x.Position });
                    table.ForeignKey(
                        name: "FK_party_names_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reported_values",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", nullable: false),
                    Printed = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reported_values", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_reported_values_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    ChangeClass = table.Column<string>(type: "TEXT", nullable: false),
                    FormatVersion = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    BytesHash = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_revisions_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ruling_dispositions",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    EventId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MotionId = table.Column<string>(type: "TEXT", nullable: false),
                    Disposition = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ruling_dispositions", x => new { x.CaseId, x.EventId, x.Position });
                    table.ForeignKey(
                        name: "FK_ruling_dispositions_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rulings",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    EventId = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", nullable: true),
                    Reported = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rulings", x => new { x.CaseId, x.EventId });
                    table.ForeignKey(
                        name: "FK_rulings_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    Class = table.Column<string>(type: "TEXT", nullable: false),
                    Date = table.Column<string>(type: "TEXT", nullable: true),
                    Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => new { x.CaseId, x.Id });
                    table.ForeignKey(
                        name: "FK_sources_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "site_state",
                columns: new[] { "Id", "Revision" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_awards_Currency_Units",
                table: "awards",
                columns: new[] { "Currency", "Units" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_AwardUnits_Id",
                table: "cases",
                columns: new[] { "AwardUnits", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_FiledEarliest_Id",
                table: "cases",
                columns: new[] { "FiledEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_LastActivity_Id",
                table: "cases",
                columns: new[] { "LastActivity", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_MainCourtId",
                table: "cases",
                column: "MainCourtId");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Slug",
                table: "cases",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_SortName_Id",
                table: "cases",
                columns: new[] { "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_ValidUntil",
                table: "cases",
                column: "ValidUntil");

            migrationBuilder.CreateIndex(
                name: "IX_citations_CaseId_Fact",
                table: "citations",
                columns: new[] { "CaseId", "Fact" });

            migrationBuilder.CreateIndex(
                name: "IX_citations_CaseId_SourceId",
                table: "citations",
                columns: new[] { "CaseId", "SourceId" });

            migrationBuilder.CreateIndex(
                name: "IX_claims_Law",
                table: "claims",
                column: "Law");

            migrationBuilder.CreateIndex(
                name: "IX_counsel_Firm",
                table: "counsel",
                column: "Firm");

            migrationBuilder.CreateIndex(
                name: "IX_courts_Citation",
                table: "courts",
                column: "Citation",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dockets_CourtId",
                table: "dockets",
                column: "CourtId");

            migrationBuilder.CreateIndex(
                name: "IX_dockets_Number",
                table: "dockets",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_events_CaseId_Position",
                table: "events",
                columns: new[] { "CaseId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_events_Earliest",
                table: "events",
                column: "Earliest");

            migrationBuilder.CreateIndex(
                name: "IX_events_Kind",
                table: "events",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_events_Latest",
                table: "events",
                column: "Latest");

            migrationBuilder.CreateIndex(
                name: "IX_injunctions_Status",
                table: "injunctions",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_judges_Name",
                table: "judges",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_judges_RegistryId",
                table: "judges",
                column: "RegistryId");

            migrationBuilder.CreateIndex(
                name: "IX_motions_Status",
                table: "motions",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_participations_CaseId_PartyId",
                table: "participations",
                columns: new[] { "CaseId", "PartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_parties_Name",
                table: "parties",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_parties_RegistryId",
                table: "parties",
                column: "RegistryId");

            migrationBuilder.CreateIndex(
                name: "IX_party_names_Name",
                table: "party_names",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_reported_values_CaseId_Fact",
                table: "reported_values",
                columns: new[] { "CaseId", "Fact" });

            migrationBuilder.CreateIndex(
                name: "IX_revisions_BytesHash",
                table: "revisions",
                column: "BytesHash");

            migrationBuilder.CreateIndex(
                name: "IX_revisions_CaseId_Number",
                table: "revisions",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ruling_dispositions_Disposition",
                table: "ruling_dispositions",
                column: "Disposition");

            migrationBuilder.CreateIndex(
                name: "IX_rulings_AuthorId",
                table: "rulings",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_sources_Publisher",
                table: "sources",
                column: "Publisher");

            migrationBuilder.CreateIndex(
                name: "IX_sources_Url",
                table: "sources",
                column: "Url");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "award_changes");

            migrationBuilder.DropTable(
                name: "awards");

            migrationBuilder.DropTable(
                name: "citations");

            migrationBuilder.DropTable(
                name: "claims");

            migrationBuilder.DropTable(
                name: "counsel");

            migrationBuilder.DropTable(
                name: "courts");

            migrationBuilder.DropTable(
                name: "docket_links");

            migrationBuilder.DropTable(
                name: "dockets");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "injunction_clauses");

            migrationBuilder.DropTable(
                name: "injunctions");

            migrationBuilder.DropTable(
                name: "judges");

            migrationBuilder.DropTable(
                name: "motions");

            migrationBuilder.DropTable(
                name: "not_found");

            migrationBuilder.DropTable(
                name: "participations");

            migrationBuilder.DropTable(
                name: "parties");

            migrationBuilder.DropTable(
                name: "party_names");

            migrationBuilder.DropTable(
                name: "reported_values");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "ruling_dispositions");

            migrationBuilder.DropTable(
                name: "rulings");

            migrationBuilder.DropTable(
                name: "site_state");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropTable(
                name: "cases");
        }
    }
}
