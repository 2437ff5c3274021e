package trinhky.reporting;

import java.time.LocalDate;

/** Opens the periods whose day has come. */
public interface DueCycles {
    /**
     * Opens every period that opens on this day or should have opened before it, and moves what ended units owe in open
     * periods to their successors; a second call changes nothing.
     *
     * @return how many periods were opened by this call
     */
    int openFor(LocalDate day);
}
