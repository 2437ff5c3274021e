package trinhky.reminder;

/**
 * Who gets a digest (domain rule 17: official boxes only).
 *
 * @param role role of the unit that is meant, e.g. {@code OFFICER}; with an official box, whose work it is
 * @param officialId the person, or null when it is the official box of the unit
 */
public record DigestRecipient(String unitId, String role, String officialId, String name, String address) {}
