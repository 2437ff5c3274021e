package trinhky.consultation;

/**
 * What a round has brought so far.
 *
 * @param invited units asked
 * @param given units whose opinion was given, late ones included
 * @param late of these, given after the deadline
 * @param silent units that gave none, while the round is open those not yet heard
 * @param comments remarks that the drafter has to answer
 * @param answered of these, answered
 */
public record RoundFigures(
        int invited,
        int given,
        int late,
        int agreed,
        int agreedWithComments,
        int disagreed,
        int silent,
        int comments,
        int answered) {

    /** The same for somebody who may not know yet what the units said: only how many of them did. */
    public RoundFigures withoutOpinions() {
        return new RoundFigures(invited, given, late, 0, 0, 0, silent, 0, 0);
    }
}
