package trinhky.plan.domain;

/**
 * What stands at the head of a plan.
 *
 * @param title the summary of the document (trích yếu), never null, blank while nothing is typed
 * @param fieldOfWork code of the field, decides which vice-chair signs
 * @param periodFromYear first year, null while unknown
 * @param periodToYear last year, null while unknown
 * @param leadUnitId unit that steers the plan and consolidates the reports
 * @param archiveRoom room of the Office on the archive line, e.g. "P.KT"
 * @param drafterInitials the drafter's mark on the archive line
 */
public record PlanHeading(
        String title,
        String fieldOfWork,
        Integer periodFromYear,
        Integer periodToYear,
        String leadUnitId,
        String archiveRoom,
        String drafterInitials) {}
