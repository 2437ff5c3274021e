package trinhky.signing.web;

import org.jspecify.annotations.Nullable;
import trinhky.signing.application.CheckReadiness;
import trinhky.signing.application.KeyPlace;

/**
 * Where the keys are that the document needs.
 *
 * @param signer null when nobody may sign, or once it is signed
 * @param numbered the number that waits for the organisation's signature from outside, or null
 */
record SigningReadinessView(
        @Nullable KeyPlace signer,
        KeyPlace organisation,
        @Nullable OutsideSealView numbered) {

    static SigningReadinessView of(CheckReadiness.Readiness readiness) {
        return new SigningReadinessView(
                readiness.signer(),
                readiness.organisation(),
                readiness.numbered() == null ? null : OutsideSealView.of(readiness.numbered()));
    }
}
