package trinhky.signing.application;

import java.util.Map;
import org.springframework.stereotype.Component;
import trinhky.signing.DocumentSigned;
import trinhky.signing.application.SigningDesk.Turn;
import trinhky.signing.domain.SignedFile;
import trinhky.signing.domain.SignerCapacity;
import trinhky.signing.domain.SigningRequest;

/** Puts a signature on record, wherever it was made, and lets the document go on. */
@Component
class RecordSignature {

    private final SigningDesk desk;
    private final SignedFiles files;
    private final SigningProcess process;

    RecordSignature(SigningDesk desk, SignedFiles files, SigningProcess process) {
        this.desk = desk;
        this.files = files;
        this.process = process;
    }

    void record(Turn turn, SignerCapacity capacity, SignedFile file) {
        SigningRequest request = turn.request();
        request.sign(capacity, files.checksum(request), file, turn.actor(), turn.at());
        desk.save(
                turn,
                "signing.signed",
                null,
                Map.of("capacity", String.join(" / ", capacity.blockLines())),
                new DocumentSigned(
                        request.subjectType(),
                        request.subjectId(),
                        request.document().documentId(),
                        capacity.signerId(),
                        capacity.positionId(),
                        capacity.blockLines(),
                        turn.at()));
        process.signed(turn.task());
    }
}
