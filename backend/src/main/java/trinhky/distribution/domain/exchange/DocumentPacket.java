package trinhky.distribution.domain.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A packet that carries a document to one organisation, or calls it back (QCVN 102:2016/BTTTT).
 *
 * @param number text before the notation, for example {@code 05}
 * @param place where it was issued, as on the document
 * @param typeName name of the type, for example {@code Kế hoạch}
 * @param signer who signed
 * @param pages pages of the file; 0 when not known
 * @param toPlaces lines of "Nơi nhận"
 * @param business what the packet is for
 * @param attachment the file; null when the packet calls back
 */
public record DocumentPacket(
        Party from,
        Party to,
        String number,
        String notation,
        String place,
        LocalDate issuedOn,
        String typeName,
        String subject,
        Signer signer,
        int pages,
        List<String> toPlaces,
        Business business,
        Instant at,
        Attachment attachment) {

    public DocumentPacket {
        toPlaces = List.copyOf(toPlaces);
    }

    /** Who signed: {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}, name. */
    public record Signer(String competence, String position, String fullName) {}

    /**
     * What the packet is for.
     *
     * @param recall whether it calls the document back
     * @param reason in words
     */
    public record Business(boolean recall, String reason) {}

    /** A file that travels with the packet; its name has no diacritics and at most 50 characters. */
    public record Attachment(String name, String contentType, byte[] content) {}

    /** Identity of the document on the axis: organisation, day, number and notation. */
    public String documentCode() {
        return from.organId() + "," + ExchangeTimes.DAY.format(issuedOn) + "," + number + "/" + notation;
    }
}
