package trinhky.organisation;

/** An official may no longer sign in; open sessions end. */
public record OfficialDeactivated(String officialId) {}
