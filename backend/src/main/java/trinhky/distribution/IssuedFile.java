package trinhky.distribution;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The file of an issued document and its line in the register.
 *
 * @param documentId the final rendition
 * @param number number with notation
 * @param issuerName name of the issuer on that day
 */
public record IssuedFile(UUID documentId, String number, LocalDate issuedOn, String issuerName, String summary) {}
