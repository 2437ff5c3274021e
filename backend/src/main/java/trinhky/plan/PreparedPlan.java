package trinhky.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import trinhky.distribution.Purpose;

/**
 * Content of a plan that is to begin; the notions are those of the plan's editor.
 *
 * @param title the summary of the document, never null
 * @param archiveRoom room on the archive line, or null
 * @param drafterInitials the drafter's mark on the archive line, or null
 */
public record PreparedPlan(
        String title,
        Integer fromYear,
        Integer toYear,
        String archiveRoom,
        String drafterInitials,
        List<Basis> legalBases,
        List<Section> sections,
        List<TargetLine> indicators,
        List<TaskLine> tasks,
        List<Money> budget,
        List<Rule> rules,
        List<Recipient> recipients) {

    /** Units named one by one, groups of units, and the words of the document. */
    public record Units(List<String> unitIds, List<String> groupCodes, String words) {}

    /** A document that the plan rests on. */
    public record Basis(String type, String number, LocalDate issuedOn, String issuer, String summary) {}

    /** A section of the body; paragraphs one a line. */
    public record Section(String label, String title, String body) {}

    /** What body or annex state of an indicator; null where it says nothing. */
    public record Value(Comparator comparator, BigDecimal low, BigDecimal high, String scope, String quote) {}

    /** An indicator. */
    public record TargetLine(
            String code, String group, String name, String unit, Value body, Value annex, Units owner) {}

    /** A task. */
    public record TaskLine(
            String code, String group, String title, Units lead, Units cooperating, String timing, String output) {}

    /** A source of money; {@code amount} in million dong, null when only the source is named. */
    public record Money(String source, Integer year, BigDecimal amount) {}

    /** A reporting rule. */
    public record Rule(
            PeriodKind period,
            String phrase,
            Integer dueDay,
            Integer dueMonth,
            boolean inclusive,
            Units reporters,
            String consolidatorUnitId,
            List<String> submitToUnitIds) {}

    /** A line of the recipients: one unit, one group or words only. */
    public record Recipient(String label, String groupCode, String unitId, Purpose purpose) {}
}
