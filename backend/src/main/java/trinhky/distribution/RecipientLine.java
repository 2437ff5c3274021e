package trinhky.distribution;

/**
 * A line of "Nơi nhận". Names one unit, or a group of units that is resolved on the day of issue, or neither: then its words
 * are read ("Các Sở: CT, TC"; "CT, các PCT UBND Tỉnh" is only printed), and where they mean nobody that the system knows
 * ("Như Điều 3") a person says whom they mean before the issue.
 *
 * @param label as printed, without dash and semicolon
 * @param groupCode code of a group of units in {@code organisation}, or null
 * @param unitId a single unit, or null
 */
public record RecipientLine(String label, String groupCode, String unitId, Purpose purpose) {}
