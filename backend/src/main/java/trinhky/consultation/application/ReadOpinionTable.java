package trinhky.consultation.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.InvitationState;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.shared.DomainProblem;

/** The table of opinions with how each remark is accepted or explained. */
@Service
public class ReadOpinionTable {

    private final Access access;
    private final RoundReaders readers;
    private final RoundPages pages;
    private final OpinionTables tables;

    ReadOpinionTable(Access access, RoundReaders readers, RoundPages pages, OpinionTables tables) {
        this.access = access;
        this.readers = readers;
        this.pages = pages;
        this.tables = tables;
    }

    /**
     * The table of a round.
     *
     * @throws DomainProblem forbidden {@code consultation.opinions-not-open} to a unit asked, while the round is open
     */
    @Transactional(readOnly = true)
    public OpinionTableView read(UUID roundId) {
        CurrentOfficial who = access.requireRead("ROUND", roundId.toString());
        if (!readers.mayReadOpinions(roundId, who)) {
            throw DomainProblem.forbidden("consultation.opinions-not-open");
        }
        RoundDetailView detail = pages.of(roundId, who);
        List<ConsultedUnitView> silent = detail.units().stream()
                .filter(unit -> unit.state() != InvitationState.GIVEN)
                .map(RoundUnitView::unit)
                .toList();
        return new OpinionTableView(detail, tables.ofRound(roundId), silent);
    }
}
