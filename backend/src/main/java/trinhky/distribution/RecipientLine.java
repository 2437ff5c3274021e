package trinhky.distribution;

/**
 * A line of "Nơi nhận". Names one unit, or a group of units that is resolved on the day of issue, or neither: then it is
 * printed and reaches nobody by itself (a leader of the issuer, for example).
 *
 * @param label as printed, without dash and semicolon
 * @param groupCode code of a group of units in {@code organisation}, or null
 * @param unitId a single unit, or null
 */
public record RecipientLine(String label, String groupCode, String unitId, Purpose purpose) {}
