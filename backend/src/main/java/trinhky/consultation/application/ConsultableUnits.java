package trinhky.consultation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import trinhky.consultation.OpenRound;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;
import trinhky.shared.Messages;

/** Checks an order to consult: whom, and how long. */
@Component
class ConsultableUnits {

    private static final int LONGEST = 60;

    private final UnitDirectory units;
    private final Messages messages;
    private final Clock clock;

    ConsultableUnits(UnitDirectory units, Messages messages, Clock clock) {
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    /** Refuses with all problems at once. */
    void require(OpenRound order, List<String> unitIds) {
        List<FieldProblem> problems = new ArrayList<>();
        if (unitIds.isEmpty()) {
            problems.add(FieldProblem.of("unitIds", "consultation.no-units"));
        }
        if (order.workingDays() < 1 || order.workingDays() > LONGEST) {
            problems.add(FieldProblem.of("workingDays", "consultation.days-out-of-range", LONGEST));
        }
        if (order.silencePolicy() == null) {
            problems.add(FieldProblem.of("silencePolicy", "consultation.silence-policy-needed"));
        }
        problems.addAll(ofUnits(order, unitIds));
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private List<FieldProblem> ofUnits(OpenRound order, List<String> unitIds) {
        Map<String, UnitSummary> known = units.units(unitIds);
        LocalDate today = LocalDate.now(clock);
        List<FieldProblem> problems = new ArrayList<>();
        for (String id : unitIds) {
            UnitSummary unit = known.get(id);
            if (unit == null || !unit.existsOn(today)) {
                problems.add(FieldProblem.of("unitIds", "consultation.unit-unknown", unit == null ? id : unit.name()));
            } else if (id.equals(order.ownerUnitId())) {
                problems.add(FieldProblem.of("unitIds", "consultation.asks-itself", unit.name()));
            }
        }
        return problems;
    }

    /** What a unit reads at a request that a later round replaces. */
    String askedAnew(int ordinal) {
        return messages.text("consultation.asked-anew", List.of(ordinal), Locale.forLanguageTag("vi"));
    }
}
