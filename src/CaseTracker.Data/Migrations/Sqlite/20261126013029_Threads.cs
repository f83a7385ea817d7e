using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseTracker.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Threads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AnswerTo",
                table: "proposal_comments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Field",
                table: "proposal_comments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "Key",
                table: "proposal_comments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "proposal_comments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecordId",
                table: "proposal_comments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SettledAt",
                table: "proposal_comments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettledByName",
                table: "proposal_comments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_proposal_comments_ProposalId_Key",
                table: "proposal_comments",
                columns: new[] { "ProposalId", "Key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_proposal_comments_ProposalId_Key",
                table: "proposal_comments");

            migrationBuilder.DropColumn(
                name: "AnswerTo",
                table: "proposal_comments");

            migrationBuilder.DropColumn(
                name: "Field",
                table: "proposal_comments");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "proposal_comments");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "proposal_comments");

            migrationBuilder.DropColumn(
                name: "RecordId",
                table: "proposal_comments");

            migrationBuilder.DropColumn(
                name: "SettledAt",
                table: "proposal_comments");

            migrationBuilder.DropColumn(
                name: "SettledByName",
                table: "proposal_comments");
        }
    }
}
