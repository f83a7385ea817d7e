using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseTracker.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Notices",
                table: "site_state",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Notices",
                table: "cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Standing",
                table: "cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "published");

            migrationBuilder.CreateTable(
                name: "case_notices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Into = table.Column<string>(type: "TEXT", nullable: true),
                    AfterRevisionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_notices_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.UpdateData(
                table: "site_state",
                keyColumn: "Id",
                keyValue: 1,
                column: "Notices",
                value: 0);

            migrationBuilder.CreateIndex(
                name: "IX_case_notices_AfterRevisionId",
                table: "case_notices",
                column: "AfterRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_case_notices_CaseId_Number",
                table: "case_notices",
                columns: new[] { "CaseId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_case_notices_Number",
                table: "case_notices",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_notices");

            migrationBuilder.DropColumn(
                name: "Notices",
                table: "site_state");

            migrationBuilder.DropColumn(
                name: "Notices",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "Standing",
                table: "cases");
        }
    }
}
