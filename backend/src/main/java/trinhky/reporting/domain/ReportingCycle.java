package trinhky.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.calendar.ReportingPeriod;
import trinhky.reporting.CycleState;
import trinhky.shared.DomainProblem;

/** One period of one reporting rule, for example the first half of 2026 of plan 244/KH-UBND. */
@Table("reporting_cycle")
public class ReportingCycle {
    private static final Set<CycleState> BEFORE_CONSOLIDATION =
            EnumSet.of(CycleState.OPENING, CycleState.OPEN, CycleState.CONSOLIDATING, CycleState.SIGNING);

    @Id
    private UUID id;

    private UUID planId;
    private UUID ruleId;
    private String periodCode;
    private String periodLabel;
    private LocalDate dataFrom;
    private LocalDate dataTo;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private Instant dueAt;
    private LocalDate consolidationDueOn;
    private String leadUnitId;
    private CycleState state;
    private int expectedCount;
    private int openedCount;
    private Instant openedAt;
    private Instant closedAt;
    private String endReason;

    @Version
    private Integer version;

    ReportingCycle() {}

    /** The opening day came: the units are fixed next and their tasks made. */
    public void open(Instant at) {
        if (state != CycleState.PLANNED) {
            throw DomainProblem.refused("reporting.cycle-already-open");
        }
        state = CycleState.OPENING;
        openedAt = at;
    }

    /** Fixes how many units must report. */
    public void expect(int units) {
        expectedCount = units;
    }

    /** Every unit has its task. */
    public void allOpened() {
        if (state == CycleState.OPENING) {
            state = CycleState.OPEN;
        }
    }

    /** The lead unit starts, or starts again, to write the consolidated report. */
    public void consolidate() {
        if (!BEFORE_CONSOLIDATION.contains(state)) {
            throw DomainProblem.refused("reporting.cycle-not-open");
        }
        state = CycleState.CONSOLIDATING;
    }

    /** The consolidated report goes to the Office. */
    public void handToSigning() {
        state = CycleState.SIGNING;
    }

    /** The consolidated report is issued. */
    public void close(Instant at) {
        state = CycleState.CLOSED;
        closedAt = at;
    }

    /** The plan was called back: no consolidated report is made. */
    public void end(String reason, Instant at) {
        state = CycleState.ENDED;
        endReason = reason;
        closedAt = at;
    }

    /** Whether reports of units still come in. */
    public boolean acceptsReports() {
        return !state.isOver() && state != CycleState.PLANNED;
    }

    /** Refuses to take anything away from figures that are frozen. */
    public void requireFiguresOpen() {
        if (!state.hasOpenFigures()) {
            throw DomainProblem.refused("reporting.consolidation-fixed");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public UUID ruleId() {
        return ruleId;
    }

    public ReportingPeriod period() {
        return ReportingPeriod.parse(periodCode);
    }

    public String periodLabel() {
        return periodLabel;
    }

    public LocalDate dataFrom() {
        return dataFrom;
    }

    /** The day on which the figures are closed. */
    public LocalDate dataTo() {
        return dataTo;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** The last day on which a report is in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first moment that is late. */
    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate consolidationDueOn() {
        return consolidationDueOn;
    }

    /** The unit that reviews and consolidates. */
    public String leadUnitId() {
        return leadUnitId;
    }

    public CycleState state() {
        return state;
    }

    public int expectedCount() {
        return expectedCount;
    }

    public int openedCount() {
        return openedCount;
    }
}
