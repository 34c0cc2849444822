// The words that keys of explainers accept.
using SiteGen.Articles;
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

internal static class Words
{
    public static Choices<ExplainerKind> Kinds { get; } = new(("explainer", ExplainerKind.Explainer), ("page", ExplainerKind.Page));

    public static Choices<PublicationStatus> Statuses { get; } = new(
        ("draft", PublicationStatus.Draft), ("reviewed", PublicationStatus.Reviewed), ("published", PublicationStatus.Published));

    public static Choices<SeedKind> SourceKinds { get; } = new(("wire", SeedKind.Wire), ("primary", SeedKind.Primary), ("secondary", SeedKind.Secondary));

    public static Choices<DateBasis> Bases { get; } = new(("stated", DateBasis.Stated), ("inferred", DateBasis.Inferred), ("editor", DateBasis.Editor));

    public static Choices<PersonType> PersonTypes { get; } = new(
        ("person", PersonType.Person), ("organization", PersonType.Organization), ("place", PersonType.Place));

    public static Choices<ClaimStatus> ClaimStatuses { get; } = new(
        ("unverified", ClaimStatus.Unverified), ("disputed", ClaimStatus.Disputed), ("denied", ClaimStatus.Denied),
        ("confirmed", ClaimStatus.Confirmed), ("retracted", ClaimStatus.Retracted));

    public static Choices<Stance> Stances { get; } = new(
        ("denies", Stance.Denies), ("disputes", Stance.Disputes), ("confirms", Stance.Confirms), ("retracts", Stance.Retracts), ("no_comment", Stance.NoComment));

    public static Choices<CorrectionKind> CorrectionKinds { get; } = new(
        ("correction", CorrectionKind.Correction), ("clarification", CorrectionKind.Clarification));

    public static Choices<RelationKind> Relations { get; } = new(
        ("same_story", RelationKind.SameStory), ("background", RelationKind.Background), ("follow_up", RelationKind.FollowUp));
}
