package trinhky.reporting.application.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.DomainProblem;
import trinhky.shared.Page;

/** Lists the cycles that the reader's unit reports in, leads, or oversees. */
@Service
public class ListCycles {
    private static final String BETWEEN = "~";
    private static final String AFTER = " and (c.due_on, p.number, c.id) > (:afterDue, :afterNumber, :after)";
    private static final String BEFORE = " and (c.due_on, p.number, c.id) < (:afterDue, :afterNumber, :after)";

    private final CycleRows rows;
    private final CycleCounts counts;
    private final CurrentOfficials officials;

    ListCycles(CycleRows rows, CycleCounts counts, CurrentOfficials officials) {
        this.rows = rows;
        this.counts = counts;
        this.officials = officials;
    }

    /**
     * A page of one list.
     *
     * @param planId only of this plan, or null
     * @param group the list, or null for the first one in which something stands
     * @param cursor where the page begins, or null
     * @param limit rows a page
     */
    @Transactional(readOnly = true)
    public CycleListView list(UUID planId, CycleGroup group, String cursor, int limit) {
        List<String> units = Readers.unitsOf(officials.current());
        CycleListView.CycleCountsView all = counts.of(planId, units);
        CycleGroup shown = group != null ? group : firstOf(all);
        StringBuilder condition = new StringBuilder(CycleCounts.MINE).append(" and c.state in (:states)");
        Map<String, Object> parameters = new HashMap<>(Map.of("states", shown.states()));
        if (planId != null) {
            condition.append(" and c.plan_id = :plan");
            parameters.put("plan", planId);
        }
        if (cursor != null && !cursor.isEmpty()) {
            condition.append(shown.latestFirst() ? BEFORE : AFTER);
            parameters.putAll(after(cursor));
        }
        Page<CycleRowView> page = Page.of(
                rows.first(limit + 1, condition.toString(), parameters, units, shown.latestFirst()),
                limit,
                ListCycles::cursor);
        return new CycleListView(shown, page.items(), page.next(), all);
    }

    private static String cursor(CycleRowView last) {
        return String.join(
                BETWEEN,
                last.dueOn().toString(),
                last.planNumber(),
                last.cycleId().toString());
    }

    private static CycleGroup firstOf(CycleListView.CycleCountsView counts) {
        return Arrays.stream(CycleGroup.values())
                .filter(group -> counts.of(group) > 0)
                .findFirst()
                .orElse(CycleGroup.OPEN);
    }

    @SuppressWarnings("PMD.PreserveStackTrace") // the problem names the field; why it cannot be read helps nobody
    private static Map<String, Object> after(String cursor) {
        String[] parts = cursor.split(BETWEEN, 3);
        try {
            return Map.of(
                    "afterDue", LocalDate.parse(parts[0]), "afterNumber", parts[1], "after", UUID.fromString(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw DomainProblem.invalid("cursor", "shared.pattern");
        }
    }
}
