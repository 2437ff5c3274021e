package trinhky.intake.domain.reading;

/**
 * Years a document covers, both included.
 *
 * @param reportedYear the year whose results it reports, null when its title names none
 * @param planYear the year that it plans beside that, null when its title names none
 */
public record Period(Integer from, Integer to, Integer reportedYear, Integer planYear) {

    int years() {
        return from == null || to == null ? 0 : to - from + 1;
    }
}
