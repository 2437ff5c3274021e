package trinhky.consultation.application.letter;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.application.Dossiers;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.identity.Access;

/** Gives the letter that asks for opinions to those who read the round, so that it can go on paper as well. */
@Service
public class PrintRequest {

    private final Access access;
    private final Dossiers dossiers;
    private final RequestLetter letter;
    private final Renditions renditions;

    PrintRequest(Access access, Dossiers dossiers, RequestLetter letter, Renditions renditions) {
        this.access = access;
        this.dossiers = dossiers;
        this.letter = letter;
        this.renditions = renditions;
    }

    /** As a PDF; number, date and signature are left open. */
    @Transactional(readOnly = true)
    public byte[] pdf(UUID roundId) {
        return renditions.pdf(letter(roundId), null, false);
    }

    /** As a DOCX file. */
    @Transactional(readOnly = true)
    public byte[] docx(UUID roundId) {
        return renditions.docx(letter(roundId), null);
    }

    private OfficialDocument letter(UUID roundId) {
        access.requireRead("ROUND", roundId.toString());
        return letter.of(dossiers.round(roundId));
    }
}
