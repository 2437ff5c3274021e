package trinhky.signing.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.SigningAuthorities;
import trinhky.organisation.SigningAuthority;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.SigningState;
import trinhky.signing.domain.SignerCapacity;
import trinhky.signing.domain.SigningRequest;

/** Who may sign a request today, by the dated signing authority of the issuer. */
@Component
public class Authority {

    private final SigningAuthorities authorities;
    private final BusinessClock clock;

    Authority(SigningAuthorities authorities, BusinessClock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The competent position of the issuer for the type and field. */
    public Optional<SigningAuthority> signer(SigningRequest request) {
        return authorities.signerFor(
                request.document().documentTypeCode(),
                request.document().fieldOfWork(),
                request.parties().issuerUnitId(),
                clock.today());
    }

    /** The head of the issuer. */
    public Optional<SigningAuthority> chair(SigningRequest request) {
        return authorities.chairFor(
                request.document().documentTypeCode(), request.parties().issuerUnitId(), clock.today());
    }

    /**
     * Refuses while nobody is competent, before the request is sent to nobody.
     *
     * @throws DomainProblem {@code signing.no-authority}
     */
    void requireSigner(SigningRequest request) {
        signer(request).orElseThrow(() -> DomainProblem.refused("signing.no-authority"));
    }

    /** Refuses while the issuer has no head. */
    void requireChair(SigningRequest request) {
        chair(request).orElseThrow(() -> DomainProblem.refused("signing.no-authority"));
    }

    /** The authority at the stage of the request: the chair's once it was passed on. */
    public Optional<SigningAuthority> at(SigningRequest request) {
        return request.state() == SigningState.CHAIR_DECISION ? chair(request) : signer(request);
    }

    /**
     * The capacity in which the official whose turn it is would sign today.
     *
     * @throws DomainProblem {@code signing.no-authority} when the authority no longer lies with the position whose turn it is
     */
    SignerCapacity exercisedIn(SigningDesk.Turn turn) {
        SigningAuthority authority = at(turn.request())
                .filter(held -> GroupKeys.ofPosition(held.positionId())
                        .equals(turn.task().groupKey()))
                .orElseThrow(() -> DomainProblem.refused("signing.no-authority"));
        String officialId = turn.actor().officialId();
        SigningAuthority exercised = authorities.exercisedBy(authority, officialId, clock.today());
        return new SignerCapacity(
                officialId,
                exercised.officialName(),
                exercised.positionId(),
                exercised.mode().name(),
                exercised.blockLines());
    }
}
