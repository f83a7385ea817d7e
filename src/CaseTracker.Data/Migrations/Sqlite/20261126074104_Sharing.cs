using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseTracker.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Sharing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "proposal_editors",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NamedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    NamedById = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal_editors", x => new { x.ProposalId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_proposal_editors_proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal_forms",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    OnState = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Token = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal_forms", x => new { x.ProposalId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_proposal_forms_proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal_states",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    SavedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    SavedByName = table.Column<string>(type: "TEXT", nullable: false),
                    Snapshot = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal_states", x => new { x.ProposalId, x.Number });
                    table.ForeignKey(
                        name: "FK_proposal_states_proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_proposal_editors_PersonId",
                table: "proposal_editors",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_proposal_states_ProposalId_SavedById",
                table: "proposal_states",
                columns: new[] { "ProposalId", "SavedById" });

            // The form that is open goes with whoever began the proposal; nobody else could fill it in.
            migrationBuilder.Sql("INSERT INTO proposal_forms (ProposalId, PersonId, Text, OnState, SavedAt, Token) SELECT Id, AuthorId, OpenForm, 1, ChangedAt, Token FROM proposals WHERE OpenForm IS NOT NULL");

            // Within the transaction, which making the table anew would not be.
            migrationBuilder.Sql("ALTER TABLE proposals DROP COLUMN OpenForm");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OpenForm",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("UPDATE proposals SET OpenForm = (SELECT Text FROM proposal_forms WHERE ProposalId = proposals.Id AND PersonId = proposals.AuthorId)");

            migrationBuilder.DropTable(
                name: "proposal_editors");

            migrationBuilder.DropTable(
                name: "proposal_forms");

            migrationBuilder.DropTable(
                name: "proposal_states");
        }
    }
}
