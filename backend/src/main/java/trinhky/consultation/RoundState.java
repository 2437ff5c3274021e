package trinhky.consultation;

/** Whether a round still waits for opinions in time. */
public enum RoundState {
    OPEN,
    CLOSED
}
