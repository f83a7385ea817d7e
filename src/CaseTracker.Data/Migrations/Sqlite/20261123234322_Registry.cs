using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseTracker.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Registry : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_parties_RegistryId",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "IX_judges_RegistryId",
                table: "judges");

            migrationBuilder.DropIndex(
                name: "IX_dockets_CourtId",
                table: "dockets");

            migrationBuilder.AddColumn<int>(
                name: "RegistryRevision",
                table: "site_state",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "CourtId",
                table: "rulings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Day",
                table: "rulings",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "Position",
                table: "rulings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "CourtId",
                table: "judges",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CourtId",
                table: "injunctions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CourtId",
                table: "awards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "registry_entries",
                columns: table => new
                {
                    Of = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    PartyKind = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_entries", x => new { x.Of, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "registry_revisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
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
                    table.PrimaryKey("PK_registry_revisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_names",
                columns: table => new
                {
                    Of = table.Column<string>(type: "TEXT", nullable: false),
                    EntryId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", nullable: true),
                    Until = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_names", x => new { x.Of, x.EntryId, x.Position });
                    table.ForeignKey(
                        name: "FK_registry_names_registry_entries_Of_EntryId",
                        columns: x => new { x.Of, x.EntryId },
                        principalTable: "registry_entries",
                        principalColumns: new[] { "Of", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "registry_offices",
                columns: table => new
                {
                    Of = table.Column<string>(type: "TEXT", nullable: false),
                    EntryId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    CourtId = table.Column<string>(type: "TEXT", nullable: true),
                    From = table.Column<string>(type: "TEXT", nullable: true),
                    Until = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_offices", x => new { x.Of, x.EntryId, x.Position });
                    table.ForeignKey(
                        name: "FK_registry_offices_registry_entries_Of_EntryId",
                        columns: x => new { x.Of, x.EntryId },
                        principalTable: "registry_entries",
                        principalColumns: new[] { "Of", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.UpdateData(
                table: "site_state",
                keyColumn: "Id",
                keyValue: 1,
                column: "RegistryRevision",
                value: 0);

            migrationBuilder.CreateIndex(
                name: "IX_rulings_CourtId_Day_CaseId_Position",
                table: "rulings",
                columns: new[] { "CourtId", "Day", "CaseId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_parties_RegistryId_CaseId",
                table: "parties",
                columns: new[] { "RegistryId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_judges_RegistryId_CaseId",
                table: "judges",
                columns: new[] { "RegistryId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_injunctions_CourtId_Status_CaseId",
                table: "injunctions",
                columns: new[] { "CourtId", "Status", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_dockets_CourtId_CaseId",
                table: "dockets",
                columns: new[] { "CourtId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_awards_CourtId_CaseId",
                table: "awards",
                columns: new[] { "CourtId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_registry_entries_Name",
                table: "registry_entries",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_registry_names_Name",
                table: "registry_names",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_registry_revisions_BytesHash",
                table: "registry_revisions",
                column: "BytesHash");

            migrationBuilder.CreateIndex(
                name: "IX_registry_revisions_Number",
                table: "registry_revisions",
                column: "Number",
                unique: true);

            // The new columns are filled by projecting again, which the start does for every case that is due.
            migrationBuilder.Sql("UPDATE cases SET ValidUntil = '0001-01-01';");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "registry_names");

            migrationBuilder.DropTable(
                name: "registry_offices");

            migrationBuilder.DropTable(
                name: "registry_revisions");

            migrationBuilder.DropTable(
                name: "registry_entries");

            migrationBuilder.DropIndex(
                name: "IX_rulings_CourtId_Day_CaseId_Position",
                table: "rulings");

            migrationBuilder.DropIndex(
                name: "IX_parties_RegistryId_CaseId",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "IX_judges_RegistryId_CaseId",
                table: "judges");

            migrationBuilder.DropIndex(
                name: "IX_injunctions_CourtId_Status_CaseId",
                table: "injunctions");

            migrationBuilder.DropIndex(
                name: "IX_dockets_CourtId_CaseId",
                table: "dockets");

            migrationBuilder.DropIndex(
                name: "IX_awards_CourtId_CaseId",
                table: "awards");

            migrationBuilder.DropColumn(
                name: "RegistryRevision",
                table: "site_state");

            migrationBuilder.DropColumn(
                name: "CourtId",
                table: "rulings");

            migrationBuilder.DropColumn(
                name: "Day",
                table: "rulings");

            migrationBuilder.DropColumn(
                name: "Position",
                table: "rulings");

            migrationBuilder.DropColumn(
                name: "CourtId",
                table: "judges");

            migrationBuilder.DropColumn(
                name: "CourtId",
                table: "injunctions");

            migrationBuilder.DropColumn(
                name: "CourtId",
                table: "awards");

            migrationBuilder.CreateIndex(
                name: "IX_parties_RegistryId",
                table: "parties",
                column: "RegistryId");

            migrationBuilder.CreateIndex(
                name: "IX_judges_RegistryId",
                table: "judges",
                column: "RegistryId");

            migrationBuilder.CreateIndex(
                name: "IX_dockets_CourtId",
                table: "dockets",
                column: "CourtId");
        }
    }
}
