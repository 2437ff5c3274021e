package trinhky.reporting.application.read;

import java.util.List;
import trinhky.reporting.CycleState;

/** The lists in which an official looks for a reporting period. */
public enum CycleGroup {
    /** From the opening to the signed consolidated report; the next due first. */
    OPEN(CycleState.OPENING, CycleState.OPEN, CycleState.CONSOLIDATING, CycleState.SIGNING),
    /** Not open yet; the next due first. */
    PLANNED(CycleState.PLANNED),
    /** Closed, or ended with its plan; the latest due first. */
    CLOSED(CycleState.CLOSED, CycleState.ENDED);

    private final List<CycleState> states;

    CycleGroup(CycleState... states) {
        this.states = List.of(states);
    }

    List<String> states() {
        return states.stream().map(Enum::name).toList();
    }

    boolean latestFirst() {
        return this == CLOSED;
    }
}
