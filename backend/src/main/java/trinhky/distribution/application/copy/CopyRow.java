package trinhky.distribution.application.copy;

import java.time.Instant;
import java.util.UUID;
import trinhky.distribution.domain.CopyKind;

/**
 * A copy of an issued document.
 *
 * @param number number and notation, for example {@code 01/SY-VPUB}
 * @param firstPage first page of an extract, else null
 * @param documentId the file
 */
public record CopyRow(
        UUID id,
        CopyKind kind,
        String number,
        String unitName,
        Integer firstPage,
        Integer lastPage,
        String recipients,
        Instant madeAt,
        UUID documentId) {}
