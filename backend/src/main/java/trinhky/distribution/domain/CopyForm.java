package trinhky.distribution.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the form of a copy says (Decree 30/2020, Annex III, form 3.1).
 *
 * @param unitName the unit that makes the copy
 * @param number number and notation of the copy
 * @param original number and notation of the document
 * @param purpose what it is made for
 */
public record CopyForm(
        CopyKind kind,
        String unitName,
        String number,
        String original,
        String purpose,
        LocalDate madeOn,
        Instant madeAt) {}
