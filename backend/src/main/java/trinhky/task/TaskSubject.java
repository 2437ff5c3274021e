package trinhky.task;

/**
 * What tasks are about, in words for the inbox.
 *
 * @param subjectType PLAN, CYCLE, OBLIGATION, ROUND or INVITATION
 * @param subjectId business key of the processes about it
 * @param contextId what it belongs to (plan of an invitation, cycle of an obligation), or null
 * @param title in Vietnamese, e.g. the plan's title, or {@code Báo cáo của UBND phường Sa Đéc}
 * @param number e.g. {@code 244/KH-UBND}; {@code /KH-UBND} while it has a symbol but no number; null without either
 * @param context second line, e.g. {@code Kỳ 6 tháng đầu năm 2026}, or null
 */
public record TaskSubject(
        String subjectType, String subjectId, String contextId, String title, String number, String context) {}
