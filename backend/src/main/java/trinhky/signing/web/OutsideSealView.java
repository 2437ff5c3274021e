package trinhky.signing.web;

import java.time.LocalDate;
import trinhky.signing.domain.OutsideSeal;

/** The number of a document that waits for the organisation's signature from outside. */
record OutsideSealView(String number, LocalDate issuedOn) {

    static OutsideSealView of(OutsideSeal seal) {
        return new OutsideSealView(seal.number(), seal.issuedOn());
    }
}
