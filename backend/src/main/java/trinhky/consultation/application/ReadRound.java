package trinhky.consultation.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;

/** How a round stands, unit by unit. */
@Service
public class ReadRound {

    private final Access access;
    private final RoundPages pages;

    ReadRound(Access access, RoundPages pages) {
        this.access = access;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    public RoundDetailView read(UUID roundId) {
        return pages.of(roundId, access.requireRead("ROUND", roundId.toString()));
    }
}
