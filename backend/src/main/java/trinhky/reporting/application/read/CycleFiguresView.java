package trinhky.reporting.application.read;

/**
 * How many units stand how in a cycle; expected = onTime + late + missing + notYetDue.
 *
 * @param missing not handed in although the time has passed; returned reports are among them
 * @param awaitingReview handed in, not reviewed
 * @param nil handed in as "không phát sinh"
 */
public record CycleFiguresView(
        int expected,
        int onTime,
        int late,
        int missing,
        int notYetDue,
        int accepted,
        int awaitingReview,
        int returned,
        int exempted,
        int nil) {}
