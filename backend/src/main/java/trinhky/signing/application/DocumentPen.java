package trinhky.signing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trinhky.signing.domain.SignatureFinding;

/**
 * Writes in the files of documents step by step; each result begins with every byte of what was given. The order is that of
 * Decree 30/2020/NĐ-CP, articles 13 and 14: the person signs, then number and date, then the organisation signs.
 */
public interface DocumentPen {

    /**
     * The file that is given to the signer: the frozen one with the lines above and the name below the signature. The same
     * lines give the same bytes.
     */
    byte[] prepare(byte[] frozen, List<String> blockLines, String signerName);

    /**
     * Signs for a person.
     *
     * @param mark image of the manual signature, a PNG; empty: one is drawn
     */
    byte[] sign(byte[] prepared, SigningKey key, String signerName, Optional<byte[]> mark, Instant at);

    /**
     * Takes a file that was signed elsewhere, by a person or, with number and date, for the organisation.
     *
     * @param given the file that was given out; signatures in it stay what they were
     * @param certificates checksums of the signer's certificates
     * @throws trinhky.shared.DomainProblem invalid, field {@code file}: {@code signing.upload-…}, the first thing that is wrong
     */
    SignatureFinding accept(byte[] given, byte[] uploaded, Set<String> certificates, String signerName, Instant at);

    /** Writes number and date into the signed file. */
    byte[] number(byte[] signed, String number, LocalDate issuedOn);

    /**
     * Signs for the organisation.
     *
     * @param body name of the organisation, seen in the drawn mark
     * @param mark image of the seal, a PNG; empty: one is drawn
     */
    byte[] seal(byte[] numbered, SigningKey key, String body, Optional<byte[]> mark, Instant at);
}
