package trinhky.distribution.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the form of a copy says (Decree 30/2020, Annex III, form 3.1).
 *
 * @param unitName the unit that makes the copy
 * @param letterhead its name as the head of a document shows it, a line each
 * @param number number and notation of the copy
 * @param original number and notation of the document
 * @param recipients who gets the copy, a line each
 * @param place place where it is made
 * @param blockLines lines above the signature
 * @param signerName who signs it
 */
public record CopyForm(
        CopyKind kind,
        String unitName,
        List<String> letterhead,
        String number,
        String original,
        List<String> recipients,
        String place,
        List<String> blockLines,
        String signerName,
        LocalDate madeOn,
        Instant madeAt) {

    public CopyForm {
        letterhead = List.copyOf(letterhead);
        recipients = List.copyOf(recipients);
        blockLines = List.copyOf(blockLines);
    }
}
