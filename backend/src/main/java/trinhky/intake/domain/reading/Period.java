package trinhky.intake.domain.reading;

/** Years a plan covers, both included. */
public record Period(Integer from, Integer to) {

    int years() {
        return from == null || to == null ? 0 : to - from + 1;
    }
}
