package trinhky.consultation.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;

/** The request to a unit, for that unit. */
@Service
public class ReadInvitation {

    private final Access access;
    private final Dossiers dossiers;
    private final InvitationPages pages;

    ReadInvitation(Access access, Dossiers dossiers, InvitationPages pages) {
        this.access = access;
        this.dossiers = dossiers;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    public InvitationView read(UUID invitationId) {
        access.requireRead("INVITATION", invitationId.toString());
        return pages.of(dossiers.of(invitationId));
    }
}
