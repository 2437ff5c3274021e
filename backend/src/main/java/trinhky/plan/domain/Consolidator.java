package trinhky.plan.domain;

/**
 * Who makes one report out of the units' reports, and until when.
 *
 * @param unitId null while unknown
 * @param dueDay day that the phrase names, null while unknown
 * @param phrase the deadline as worded
 */
public record Consolidator(String unitId, Integer dueDay, Integer dueMonth, String phrase) {}
